package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.mla.item.ItemView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The requesting side sees of each item what the partner tells, and nothing that he makes up or must not tell. */
@EngineTest
class ItemsMirroredProcessTest {

    private final Files files;
    private final TransactionTemplate transaction;

    ItemsMirroredProcessTest(@Autowired Files files, @Autowired TransactionTemplate transaction) {
        this.files = files;
        this.transaction = transaction;
    }

    private void send(Desk ours, String kind, ObjectNode payload) {
        CrossingMessagesProcessTest.kazakhstanSends(transaction, ours, kind, payload);
    }

    private static ObjectNode payload() {
        return JsonMapper.shared().createObjectNode();
    }

    private static ObjectNode told(int number, String outcome, String waiting) {
        var told = payload();
        told.putArray("items")
                .addObject()
                .put("number", number)
                .put("outcome", outcome)
                .put("waiting", waiting);
        return told;
    }

    @Test
    void aWaitThatMayNotBeToldOrThatNobodyKnowsIsMirroredWithoutItsReason() {
        var ours = files.transmitted();
        send(ours, "interim_reply", told(1, "waiting", "waiting_court_order_pending"));
        send(ours, "interim_reply", told(2, "waiting", "return_duplicate"));
        assertThat(ours.itemStatuses()).containsExactly("waiting", "waiting");
        assertThat(ours.waitingReasons()).containsExactly("waiting_court_order_pending", null);

        send(ours, "interim_reply", told(1, "waiting", "waiting_own_operation"));
        send(ours, "interim_reply", told(2, "waiting", "waiting_for_godot"));
        assertThat(ours.itemStatuses()).containsExactly("waiting", "waiting");
        assertThat(ours.waitingReasons()).containsOnlyNulls();
        assertThat(ours.verbs()).doesNotContain("parked_message");
    }

    @Test
    void itemsAndStatusesThatNobodyKnowsInAnInterimReplyDisturbNothing() {
        var ours = files.transmitted();
        var before = ours.itemStatuses();
        send(ours, "interim_reply", told(7, "waiting", "waiting_expert_work"));
        send(ours, "interim_reply", told(1, "lost_in_space", "waiting_expert_work"));
        send(ours, "interim_reply", payload().put("items", "none"));
        assertThat(ours.itemStatuses()).isEqualTo(before);
        assertThat(ours.waitingReasons()).containsOnlyNulls();
        assertThat(ours.verbs()).contains("received_interim_reply");
    }

    @Test
    void aFinishedItemIsNotSetBackByALaterMessage() {
        var ours = files.transmitted();
        var answer = told(1, "executed", "waiting_expert_work").put("answer", "interim");
        send(ours, "response_executed", answer);
        send(ours, "interim_reply", told(1, "waiting", "waiting_expert_work"));
        var last = told(1, "in_execution", "").put("answer", "final");
        last.withArray("items").addObject().put("number", 2).put("outcome", "executed");
        send(ours, "response_executed", last);
        assertThat(ours.itemStatuses()).containsExactly("executed", "executed");
        assertThat(ours.waitingReasons()).containsOnlyNulls();
    }

    private static ObjectNode executed(String answer, String conditions) {
        var told = payload().put("answer", answer);
        var items = told.putArray("items");
        items.addObject().put("number", 1).put("outcome", "executed").put("result", "Two statements (synthetic).");
        items.addObject()
                .put("number", 2)
                .put("outcome", "executed")
                .put("result", "He was heard (synthetic).")
                .put("conditions", conditions);
        return told;
    }

    @Test
    void whatALaterAnswerSaysInAnotherWayIsMarkedAnewAndWhatItRepeatsKeepsItsMark() {
        var ours = files.transmitted();
        send(ours, "response_executed", executed("interim", "Only for this case."));
        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated"));

        send(ours, "response_executed", executed("interim", "Only for this case."));
        assertThat(ours.items()).extracting(ItemView::useMark).containsExactly("as_stated", "as_stated");

        send(ours, "response_executed", executed("final", "Not against the witness."));
        assertThat(ours.items()).extracting(ItemView::useMark).containsExactly("as_stated", null);
        assertThat(ours.refusal(CENTRAL_OFFICER, Files.closing())).isEqualTo("use-not-marked");

        ours.does(CENTRAL_OFFICER, Act.draft("mark_use").kind("as_stated"));
        assertThat(ours.does(CENTRAL_OFFICER, Files.closing()).status()).isEqualTo("closed");
    }

    @Test
    void whyASingleItemWasReturnedIsKeptBesideTheResultsOfTheOthers() {
        var theirs = files.inExecution();
        var items = theirs.items();
        Files.execute(theirs, items.get(0).itemRef());
        theirs.does(HEAD, Act.draft("return_item").item(items.get(1).itemRef()).reasons(List.of("return_duplicate")));
        Files.answered(theirs.does(EXECUTOR, "record_execution"));
        var ours = theirs.partner();
        assertThat(ours.itemStatuses()).containsExactly("executed", "returned");
        assertThat(ours.items().get(0).reasons()).isEmpty();
        assertThat(ours.items().get(1).reasons()).containsExactly("return_duplicate");
    }

    @Test
    void whyAnItemWasReturnedIsNotToldAnew() {
        var ours = files.transmitted();
        send(ours, "response_executed", returned("return_duplicate").put("answer", "interim"));
        send(ours, "interim_reply", returned("return_address_insufficient"));
        assertThat(ours.itemStatuses()).containsExactly("returned", "requested");
        assertThat(ours.items().get(0).reasons()).containsExactly("return_duplicate");
    }

    /** What was said so many minutes ago. */
    private ObjectNode said(int ago, ObjectNode told) {
        var moment = files.node().clock().instant().minus(Duration.ofMinutes(ago));
        return told.put("as_of", moment.toString());
    }

    @Test
    void anOlderWordThatComesLateDoesNotTakeThePlaceOfANewerOne() {
        var ours = files.transmitted();
        send(ours, "interim_reply", said(5, told(1, "waiting", "waiting_court_order_pending")));
        send(ours, "interim_reply", said(9, told(1, "postponed", "")));
        assertThat(ours.itemStatuses()).containsExactly("waiting", "requested");
        assertThat(ours.waitingReasons()).containsExactly("waiting_court_order_pending", null);
        assertThat(ours.verbs()).filteredOn("received_interim_reply"::equals).hasSize(2);

        send(ours, "interim_reply", said(9, told(2, "postponed", "")));
        assertThat(ours.itemStatuses()).as("of this one nothing newer").containsExactly("waiting", "postponed");
        send(ours, "interim_reply", said(4, told(1, "in_execution", "")));
        assertThat(ours.itemStatuses()).containsExactly("in_execution", "postponed");
    }

    @Test
    void whatNamesNoMomentCountsAsItComesAndAClockThatIsAheadKeepsNothingOut() {
        var ours = files.transmitted();
        send(ours, "interim_reply", said(-600, told(1, "postponed", "")));
        send(ours, "interim_reply", said(0, told(1, "in_execution", "")));
        assertThat(ours.itemStatuses()).containsExactly("in_execution", "requested");
        send(ours, "interim_reply", told(1, "postponed", ""));
        assertThat(ours.itemStatuses()).containsExactly("postponed", "requested");
        send(ours, "interim_reply", told(1, "in_execution", "").put("as_of", "soon"));
        assertThat(ours.itemStatuses()).containsExactly("in_execution", "requested");
        send(ours, "interim_reply", told(1, "postponed", "").put("as_of", "0001-01-01T00:00:00Z"));
        assertThat(ours.itemStatuses()).containsExactly("postponed", "requested");
    }

    @Test
    void anOlderResultThatComesLateLeavesTheNewerOneWithItsConditions() {
        var ours = files.transmitted();
        send(ours, "response_executed", said(5, executed("interim", "Not against the witness.")));
        send(ours, "response_executed", said(9, executed("interim", "For any use.")));
        assertThat(ours.items()).extracting(ItemView::conditions).containsExactly(null, "Not against the witness.");
        assertThat(ours.verbs()).doesNotContain("parked_message");

        send(ours, "response_executed", said(1, executed("final", "Only for this case.")));
        assertThat(ours.items()).extracting(ItemView::conditions).containsExactly(null, "Only for this case.");
    }

    @Test
    void aResultCountsThoughTheClockOfAWordThatItGoesOnWasAhead() {
        var ours = files.transmitted();
        send(ours, "interim_reply", said(5, told(2, "postponed", "")));
        send(ours, "response_executed", said(9, executed("interim", "For any use.")));
        assertThat(ours.itemStatuses()).containsExactly("executed", "executed");
        assertThat(ours.items()).extracting(ItemView::conditions).containsExactly(null, "For any use.");

        send(ours, "response_executed", said(7, executed("final", "Only for this case.")));
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.items()).extracting(ItemView::conditions).containsExactly(null, "Only for this case.");
        assertThat(ours.verbs()).doesNotContain("parked_message");
    }

    private static ObjectNode putOff() {
        var told = payload().put("answer", "interim").put("ground", "ongoing_investigation");
        told.put("until", "2026-12-01").put("text", "Our own trial goes on (synthetic).");
        for (int number = 1; number <= 2; number++) {
            told.withArray("items").addObject().put("number", number).put("outcome", "postponed");
        }
        return told;
    }

    @Test
    void aPostponementThatComesAfterWorkWentOnIsParked() {
        var ours = files.transmitted();
        var begun = told(1, "executed", "").put("answer", "interim");
        begun.withArray("items").addObject().put("number", 2).put("outcome", "in_execution");
        send(ours, "response_executed", said(5, begun));
        send(ours, "postponement_notice", said(9, putOff()));
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.itemStatuses()).containsExactly("executed", "in_execution");
        assertThat(ours.verbs()).contains("parked_message").doesNotContain("record_postponement");
    }

    @Test
    void aPostponementPutsOffWhatNothingNewerIsKnownOf() {
        var ours = files.transmitted();
        send(ours, "interim_reply", said(5, told(1, "in_execution", "")));
        send(ours, "postponement_notice", said(9, putOff()));
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(ours.itemStatuses()).containsExactly("in_execution", "postponed");
        assertThat(ours.verbs()).contains("record_postponement").doesNotContain("parked_message");
    }

    private static ObjectNode returned(String reason) {
        var told = payload();
        told.putArray("items")
                .addObject()
                .put("number", 1)
                .put("outcome", "returned")
                .putArray("reasons")
                .add(reason);
        return told;
    }

    @Test
    void nothingIsMirroredOnAFileThatWaitsForNoAnswer() {
        var ours = files.underReview();
        send(
                ours,
                "response_executed",
                told(1, "waiting", "waiting_expert_work").put("answer", "interim"));
        assertThat(ours.itemStatuses()).doesNotContain("waiting");
        assertThat(ours.verbs()).contains("parked_message");
    }

    @Test
    void aStatusOfAnItemThatNobodyKnowsIsNotMirrored() {
        var ours = files.transmitted();
        var answer = payload().put("answer", "interim");
        answer.putArray("items").addObject().put("number", 1).put("outcome", "lost_in_space");
        send(ours, "response_executed", answer);
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.itemStatuses()).doesNotContain("lost_in_space");
    }

    @Test
    void aWaitForAnInternalReasonIsSeenByThePartnerAsGoingOnAndWithoutTheTextOfTheOffice() {
        var theirs = files.inExecution();
        var item = theirs.items().get(0).itemRef();
        theirs.does(
                EXECUTOR,
                ItemsProcessTest.waiting(item, "waiting_own_operation").releasedText("It will take a month more."));
        var ours = theirs.partner();
        assertThat(theirs.lastSent().toString()).doesNotContain("own_operation", "holidays");
        assertThat(ours.itemStatuses()).containsExactly("waiting", "requested");
        assertThat(ours.waitingReasons()).containsExactly("waiting_in_progress", null);
        assertThat(theirs.lastSent().path("reasons").toString()).isEqualTo("[\"waiting_in_progress\"]");
        assertThat(ours.steps().toString()).doesNotContain("own_operation", "holidays");
    }
}
