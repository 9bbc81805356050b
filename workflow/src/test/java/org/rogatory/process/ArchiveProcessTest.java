package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.Shelf.CHIEF;
import static org.rogatory.process.Shelf.CLERK;
import static org.rogatory.process.Shelf.DAY;
import static org.rogatory.process.Shelf.end;
import static org.rogatory.process.Shelf.filing;
import static org.rogatory.process.Shelf.refusal;

import java.time.LocalDate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.archive.ActKind;
import org.rogatory.archive.ActStatus;
import org.rogatory.archive.ActView;
import org.rogatory.archive.ArchiveBooks.Inventory;
import org.rogatory.archive.ArchiveState;
import org.rogatory.archive.Filing;
import org.rogatory.archive.VolumeEnd;
import org.rogatory.archive.VolumeView;
import org.rogatory.cases.ListPlace;
import org.springframework.beans.factory.annotation.Autowired;

/** A file on its way into the archive: index and term, volumes, inventory, handing over. */
@EngineTest
class ArchiveProcessTest {

    private final Shelf shelf;

    @Autowired
    ArchiveProcessTest(Shelf shelf) {
        this.shelf = shelf;
    }

    @BeforeEach
    void accounts() {
        shelf.accountsStand();
    }

    @Test
    void aFileIsSplitIntoVolumesAndClosedIntoTheInventoryOfItsIndex() {
        var caseRef = shelf.filed();
        assertThat(refusal(() -> shelf.archive().file(caseRef, filing(5), CLERK)))
                .isEqualTo("archive-filed");
        assertThat(refusal(() -> shelf.archive()
                        .split(caseRef, end(251), shelf.kept(caseRef).version(), CLERK)))
                .isEqualTo("field-missing");
        shelf.archive()
                .split(
                        caseRef,
                        new VolumeEnd(DAY, 251, DAY),
                        shelf.kept(caseRef).version(),
                        CLERK);
        var stale = shelf.kept(caseRef).version();
        shelf.archive().refile(caseRef, new Filing("14-2", filing(3).retention()), stale, CLERK);
        assertThat(refusal(() -> shelf.archive().close(caseRef, end(7), stale, CLERK)))
                .isEqualTo("changed-meanwhile");

        var closed = shelf.archive().close(caseRef, end(7), shelf.kept(caseRef).version(), CLERK);

        assertThat(closed.state()).isEqualTo(ArchiveState.CLOSED);
        assertThat(closed.keptUntil()).isEqualTo(LocalDate.of(2029, 12, 31));
        assertThat(closed.sheets()).isEqualTo(258);
        assertThat(shelf.archive().of(caseRef, CLERK).volumes())
                .extracting(VolumeView::number, VolumeView::thick)
                .containsExactly(Tuple.tuple(1, true), Tuple.tuple(2, false));
    }

    @Test
    @OnBothDatabases
    void anInventoryListsWhatWasClosedUnderItsIndexInItsYear() {
        var caseRef = shelf.closed();
        var inventory = new Inventory("14-1", 2026);
        assertThat(shelf.books().inventories(CHIEF)).contains(inventory);
        assertThat(shelf.books().inventory(inventory, CHIEF))
                .filteredOn(line ->
                        line.kept() != null && line.kept().file().caseRef().equals(caseRef))
                .singleElement()
                .satisfies(line -> assertThat(line.kept().volumes()).hasSize(1));
        assertThat(refusal(() -> shelf.books().inventory(new Inventory("14-1", 1999), CHIEF)))
                .isEqualTo("not-found");
    }

    @Test
    void whatIsWrongIsToldAndAnOpenCaseIsNotClosed() {
        var open = shelf.files().underReview().caseRef();
        assertThat(refusal(() -> shelf.archive().file(open, filing(5), CHIEF))).isEqualTo("role");
        assertThat(refusal(() -> shelf.archive().file(open, filing(5), Desk.officer(REGISTRAR, "KZ"))))
                .isEqualTo("not-found");
        var nowhere = new Filing("99-9", filing(5).retention());
        assertThat(refusal(() -> shelf.archive().file(open, nowhere, CLERK))).isEqualTo("archive-index");
        shelf.archive().file(open, filing(5), CLERK);
        var version = shelf.kept(open).version();
        assertThat(refusal(() -> shelf.archive().close(open, end(7), version, CLERK)))
                .isEqualTo("archive-at-work");
        assertThat(refusal(() -> shelf.archive().close(shelf.filed(), end(7), 99, CLERK)))
                .isEqualTo("changed-meanwhile");
        var backwards = new VolumeEnd(DAY.minusDays(9), 7, DAY);
        assertThat(refusal(() -> shelf.archive().split(open, backwards, version, CLERK)))
                .isEqualTo("archive-days");
        var ahead = new VolumeEnd(DAY.plusDays(9), 7, DAY.plusDays(9));
        assertThat(refusal(() -> shelf.archive().split(open, ahead, version, CLERK)))
                .isEqualTo("day-in-future");
        var bare = new VolumeEnd(DAY, 0, DAY);
        assertThat(refusal(() -> shelf.archive().split(open, bare, version, CLERK)))
                .isEqualTo("sheets-implausible");
    }

    @Test
    void aTermOnceBegunOnlyBecomesLonger() {
        var caseRef = shelf.closed();
        var version = shelf.kept(caseRef).version();
        assertThat(refusal(() -> shelf.archive().refile(caseRef, filing(4), version, CLERK)))
                .isEqualTo("archive-shorter");
        assertThat(shelf.archive().refile(caseRef, filing(null), version, CLERK).keptUntil())
                .isNull();
        shelf.later();
        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-permanent");
    }

    @Test
    @OnBothDatabases
    void theArchiveTakesOverWhatAnotherHandsOver() {
        var caseRef = shelf.closed();
        var open = shelf.filed();
        assertThat(refusal(() -> shelf.drafting().propose(Shelf.act(ActKind.TRANSFER, open), CLERK)))
                .isEqualTo("archive-not-closed");
        assertThat(shelf.drafting().possible(ActKind.TRANSFER, CLERK)).contains(shelf.kept(caseRef));
        var wanted = Shelf.act(ActKind.TRANSFER, caseRef);
        var act = shelf.drafting().propose(wanted, CLERK);
        assertThat(shelf.told(CHIEF, act.actId())).containsExactly("archive_handed_over");
        assertThat(refusal(() -> shelf.drafting().propose(wanted, CLERK))).isEqualTo("archive-number-taken");
        assertThat(refusal(() -> shelf.drafting().propose(Shelf.act(ActKind.TRANSFER, caseRef), CLERK)))
                .isEqualTo("archive-in-act");
        assertThat(refusal(() -> shelf.acts().accept(act.actId(), CLERK))).isEqualTo("archive-four-eyes");
        assertThat(refusal(() -> shelf.acts().accept(act.actId(), Desk.officer(HEAD, "KZ"))))
                .isEqualTo("not-found");

        shelf.acts().accept(act.actId(), CHIEF);

        assertThat(shelf.acts().accept(act.actId(), CHIEF).status()).isEqualTo(ActStatus.ACCEPTED);
        assertThat(shelf.kept(caseRef).state()).isEqualTo(ArchiveState.IN_ARCHIVE);
        assertThat(shelf.books().acts(ListPlace.START, CHIEF).lines())
                .extracting(ActView::actId)
                .contains(act.actId());
        assertThat(shelf.books().act(act.actId(), CHIEF).files()).hasSize(1);
    }
}
