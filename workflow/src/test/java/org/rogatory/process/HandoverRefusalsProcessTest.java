package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.Leaving.ADMIN;
import static org.rogatory.process.Leaving.HEAD_KZ;
import static org.rogatory.process.Leaving.LEAVER;
import static org.rogatory.process.Leaving.OTHER_ROLE;
import static org.rogatory.process.Leaving.RECEIVER;
import static org.rogatory.process.Leaving.SECOND;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.NewAbsence;
import org.rogatory.access.ReservedReaders;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.handover.HandoverAct;
import org.rogatory.handover.HandoverChanges;
import org.rogatory.handover.HandoverReason;
import org.rogatory.handover.Handovers;
import org.rogatory.handover.Held;
import org.rogatory.handover.RowKind;
import org.rogatory.handover.SignedForReason;
import org.rogatory.handover.Signing;
import org.rogatory.handover.Signing.Outcome;
import org.rogatory.handover.ThingKind;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.resolutions.Resolutions;
import org.springframework.beans.factory.annotation.Autowired;

/** Who signs for whom, who can take what, and what stands in the way of a hand-over. */
@EngineTest
class HandoverRefusalsProcessTest {

    private final Leaving leaving;
    private final HandoverChanges changes;
    private final Resolutions resolutions;
    private final ReservedReaders readers;

    @Autowired
    HandoverRefusalsProcessTest(
            Leaving leaving, HandoverChanges changes, Resolutions resolutions, ReservedReaders readers) {
        this.readers = readers;
        this.leaving = leaving;
        this.changes = changes;
        this.resolutions = resolutions;
    }

    @BeforeEach
    void accounts() {
        leaving.accountsAre();
    }

    @AfterEach
    void nothingIsLeft() {
        leaving.nothingIsLeft();
    }

    @Test
    void theHeadSignsForWhoCannotUnlessHeReceives() {
        leaving.held();
        var handover = leaving.opened();
        var rows = leaving.handovers().read(handover, HEAD_KZ).rows().stream()
                .filter(row -> row.held().kind() == RowKind.TASK)
                .map(HandoverAct.Row::rowId)
                .toList();
        changes.give(handover, rows, SECOND.username(), HEAD_KZ);
        var ill = new Signing.Wanted(2, SignedForReason.ILLNESS);
        assertThat(Leaving.refused(() -> leaving.signing().sign(handover, ill, SECOND)))
                .isEqualTo("handover-signs-twice");
        assertThat(Leaving.refused(() -> leaving.signing().sign(handover, ill, RECEIVER)))
                .isEqualTo("not-found");
        assertThat(Leaving.refused(() -> leaving.sign(handover, OTHER_ROLE))).isEqualTo("not-found");
        assertThat(leaving.signing().sign(handover, ill, HEAD_KZ)).isEqualTo(Outcome.SIGNED);
        assertThat(leaving.sign(handover, SECOND)).isEqualTo(Outcome.SIGNED);
        assertThat(leaving.sign(handover, RECEIVER)).isEqualTo(Outcome.DONE);
        assertThat(leaving.files().node().tasks().mine(SECOND)).hasSize(rows.size());
    }

    @Test
    void aKeeperSeesAndGivesNothingOfAFileClosedToHim() {
        var closed = leaving.held();
        var handover = leaving.opened();
        var rows = leaving.handovers().read(handover, HEAD_KZ).rows().stream()
                .filter(row -> closed.caseRef().equals(row.held().caseRef()))
                .map(HandoverAct.Row::rowId)
                .toList();
        assertThat(rows).isNotEmpty();
        leaving.access(HEAD_KZ, closed, "excluded");
        assertThat(leaving.handovers().read(handover, HEAD_KZ).rows())
                .extracting(HandoverAct.Row::rowId)
                .doesNotContainAnyElementsOf(rows);
        assertThat(leaving.handovers().left(LEAVER.username(), HEAD_KZ).held())
                .extracting(Held::caseRef)
                .doesNotContain(closed.caseRef());
        assertThat(Leaving.refused(() -> changes.give(handover, rows, SECOND.username(), HEAD_KZ)))
                .isEqualTo("handover-nothing-chosen");
        assertThat(leaving.handovers().read(handover, LEAVER).rows())
                .extracting(HandoverAct.Row::rowId)
                .containsAll(rows);
    }

    @Test
    @OnBothDatabases
    void aFileForNamedPeopleIsShownToReadersAloneAndWhoTakesItOverIsNone() {
        var file = leaving.held();
        var caseRef = file.caseRef();
        var thing = new Thing(ReservedPart.FILE, caseRef);
        readers.reserve(caseRef, () -> thing, Set.of(LEAVER.username()), HEAD_KZ);
        var handover = leaving.opened();
        assertThat(leaving.handovers().left(LEAVER.username(), HEAD_KZ).held())
                .extracting(Held::caseRef)
                .doesNotContain(caseRef);
        for (var other : List.of(HEAD_KZ, RECEIVER)) {
            assertThat(leaving.handovers().read(handover, other).rows())
                    .extracting(row -> row.held().caseRef())
                    .doesNotContain(caseRef);
        }
        assertThat(leaving.handovers().read(handover, LEAVER).rows())
                .extracting(row -> row.held().caseRef())
                .contains(caseRef);

        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.SIGNED);
        assertThat(leaving.sign(handover, RECEIVER)).isEqualTo(Outcome.DONE);

        assertNobodyReads(file);
    }

    @Test
    void whatNobodyIsShownAndCannotGoIsGivenAsOne() {
        var file = leaving.held();
        var thing = new Thing(ReservedPart.FILE, file.caseRef());
        readers.reserve(file.caseRef(), () -> thing, Set.of(SECOND.username()), HEAD_KZ);
        var wanted = new Handovers.Wanted(LEAVER.username(), HandoverReason.TRANSFER, OTHER_ROLE.username());
        var handover = leaving.handovers().open(wanted, HEAD_KZ);
        for (var reader : List.of(HEAD_KZ, LEAVER)) {
            var act = leaving.handovers().read(handover, reader);
            assertThat(act.rows())
                    .extracting(row -> row.held().caseRef())
                    .as(reader.username())
                    .doesNotContain(file.caseRef());
            assertThat(act.rows()).allMatch(row -> row.fault() == null);
            assertThat(act.unseen()).as(reader.username()).isTrue();
            assertThat(act.sound()).as(reader.username()).isFalse();
        }
        assertThat(Leaving.refused(() -> leaving.sign(handover, LEAVER))).isEqualTo("handover-faults");

        var unseen = List.of(HandoverChanges.UNSEEN);
        changes.give(handover, unseen, RECEIVER.username(), HEAD_KZ);

        assertThat(leaving.handovers().read(handover, HEAD_KZ).sound()).isTrue();
        assertThat(Leaving.refused(() -> changes.give(handover, unseen, RECEIVER.username(), HEAD_KZ)))
                .as("nothing stands in the way any more")
                .isEqualTo("handover-nothing-chosen");
        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.SIGNED);
    }

    private void assertNobodyReads(Desk file) {
        var node = leaving.files().node();
        assertThat(file.file().owner()).isEqualTo(RECEIVER.username());
        for (var other : List.of(HEAD_KZ, RECEIVER, LEAVER)) {
            assertThat(node.cases().lookUp(file.caseRef(), AccessScope.of(other)))
                    .as(other.username())
                    .isEmpty();
        }
        assertThat(node.tasks().ofCase(file.caseRef()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.assignee()).isNull());
        assertThat(node.notices().unreadOf(HEAD_KZ))
                .extracting(NoticeView::code)
                .contains("reader_needed");
        assertThat(readers.of(file.caseRef(), HEAD_KZ).get(0).reservation().readers())
                .isEmpty();
    }

    @Test
    @OnBothDatabases
    void nobodyGetsAFileClosedToHimOrAResolutionThatNamesHimAlready() {
        var closed = leaving.held();
        var named = leaving.held();
        leaving.access(RECEIVER, closed, "excluded");
        var resolution = resolutions.of(named.caseRef(), HEAD_KZ).get(0).resolutionId();
        resolutions.join(named.caseRef(), resolution, List.of(RECEIVER.username()), HEAD_KZ);
        var handover = leaving.opened();

        var faults = leaving.handovers().read(handover, HEAD_KZ).rows().stream()
                .filter(row -> row.fault() != null)
                .collect(Collectors.groupingBy(
                        row -> String.valueOf(row.held().caseRef()),
                        Collectors.mapping(row -> String.valueOf(row.fault()), Collectors.toSet())));
        assertThat(faults.get(closed.caseRef())).containsExactly("receiver-kept-out");
        assertThat(faults.get(named.caseRef())).containsExactly("receiver-named");

        var all = leaving.handovers().read(handover, HEAD_KZ).rows().stream()
                .map(HandoverAct.Row::rowId)
                .toList();
        changes.give(handover, all, SECOND.username(), HEAD_KZ);
        assertThat(leaving.handovers().read(handover, HEAD_KZ).sound()).isTrue();
        changes.addThing(handover, ThingKind.SEAL, "7", HEAD_KZ);
        var thing = leaving.handovers().read(handover, HEAD_KZ).rows().stream()
                .filter(row -> row.held().kind() == RowKind.KEY)
                .findFirst()
                .orElseThrow();
        changes.dropThing(handover, thing.rowId(), HEAD_KZ);
        assertThat(Leaving.kinds(leaving.handovers().read(handover, HEAD_KZ))).doesNotContain(RowKind.KEY);
    }

    @Test
    void nobodyGetsWhatHeMayNotDo() {
        leaving.held();
        var wanted = new Handovers.Wanted(LEAVER.username(), HandoverReason.DISMISSAL, OTHER_ROLE.username());
        var handover = leaving.handovers().open(wanted, ADMIN);
        var act = leaving.handovers().read(handover, ADMIN);
        assertThat(act.sound()).isFalse();
        assertThat(act.rows())
                .filteredOn(row -> row.fault() != null)
                .extracting(row -> row.held().kind())
                .containsOnly(RowKind.FILE, RowKind.TASK);
        assertThat(Leaving.refused(() -> leaving.sign(handover, LEAVER))).isEqualTo("handover-faults");

        changes.cancel(handover, ADMIN);
        assertThat(Leaving.refused(() -> leaving.sign(handover, LEAVER))).isEqualTo("wrong-status");
        assertThat(leaving.handovers().left(LEAVER.username(), ADMIN).handoverId())
                .isNull();
        assertThat(leaving.handovers().left(LEAVER.username(), ADMIN).held())
                .extracting(Held::kind)
                .contains(RowKind.FILE);
    }

    @Test
    @OnBothDatabases
    void nobodyStandsInInDaysInWhichHeIsAwayHimself() {
        leaving.standsInAndSigns();
        var day = leaving.today();
        var leave = new NewAbsence(RECEIVER.username(), day.plusDays(5), day.plusDays(9), AbsenceReason.LEAVE, null);
        leaving.absences().note(leave, RECEIVER);
        var handover = leaving.opened();
        var row = leaving.handovers().read(handover, HEAD_KZ).rows().stream()
                .filter(one -> one.held().kind() == RowKind.SUBSTITUTION)
                .findFirst()
                .orElseThrow();
        assertThat(row.fault()).isEqualTo("receiver-away");
        assertThat(Leaving.refused(() -> leaving.sign(handover, LEAVER))).isEqualTo("handover-faults");

        changes.give(handover, List.of(row.rowId()), SECOND.username(), HEAD_KZ);

        assertThat(leaving.handovers().read(handover, HEAD_KZ).sound())
                .as("nobody stands in for him")
                .isTrue();
    }

    @Test
    void whatIsMissingOrTooMuchIsRefusedAtItsField() {
        leaving.held();
        assertThat(Leaving.refused(() -> opened(LEAVER))).isEqualTo("handover-receiver");
        assertThat(Leaving.refused(() -> opened(ADMIN))).isEqualTo("handover-receiver");
        var handover = leaving.opened();
        assertThat(Leaving.refused(leaving::opened)).isEqualTo("handover-open-already");
        assertThat(Leaving.refused(() -> changes.give(handover, List.of("none"), SECOND.username(), HEAD_KZ)))
                .isEqualTo("handover-nothing-chosen");
        changes.cancel(handover, HEAD_KZ);
        var second = leaving.opened();
        for (int number = 0; number < 100; number++) {
            changes.addThing(second, ThingKind.PASS, String.valueOf(number), HEAD_KZ);
        }
        assertThat(Leaving.refused(() -> changes.addThing(second, ThingKind.PASS, "100", HEAD_KZ)))
                .isEqualTo("handover-too-many-things");
    }

    private String opened(Officer receiver) {
        return leaving.handovers()
                .open(new Handovers.Wanted(LEAVER.username(), HandoverReason.DISMISSAL, receiver.username()), HEAD_KZ);
    }
}
