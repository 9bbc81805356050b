package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** A breach of confidentiality asks whether to go on while a request is executed, and is told otherwise. */
@EngineTest
class BreachesToldProcessTest {

    private static final String ANSWER = "answer_incident";

    private final Files files;

    BreachesToldProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private static ActDraft told() {
        return MatterVerbs.breach().releasedText("The account holder knows.");
    }

    private List<DeadlineStatus> replies(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(term -> term.ruleKey().equals("sys_partner_reply"))
                .map(DeadlineView::status)
                .toList();
    }

    private List<String> notices(Desk desk) {
        return files.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    /** Nobody waits for an answer, on neither side, and who is told has nothing to decide. */
    private void asksNothing(Desk theirs) {
        var ours = theirs.partner();
        for (var side : List.of(theirs, ours)) {
            assertThat(replies(side)).isEmpty();
        }
        assertThat(ours.offers(CENTRAL_OFFICER, ANSWER)).isFalse();
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft(ANSWER).releasedText("Go on.")))
                .isEqualTo("wrong-status");
        assertThat(theirs.offers(CENTRAL_OFFICER, "lift_stop")).isFalse();
        assertThat(notices(ours)).contains("incident_told").doesNotContain("incident_received");
    }

    @Test
    void oneThatIsToldAfterTheAnswerIsAnsweredByNobody() {
        var theirs = Files.answered(files.executed()).does(CENTRAL_OFFICER, told());
        assertThat(theirs.sent()).endsWith("incident_notice");
        asksNothing(theirs);

        var ours = theirs.partner().closes(CENTRAL_OFFICER);
        theirs.closes(CENTRAL_OFFICER);
        assertThat(ours.offers(CENTRAL_OFFICER, ANSWER)).isFalse();
    }

    @Test
    void oneOfInformationGivenUnaskedIsAnsweredByNobody() {
        var ours = new SpontaneousProcessTest(files).sent();
        var theirs = Files.underReview(ours.partner()).does(CENTRAL_OFFICER, "take_note");
        theirs.does(CENTRAL_OFFICER, told());
        assertThat(theirs.sent()).endsWith("incident_notice");
        asksNothing(theirs);
    }

    @Test
    void oneThatIsToldInExecutionIsDecidedByTheRequestingSide() {
        var theirs = files.inExecution().does(CENTRAL_OFFICER, told());
        var ours = theirs.partner();
        for (var side : List.of(theirs, ours)) {
            assertThat(replies(side)).containsExactly(DeadlineStatus.RUNNING);
        }
        assertThat(notices(ours)).contains("incident_received").doesNotContain("incident_told");
        assertThat(ours.offers(CENTRAL_OFFICER, ANSWER)).isTrue();

        ours.does(CENTRAL_OFFICER, Act.draft(ANSWER).releasedText("Go on."));
        for (var side : List.of(theirs, ours)) {
            assertThat(replies(side)).containsExactly(DeadlineStatus.MET);
        }
        theirs.does(CENTRAL_OFFICER, "lift_stop");
        theirs.does(EXECUTOR, Files.start(theirs.items().get(0).itemRef()));
        assertThat(theirs.itemStatuses()).startsWith("in_execution");
    }
}
