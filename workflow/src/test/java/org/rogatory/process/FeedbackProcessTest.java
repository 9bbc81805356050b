package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.mla.consultation.ConsultationView;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** The State that helped is told whether and how the results were used. */
@EngineTest
class FeedbackProcessTest {

    private final Files files;

    FeedbackProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private ConsultationView last(Desk desk) {
        var all = files.node().consultations().of(desk.caseRef(), AccessScope.system());
        return all.get(all.size() - 1);
    }

    private List<String> notices(Desk desk) {
        return files.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    @Test
    void howTheResultsWereUsedIsToldWithinTheirLimitsAndAsksForNothingAlsoAfterClosing() {
        var theirs = Files.answered(files.executed());
        var ours = theirs.partner();
        assertThat(ours.refusal(CENTRAL_OFFICER, MatterVerbs.feedback())).isEqualTo("use-not-marked");
        assertThat(theirs.offers(CENTRAL_OFFICER, "send_feedback")).isFalse();
        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated").conditions("Inner words."));
        ours.does(CENTRAL_OFFICER, Files.closing());
        theirs.closes(CENTRAL_OFFICER);

        ours.does(CENTRAL_OFFICER, MatterVerbs.feedback().internalText("The judge doubted them."));
        assertThat(ours.sent()).endsWith("feedback_notice");
        assertThat(ours.lastSent().toString())
                .contains("used_in_part", "as_stated", "read at the trial")
                .doesNotContain("Inner words", "judge doubted");
        assertThat(files.text(ours, "feedback_notice")).contains("использовано частично", "на указанных Вами условиях");
        assertThat(last(theirs)).satisfies(matter -> {
            assertThat(matter.matter()).isEqualTo("feedback");
            assertThat(matter.kind()).isEqualTo("used_in_part");
            assertThat(matter.status()).isEqualTo("told");
            assertThat(matter.text()).contains("read at the trial");
            assertThat(matter.ours()).isFalse();
        });
        assertThat(notices(theirs)).contains("feedback_received");
        assertThat(theirs.verbs()).contains("received_feedback_notice");
        assertThat(List.of(ours.status(), theirs.status())).containsOnly("closed");
        assertThat(theirs.offers(CENTRAL_OFFICER, "answer_consultation")).isFalse();
    }

    @Test
    void feedbackOnPaperIsKeptWithItsScanOrTheReasonWhyThereIsNone() {
        var accepted = files.executed();
        assertThat(accepted.offers(CENTRAL_OFFICER, "record_feedback")).isFalse();
        var theirs = Files.answered(accepted);
        theirs.closes(CENTRAL_OFFICER);
        assertThat(theirs.refusal(CENTRAL_OFFICER, MatterVerbs.toldOnPaper())).isEqualTo("arrival-day-missing");
        theirs.does(CENTRAL_OFFICER, MatterVerbs.toldOnPaper().internalText("Not scanned (synthetic)."));
        assertThat(last(theirs)).satisfies(matter -> {
            assertThat(matter.matter()).isEqualTo("feedback");
            assertThat(matter.kind()).isEqualTo("used");
            assertThat(matter.status()).isEqualTo("told");
            assertThat(matter.text()).contains("Read at the trial in full");
            assertThat(matter.ours()).isFalse();
        });
        assertThat(theirs.status()).isEqualTo("closed");
    }

    @Test
    void feedbackEndsTheWaitForIt() {
        var ours = Files.answered(files.executed()).partner();
        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("no_limit"));
        ours.does(CENTRAL_OFFICER, MatterVerbs.feedback());
        assertThat(files.node().deadlines().ofCase(ours.caseRef()).stream()
                        .filter(row -> row.ruleKey().equals("sys_feedback")))
                .extracting(DeadlineView::status)
                .containsExactly(DeadlineStatus.MET);
    }
}
