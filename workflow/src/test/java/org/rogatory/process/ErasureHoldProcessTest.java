package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Shelf.CHIEF;
import static org.rogatory.process.Shelf.CLERK;
import static org.rogatory.process.Shelf.DAY;
import static org.rogatory.process.Shelf.filing;
import static org.rogatory.process.Shelf.refusal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.archive.HoldReason;
import org.rogatory.archive.NewHold;
import org.rogatory.cases.ListPlace;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Isolation;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.bytes.ByteStore;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.Registers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A hold keeps what is in a file from being erased, not only the file from being destroyed. */
@EngineTest
class ErasureHoldProcessTest {

    private static final Officer ADMIN_UZ = Desk.officer(ADMINISTRATOR, "UZ");

    private final Shelf shelf;
    private final Spills spills;
    private final Registers registers;
    private final EntryActs entries;
    private final ByteStore store;
    private final TransactionTemplate together;

    @Autowired
    ErasureHoldProcessTest(
            Shelf shelf,
            Spills spills,
            Registers registers,
            EntryActs entries,
            ByteStore store,
            TransactionTemplate together) {
        this.shelf = shelf;
        this.spills = spills;
        this.registers = registers;
        this.entries = entries;
        this.store = store;
        this.together = together;
    }

    private DocumentView attached(Desk ours) {
        var content = new ByteArrayInputStream((ours.caseRef() + " held").getBytes(StandardCharsets.UTF_8));
        var wanted = NewAttachment.of(ours.caseRef(), "court_order", "held.pdf", null);
        return shelf.files().node().documents().attach(wanted, content, ours.officer(CENTRAL_OFFICER));
    }

    private DocumentView isolated(Desk ours) {
        var document = attached(ours);
        report(document);
        return document;
    }

    private void report(DocumentView document) {
        spills.report(document.caseRef(), document.documentRef(), Desk.officer(CENTRAL_OFFICER, "UZ"));
    }

    private String hold(String caseRef) {
        return shelf.holds()
                .hold(caseRef, new NewHold(HoldReason.COURT, "5-1/33", DAY, null), CHIEF)
                .holdId();
    }

    private void lift(String caseRef, String holdId) {
        shelf.holds().ask(caseRef, holdId, CHIEF);
        shelf.holds().lift(caseRef, holdId, Desk.officer(SIGNATORY, "UZ"));
    }

    private String spill(Desk ours) {
        return spills.page(ListPlace.START, CHIEF).lines().stream()
                .filter(found -> ours.caseRef().equals(found.caseRef()))
                .findFirst()
                .orElseThrow()
                .spillId();
    }

    @Test
    void nothingOfAHeldFileIsErasedUntilTheHoldIsLiftedByTwo() {
        var ours = shelf.files().underReview();
        var document = isolated(ours);
        ours.does(DRAFTER, Files.withdrawal("cancel")).closes(DRAFTER);
        var caseRef = ours.caseRef();
        shelf.archive().file(caseRef, filing(5), CLERK);
        var id = spill(ours);
        spills.propose(id, SpillOutcome.ERASE, ADMIN_UZ);
        var hold = shelf.holds().hold(caseRef, new NewHold(HoldReason.COURT, "5-1/32", DAY, null), CHIEF);

        assertThat(refusal(() -> spills.confirm(id, SpillOutcome.ERASE, CHIEF))).isEqualTo("erase-held");
        assertThat(refusal(() -> spills.propose(id, SpillOutcome.ERASE, CHIEF))).isEqualTo("erase-held");
        assertThat(isolation(document)).isEqualTo(Isolation.ISOLATED);

        shelf.holds().ask(caseRef, hold.holdId(), CHIEF);
        shelf.holds().lift(caseRef, hold.holdId(), Desk.officer(SIGNATORY, "UZ"));
        spills.confirm(id, SpillOutcome.ERASE, CHIEF);

        assertThat(isolation(document)).isEqualTo(Isolation.ERASED);
    }

    @Test
    void whatAHeldFileSharesIsErasedThroughNoOtherFile() {
        var ours = shelf.files().underReview();
        var document = attached(ours);
        var held = shelf.filed();
        shelf.files().node().documents().takeOver(ours.caseRef(), held);
        report(document);
        var id = spill(ours);
        var hold = hold(held);
        assertThat(refusal(() -> spills.propose(id, SpillOutcome.ERASE, ADMIN_UZ)))
                .isEqualTo("erase-held");

        lift(held, hold);
        spills.propose(id, SpillOutcome.ERASE, ADMIN_UZ);
        var again = hold(held);
        assertThat(refusal(() -> spills.confirm(id, SpillOutcome.ERASE, CHIEF))).isEqualTo("erase-held");
        assertThat(isolation(document)).isEqualTo(Isolation.ISOLATED);
        assertThat(store.exists(document.content().address())).isTrue();

        lift(held, again);
        spills.confirm(id, SpillOutcome.ERASE, CHIEF);
        assertThat(isolation(document)).isEqualTo(Isolation.ERASED);
        assertThat(store.exists(document.content().address())).isFalse();
    }

    private List<String> spillsOfLetters() {
        return spills.page(ListPlace.START, CHIEF).lines().stream()
                .filter(found -> found.open() && "letter".equals(found.kind()))
                .map(SpillView::spillId)
                .toList();
    }

    @Test
    void aLetterThatWasIsolatedBeforeItWasFiledIsKeptByTheHoldOnItsFile() {
        var letter = NewEntry.of("UZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST)
                .described(null, "Synthetic words.");
        var entryId = registers.register(letter, true, CLERK).entryId();
        var before = spillsOfLetters();
        spills.report(new Found("letter", entryId), CLERK);
        var id = spillsOfLetters().stream()
                .filter(found -> !before.contains(found))
                .findFirst()
                .orElseThrow();
        var held = shelf.filed();
        spills.propose(id, SpillOutcome.ERASE, ADMIN_UZ);
        entries.file(entryId, held, CLERK);
        var hold = hold(held);

        assertThat(refusal(() -> spills.propose(id, SpillOutcome.ERASE, CHIEF))).isEqualTo("erase-held");
        assertThat(refusal(() -> spills.confirm(id, SpillOutcome.ERASE, CHIEF))).isEqualTo("erase-held");

        lift(held, hold);
        spills.confirm(id, SpillOutcome.ERASE, CHIEF);
        assertThat(spillsOfLetters()).doesNotContain(id);
    }

    @Test
    @OnBothDatabases
    void aHoldThatIsPutWhileAnotherIsLiftedStillHolds() throws Exception {
        var held = shelf.filed();
        var first = hold(held);
        shelf.holds().ask(held, first, CHIEF);
        var lifted = new CountDownLatch(1);
        var lifting = CompletableFuture.runAsync(() -> together.executeWithoutResult(status -> {
            shelf.holds().lift(held, first, Desk.officer(SIGNATORY, "UZ"));
            lifted.countDown();
            pause();
        }));
        assertThat(lifted.await(60, TimeUnit.SECONDS)).isTrue();
        var second = hold(held);
        lifting.get(60, TimeUnit.SECONDS);
        assertThat(shelf.kept(held).held()).isTrue();
        lift(held, second);
        assertThat(shelf.kept(held).held()).isFalse();
    }

    /** As long as the other needs to come to the row. */
    private static void pause() {
        try {
            Thread.sleep(1500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Isolation isolation(DocumentView document) {
        return shelf.files().node().documents().get(document.documentRef()).isolation();
    }
}
