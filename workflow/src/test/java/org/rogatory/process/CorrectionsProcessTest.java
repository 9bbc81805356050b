package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.mla.item.ItemView;
import org.springframework.beans.factory.annotation.Autowired;

/** What was recorded of the execution and does not stand is corrected before an answer tells of it. */
@EngineTest
class CorrectionsProcessTest {

    private static final String WRONG = "Done as asked; the record is enclosed.";
    private static final String RIGHT = "The other witness was heard; his record is enclosed (made up).";
    private static final String WHY = "The record is of another matter (synthetic).";

    private final Files files;

    CorrectionsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    static ActDraft rework(String... items) {
        return Act.draft("rework").keys(List.of(items)).internalText(WHY);
    }

    static ActDraft reworked(String item) {
        return Act.draft("rework_item").item(item).internalText(WHY);
    }

    static ActDraft takeBack() {
        return Act.draft("take_back_decision").internalText(WHY);
    }

    static ActDraft takeBackItem(String item) {
        return Act.draft("take_back_item_decision").item(item).internalText(WHY);
    }

    private static String item(Desk desk, int number) {
        return desk.items().get(number).itemRef();
    }

    private List<DeadlineView> running(Desk desk, String rule) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(row -> row.ruleKey().equals(rule) && row.status() == DeadlineStatus.RUNNING)
                .toList();
    }

    private static void recordAnew(Desk theirs, String item) {
        theirs.does(EXECUTOR, Files.result("record_item_result", item).releasedText(RIGHT))
                .does(EXECUTOR, "record_execution");
    }

    @Test
    void whoHasExecutedCorrectsAResultBeforeTheAnswerIsDrafted() {
        var theirs = files.executed();
        var first = item(theirs, 0);
        assertThat(running(theirs, "sys_urgent_exec")).isEmpty();
        assertThat(theirs.refusal(EXECUTOR, Act.draft("rework").keys(List.of(first))))
                .isEqualTo("field-missing");

        theirs.does(EXECUTOR, rework(first));
        assertThat(theirs.status()).isEqualTo("in_execution");
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
        assertThat(new Desk(files.node(), first).at()).containsExactly("ExecuteItem");
        assertThat(running(theirs, "sys_urgent_exec")).hasSize(1);
        assertThat(theirs.items()).extracting(ItemView::result).containsExactly(null, WRONG);
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_execution"))).isEqualTo("items-open");

        recordAnew(theirs, first);
        Files.answered(theirs);
        assertThat(theirs.lastSent().toString()).contains(RIGHT).doesNotContain(WHY);
        assertThat(theirs.partner().items()).extracting(ItemView::result).containsExactly(RIGHT, WRONG);
    }

    @Test
    void anAnswerThatIsUnderWayIsReturnedBeforeAnythingIsChangedUnderIt() {
        var theirs = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        assertThat(theirs.offers(CENTRAL_OFFICER, "rework")).isFalse();
        assertThat(theirs.refusal(CENTRAL_OFFICER, rework(item(theirs, 1)))).isEqualTo("answer-under-way");

        theirs.does(SUPERVISOR, Act.draft("return_answer").internalText("The second record is wrong."));
        assertThat(theirs.offers(CENTRAL_OFFICER, "rework")).isTrue();
        theirs.does(CENTRAL_OFFICER, rework(item(theirs, 1)));
        assertThat(theirs.itemStatuses()).containsExactly("executed", "in_execution");
        recordAnew(theirs, item(theirs, 1));
        Files.answered(theirs);
        assertThat(theirs.partner().items()).extracting(ItemView::result).containsExactly(WRONG, RIGHT);
    }

    @Test
    void aResultIsCorrectedWhileOthersAreExecutedUnlessAPartWasTold() {
        var theirs = files.inExecution();
        Files.execute(theirs, item(theirs, 0));
        theirs.does(EXECUTOR, reworked(item(theirs, 0)));
        assertThat(theirs.itemStatuses().get(0)).isEqualTo("in_execution");
        assertThat(theirs.refusal(EXECUTOR, Act.draft("record_partial_execution")))
                .isEqualTo("no-result-yet");

        theirs.does(EXECUTOR, Files.result("record_item_result", item(theirs, 0)));
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer");
        assertThat(theirs.refusal(EXECUTOR, reworked(item(theirs, 0)))).isEqualTo("item-told");
        Files.execute(theirs.does(EXECUTOR, "continue_execution"), item(theirs, 1));
        assertThat(theirs.does(EXECUTOR, reworked(item(theirs, 1))).itemStatuses())
                .containsExactly("executed", "in_execution");
    }

    @Test
    void whatWasToldInAPartStandsAlsoOnceTheWholeWasExecuted() {
        var theirs = files.inExecution();
        Files.execute(theirs, item(theirs, 0));
        Files.signedAnswer(theirs.does(EXECUTOR, "record_partial_execution"), "interim")
                .does(REGISTRAR, "send_partial_answer")
                .does(EXECUTOR, "continue_execution");
        Files.execute(theirs, item(theirs, 1));
        theirs.does(EXECUTOR, "record_execution");
        assertThat(theirs.refusal(HEAD, rework(item(theirs, 0)))).isEqualTo("item-told");
        assertThat(theirs.does(HEAD, rework(item(theirs, 1))).itemStatuses())
                .containsExactly("executed", "in_execution");
    }

    @Test
    void aDecisionOnOneItemIsTakenBackWhileTheFileIsWorkedOn() {
        var theirs = files.inExecution().consulted();
        var first = item(theirs, 0);
        Files.execute(theirs, item(theirs, 1));
        theirs.does(HEAD, ItemsProcessTest.refused(first)).does(EXECUTOR, "record_execution");
        assertThat(theirs.refusal(HEAD, takeBackItem(first)))
                .as("work is taken up first")
                .isEqualTo("wrong-status");

        theirs.does(HEAD, rework()).does(HEAD, takeBackItem(first));
        assertThat(theirs.items().get(0))
                .extracting(ItemView::status, ItemView::ground, ItemView::result)
                .containsExactly("accepted", null, null);
        Files.execute(theirs, first);
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        assertThat(theirs.partner().itemStatuses()).containsExactly("executed", "executed");
    }

    @Test
    void whatIsToBeToldOtherwiseIsNoResultToCorrect() {
        var theirs = files.inExecution().consulted().does(HEAD, DecisionProcessTest.refuse());
        theirs.does(CENTRAL_OFFICER, Files.answer("final"))
                .does(SUPERVISOR, Act.draft("return_answer").internalText("Not like this."));
        assertThat(theirs.offers(HEAD, "rework")).isFalse();
        assertThat(theirs.refusal(HEAD, rework())).isEqualTo("wrong-status");
    }
}
