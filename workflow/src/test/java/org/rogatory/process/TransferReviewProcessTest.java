package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.requests.papers.DraftedPapers;
import org.rogatory.requests.papers.PaperView;
import org.springframework.beans.factory.annotation.Autowired;

/** While a request for a transfer is reviewed: what is drafted of its sentence, and which clocks run. */
@EngineTest
class TransferReviewProcessTest {

    private final TransferVerbsIn verbs;
    private final Files files;
    private final DraftedPapers papers;

    @Autowired
    TransferReviewProcessTest(TransferVerbsIn verbs, Files files, DraftedPapers papers) {
        this.verbs = verbs;
        this.files = files;
        this.papers = papers;
    }

    private List<String> drafted(Desk theirs, String kind) {
        return papers.of(theirs.file()).stream()
                .filter(paper -> paper.kind().equals(kind))
                .map(PaperView::status)
                .toList();
    }

    private List<String> running(Desk theirs) {
        return verbs.node().deadlines().ofCase(theirs.caseRef()).stream()
                .filter(DeadlineView::running)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    @Test
    void aRefusalEndsTheWaitForTheirAnswer() {
        var theirs = verbs.reviewed().does(CENTRAL_OFFICER, TransferWaysIn.question());
        assertThat(running(theirs)).contains("sys_addinfo_partner");
        theirs.does(HEAD, TransferVerbsIn.refusal("rest_too_short"));
        assertThat(theirs.at()).containsExactly("CloseFile");
        assertThat(running(theirs)).doesNotContain("sys_addinfo_partner", "sys_triage");
    }

    /** What was put off is to be checked still, and in the time that was left for it. */
    @Test
    void theCheckWaitsWhileTheRequestIsPutOffAndGoesOn() {
        var theirs = verbs.reviewed();
        assertThat(running(theirs)).contains("sys_triage");
        theirs.does(HEAD, TransferWaysIn.putOff());
        assertThat(running(theirs)).contains("sys_postponed_review").doesNotContain("sys_triage");
        theirs.does(CENTRAL_OFFICER, "resume_review");
        assertThat(running(theirs)).contains("sys_triage").doesNotContain("sys_postponed_review");
        assertThat(running(verbs.agree(theirs))).doesNotContain("sys_triage");
    }

    /** The end that was named last is that of the paper which is signed. */
    @Test
    void aDecisionDraftedAnewTakesThePlaceOfTheOneThatWaits() {
        var end = TransferVerbsOut.END;
        var theirs = verbs.agree(verbs.reviewed())
                .does(CENTRAL_OFFICER, verbs.out().recognition("draft_recognition", end))
                .does(CENTRAL_OFFICER, verbs.out().recognition("draft_recognition", end.minusDays(1)));
        assertThat(drafted(theirs, "recognition_decision")).containsExactly("dropped", "drafted");
        assertThat(files.text(theirs, "recognition_decision"))
                .contains(end.minusDays(1).toString())
                .doesNotContain(end.toString());
    }

    @Test
    void aCalculationThatIsSignedStaysBesideALaterOne() {
        var theirs = verbs.reviewed()
                .does(CENTRAL_OFFICER, "draft_sentence_sheet")
                .does(CENTRAL_OFFICER, "draft_sentence_sheet");
        assertThat(drafted(theirs, "sentence_calculation")).containsExactly("dropped", "drafted");
        var laidOut = files.document(theirs, "sentence_calculation").documentRef();
        theirs.does(CENTRAL_OFFICER, Act.draft("sign_paper").files(List.of(laidOut)))
                .does(CENTRAL_OFFICER, "draft_sentence_sheet");
        assertThat(drafted(theirs, "sentence_calculation")).containsExactly("dropped", "signed", "drafted");
    }
}
