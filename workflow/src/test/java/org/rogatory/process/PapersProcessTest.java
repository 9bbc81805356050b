package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.springframework.beans.factory.annotation.Autowired;

/** Each act leaves its paper in the file, whatever becomes of the job that lays it out. */
@EngineTest
class PapersProcessTest {

    private final Files files;

    PapersProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private List<DocumentView> papers(Desk desk) {
        return files.node().documents().ofCase(desk.caseRef());
    }

    private List<String> kinds(Desk desk) {
        return papers(desk).stream().map(DocumentView::kind).toList();
    }

    @Test
    void bothFilesKeepThePapersOfTheWholeWay() {
        var theirs = Files.answered(files.executed());
        assertThat(kinds(theirs))
                .contains(
                        "control_card",
                        "acknowledgement",
                        "resolution",
                        "execution_order",
                        "execution_record",
                        "answer_letter",
                        "cover_letter");

        var ours = theirs.partner().closes(CENTRAL_OFFICER);
        assertThat(kinds(ours)).contains("request", "cover_letter", "acknowledgement", "answer_letter", "closing_note");
    }

    @Test
    void whatIsForTheOfficeNeverLeaves() {
        var theirs = Files.answered(files.executed());
        var inside = papers(theirs).stream()
                .filter(paper -> List.of("control_card", "resolution", "execution_order", "execution_record")
                        .contains(paper.kind()))
                .toList();
        assertThat(inside).isNotEmpty().allMatch(paper -> DocumentView.INTERNAL.equals(paper.marking()));
        assertThat(papers(theirs.partner()))
                .extracting(DocumentView::sha256)
                .doesNotContainAnyElementsOf(
                        inside.stream().map(DocumentView::sha256).toList());
    }

    @Test
    void aReturnForCorrectionLeavesItsNoteAndACoverLetterIsSealed() {
        var ours = files.submitted()
                .does(
                        SUPERVISOR,
                        Act.draft("return_for_correction")
                                .reasons(List.of("correction_facts_unclear"))
                                .internalText("More dates."));
        assertThat(kinds(ours)).contains("return_note");

        var sent = files.transmitted();
        assertThat(papers(sent))
                .filteredOn(paper -> paper.kind().equals("cover_letter"))
                .singleElement()
                .satisfies(paper -> assertThat(paper.status()).isEqualTo(DocumentStatus.SEALED));
    }

    @Test
    void aPaperThatFailsUndoesNoActAndIsMadeOnceAfterwards() {
        var theirs = files.transmitted().partner();
        files.node().printer().breakDown();
        theirs.only(REGISTRAR, Act.draft("register"));
        files.node().jobs().tryOnce();
        files.node().jobs().tryOnce();
        assertThat(theirs.status()).isEqualTo("registered");
        assertThat(kinds(theirs)).doesNotContain("control_card");
        assertThat(files.failed(theirs).step()).isEqualTo("RenderLetter");

        files.node().printer().mend();
        files.node().jobs().drain();
        assertThat(kinds(theirs)).containsOnlyOnce("control_card");
        assertThat(theirs.does(HEAD, Files.review(theirs, "central_officer.kz")).status())
                .isEqualTo("under_review");
    }
}
