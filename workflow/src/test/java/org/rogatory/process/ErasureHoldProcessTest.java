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
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.archive.HoldReason;
import org.rogatory.archive.NewHold;
import org.rogatory.cases.ListPlace;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Isolation;
import org.rogatory.documents.NewAttachment;
import org.rogatory.identity.Officer;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.Spills;
import org.springframework.beans.factory.annotation.Autowired;

/** A hold keeps what is in a file from being erased, not only the file from being destroyed. */
@EngineTest
@OnBothDatabases
class ErasureHoldProcessTest {

    private static final Officer ADMIN_UZ = Desk.officer(ADMINISTRATOR, "UZ");

    private final Shelf shelf;
    private final Spills spills;

    @Autowired
    ErasureHoldProcessTest(Shelf shelf, Spills spills) {
        this.shelf = shelf;
        this.spills = spills;
    }

    private DocumentView isolated(Desk ours) {
        var content = new ByteArrayInputStream((ours.caseRef() + " held").getBytes(StandardCharsets.UTF_8));
        var wanted = NewAttachment.of(ours.caseRef(), "court_order", "held.pdf", null);
        var document = shelf.files().node().documents().attach(wanted, content, ours.officer(CENTRAL_OFFICER));
        spills.report(ours.caseRef(), document.documentRef(), Desk.officer(CENTRAL_OFFICER, "UZ"));
        return document;
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

    private Isolation isolation(DocumentView document) {
        return shelf.files().node().documents().get(document.documentRef()).isolation();
    }
}
