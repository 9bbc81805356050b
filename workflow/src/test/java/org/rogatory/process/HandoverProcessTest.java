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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.ListPlace;
import org.rogatory.handover.HandoverChanges;
import org.rogatory.handover.HandoverView;
import org.rogatory.handover.RowKind;
import org.rogatory.handover.Signing;
import org.rogatory.handover.Signing.Outcome;
import org.rogatory.handover.ThingKind;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration.Change;
import org.rogatory.resolutions.Control;
import org.rogatory.signing.Revocation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;

/** Who leaves hands over: both sign, all goes over at once, and before that nobody leaves. */
@EngineTest
class HandoverProcessTest {

    private static final List<String> BY_NAME =
            List.of(Officer.personal(LEAVER.username()), Officer.admitted(LEAVER.username()));

    private final Leaving leaving;
    private final HandoverChanges changes;
    private final Control control;
    private final AuditTrail trail;

    @Autowired
    HandoverProcessTest(Leaving leaving, HandoverChanges changes, Control control, AuditTrail trail) {
        this.leaving = leaving;
        this.changes = changes;
        this.control = control;
        this.trail = trail;
    }

    @BeforeEach
    void accounts() {
        leaving.accountsAre();
    }

    @AfterEach
    void nothingIsLeft() {
        asBefore();
        leaving.nothingIsLeft();
    }

    private void asBefore() {
        leaving.jdbc()
                .sql("update identity_user set authority = 'KZ-GPO', roles = 'central_officer' where username = ?")
                .param(LEAVER.username())
                .update();
    }

    @Test
    @OnBothDatabases
    void bothSignAndAllGoesOverInOneCommit() {
        var file = leaving.held();
        leaving.paper(file);
        leaving.standsInAndSigns();
        leaving.standsInLater();
        leaving.access(RECEIVER, file, "reading");
        assertThat(Leaving.refused(() -> leaving.accounts().close(ADMIN, LEAVER.username(), false)))
                .isEqualTo("handover-needed");
        assertThat(Leaving.refused(() -> leaving.move(LEAVER))).isEqualTo("handover-needed");
        var handover = openedWithAKey();

        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.SIGNED);
        assertThat(file.file().owner()).isEqualTo(LEAVER.username());
        var meter = leaving.files().node().meter();
        meter.begin();
        meter.during(
                "handover",
                "sign",
                () -> assertThat(signSecondEdition(handover, RECEIVER)).isEqualTo(Outcome.DONE));
        var bill = meter.end().get("handover sign");
        assertThat(bill.commits()).isOne();
        assertThat(bill.extra()).as(bill.ownReads().toString()).isLessThanOrEqualTo(5);
        assertThat(bill.counts() + bill.engine()).isZero();

        gone(file);
        assertThat(leaving.told(HEAD_KZ, handover)).containsExactly("handover_done");
        leaving.accounts().close(ADMIN, LEAVER.username(), false);
        assertThat(leaving.accounts().find(LEAVER.username()).orElseThrow().enabled())
                .isFalse();
    }

    private String openedWithAKey() {
        var handover = leaving.opened();
        assertThat(leaving.told(LEAVER, handover)).containsExactly("handover_sign");
        assertThat(leaving.told(RECEIVER, handover)).containsExactly("handover_sign");
        changes.addThing(handover, ThingKind.SAFE_KEY, "12", HEAD_KZ);
        assertThat(leaving.handovers().page(ListPlace.START, RECEIVER).lines())
                .extracting(HandoverView::handoverId)
                .containsExactly(handover);
        assertThat(leaving.handovers().page(ListPlace.START, OTHER_ROLE).lines())
                .isEmpty();
        assertThat(Leaving.refused(() -> leaving.accounts().close(ADMIN, LEAVER.username(), false)))
                .isEqualTo("handover-open");
        assertThat(Leaving.kinds(leaving.handovers().read(handover, LEAVER)))
                .contains(
                        RowKind.FILE,
                        RowKind.ORIGINAL,
                        RowKind.TASK,
                        RowKind.RESOLUTION,
                        RowKind.CONTROL,
                        RowKind.SUBSTITUTION,
                        RowKind.RIGHT,
                        RowKind.KEY);
        return handover;
    }

    /** Signs the second edition without reading it first. */
    private Outcome signSecondEdition(String handover, Officer by) {
        return leaving.signing().sign(handover, new Signing.Wanted(2, null), by);
    }

    private void gone(Desk file) {
        assertThat(leaving.handovers().left(LEAVER.username(), HEAD_KZ).held()).isEmpty();
        assertThat(file.file().owner()).isEqualTo(RECEIVER.username());
        assertThat(leaving.files().node().tasks().ofCase(file.caseRef()))
                .allSatisfy(task -> assertThat(task.assignee()).isEqualTo(RECEIVER.username()));
        var card = control.card(file.caseRef(), HEAD_KZ).orElseThrow();
        assertThat(card.control().responsible()).isEqualTo(RECEIVER.username());
        assertThat(leaving.absences().substitutedBy(RECEIVER.username(), leaving.today()))
                .contains(SECOND.username());
        assertThat(leaving.rights().of(ADMIN))
                .allSatisfy(right -> assertThat(right.revoked()).isTrue());
        assertThat(trail.of(file.caseRef(), AuditTrail.NEWEST, Limit.of(5))).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("handover.pass");
            assertThat(entry.details()).contains("given=receiver.kz", "away=leaver.kz");
        });
        assertThat(leaving.files().node().cases().principals(file.caseRef()))
                .contains("person:receiver.kz")
                .doesNotContain("person:leaver.kz");
    }

    @Test
    @OnBothDatabases
    void whatHasChangedMeanwhileIsDrawnUpAnewAndSignedByNobody() {
        leaving.held();
        var handover = leaving.opened();
        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.SIGNED);
        var later = leaving.held();

        assertThat(leaving.sign(handover, RECEIVER)).isEqualTo(Outcome.REDRAWN);

        var act = leaving.handovers().read(handover, RECEIVER);
        assertThat(act.signatures()).isEmpty();
        assertThat(act.handover().redrawn()).isTrue();
        assertThat(act.rows()).extracting(row -> row.held().caseRef()).contains(later.caseRef());
        assertThat(Leaving.refused(() -> leaving.signing().sign(handover, new Signing.Wanted(1, null), RECEIVER)))
                .isEqualTo("changed-meanwhile");
        assertThat(leaving.sign(handover, RECEIVER)).isEqualTo(Outcome.SIGNED);
        assertThat(Leaving.refused(() -> leaving.sign(handover, RECEIVER))).isEqualTo("handover-signed-already");
        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.DONE);
        assertThat(later.file().owner()).isEqualTo(RECEIVER.username());
    }

    @Test
    void whoReadsOrPrintsAnActLeavesTheTraceOfTheFilesShown() {
        var shown = "shown=" + leaving.held().caseRef();
        var handover = leaving.opened();
        leaving.handovers().read(handover, LEAVER);
        assertThat(newest(handover)).isEqualTo("leaver.kz handover.look " + shown);
        var keeper = HEAD_KZ.username();
        leaving.handovers().print(handover, HEAD_KZ);
        leaving.handovers().toCancel(handover, HEAD_KZ);
        assertThat(newest(handover)).isEqualTo(keeper + " handover.print " + shown);
        leaving.handovers().left(LEAVER.username(), HEAD_KZ);
        assertThat(newest(LEAVER.username())).isEqualTo(keeper + " handover.look " + shown);
    }

    private String newest(String subject) {
        var entry = trail.of(subject, AuditTrail.NEWEST, Limit.of(1)).get(0);
        return entry.actor() + " " + entry.action() + " " + entry.details();
    }

    private boolean becomes(Role role) {
        var change = new Change(LEAVER.displayName(), LEAVER.authority(), Set.of(role));
        return leaving.accounts().change(ADMIN, LEAVER.username(), change);
    }

    @Test
    void nobodyIsTakenFromFilesThatAreInHisHands() {
        leaving.held();
        for (var role : List.of(Role.AUDITOR, Role.OPERATOR, Role.ADMINISTRATOR)) {
            assertThat(Leaving.refused(() -> becomes(role))).as(role.key()).isEqualTo("handover-needed");
        }
        var handover = leaving.opened();
        assertThat(Leaving.refused(() -> becomes(Role.AUDITOR))).isEqualTo("handover-open");
        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.SIGNED);
        assertThat(leaving.sign(handover, RECEIVER)).isEqualTo(Outcome.DONE);
        assertThat(becomes(Role.AUDITOR)).isTrue();
    }

    private Desk openedByName() {
        var file = leaving.files().received();
        leaving.access(LEAVER, file, "standard");
        leaving.jdbc()
                .sql("insert into cases_access (principal, case_ref, access_level) values (?, ?, 'standard')")
                .params(Officer.admitted(LEAVER.username()), file.caseRef())
                .update();
        assertThat(leaving.files().node().cases().principals(file.caseRef())).containsAll(BY_NAME);
        return file;
    }

    @Test
    void whatWasOpenedByNameEndsAlsoWhereNothingIsInHand() {
        var ways = List.<Runnable>of(
                () -> leaving.move(LEAVER),
                () -> becomes(Role.AUDITOR),
                () -> leaving.accounts().close(ADMIN, LEAVER.username(), false));
        for (var leaves : ways) {
            var file = openedByName();
            leaves.run();
            assertThat(leaving.files().node().cases().principals(file.caseRef()))
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(BY_NAME);
            asBefore();
        }
    }

    @Test
    void whoWorksOnFilesInAnotherPostKeepsWhatWasOpenedByName() {
        var file = openedByName();
        assertThat(becomes(Role.HEAD)).isTrue();
        assertThat(leaving.files().node().cases().principals(file.caseRef())).containsAll(BY_NAME);
    }

    @Test
    void aRightThatWasToEndLaterEndsWithTheHandover() {
        leaving.held();
        leaving.standsInAndSigns();
        var own = leaving.rights().of(ADMIN).get(0);
        var later = new Revocation(leaving.today().plusDays(20), "Made up.", "3-k");
        leaving.rights().revoke(own.rightId(), later, ADMIN);
        var handover = leaving.opened();
        assertThat(Leaving.kinds(leaving.handovers().read(handover, LEAVER))).contains(RowKind.RIGHT);

        assertThat(leaving.sign(handover, LEAVER)).isEqualTo(Outcome.SIGNED);
        assertThat(leaving.sign(handover, RECEIVER)).isEqualTo(Outcome.DONE);

        assertThat(leaving.rights().of(ADMIN)).singleElement().satisfies(right -> {
            assertThat(right.on(leaving.today())).isFalse();
            assertThat(right.on(leaving.today().plusDays(1))).isFalse();
        });
        assertThat(leaving.handovers().left(LEAVER.username(), HEAD_KZ).held()).isEmpty();
    }

    @Test
    void aTermOfTheActEndsOnItsLastDay() {
        var file = leaving.held();
        var held = leaving.handovers().read(leaving.opened(), LEAVER).rows().stream()
                .map(row -> row.held())
                .filter(row -> file.caseRef().equals(row.caseRef()))
                .toList();
        var controlled = held.stream()
                .filter(row -> row.kind() == RowKind.CONTROL)
                .findFirst()
                .orElseThrow();
        assertThat(held)
                .filteredOn(row -> row.kind() == RowKind.DEADLINE && "sys_control".equals(row.code()))
                .singleElement()
                .satisfies(row -> assertThat(row.dueOn()).isEqualTo(controlled.dueOn()));
        var next = leaving.files().node().deadlines().firstOf(file.caseRef()).orElseThrow();
        assertThat(held)
                .filteredOn(row -> row.kind() == RowKind.TASK)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.dueOn()).isEqualTo(next.lastDay()));
    }
}
