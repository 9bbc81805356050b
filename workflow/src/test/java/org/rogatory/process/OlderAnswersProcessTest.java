package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.mla.item.ItemView;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.RequestContents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An answer that was approved before the one that stands, and comes after it, is kept and takes no place. */
@EngineTest
class OlderAnswersProcessTest {

    private static final String OLDER = "received_older_answer";

    private final Files files;
    private final TransactionTemplate transaction;
    private final OutgoingRequestRepository requests;
    private final RequestContents contents;

    @Autowired
    OlderAnswersProcessTest(
            Files files,
            TransactionTemplate transaction,
            OutgoingRequestRepository requests,
            RequestContents contents) {
        this.files = files;
        this.transaction = transaction;
        this.requests = requests;
        this.contents = contents;
    }

    private void send(Desk ours, String kind, ObjectNode payload) {
        CrossingMessagesProcessTest.kazakhstanSends(transaction, ours, kind, payload);
    }

    /** The words of an answer in part that was approved so many minutes ago, on the execution of one item. */
    private ObjectNode part(int ago, String text, int item) {
        var told = said(ago, text).put("answer", "interim");
        told.withArray("items")
                .addObject()
                .put("number", item)
                .put("outcome", "executed")
                .put("result", text);
        return told;
    }

    private ObjectNode said(int ago, String text) {
        var moment = files.node().clock().instant().minus(Duration.ofMinutes(ago));
        return JsonMapper.shared()
                .createObjectNode()
                .put("as_of", moment.toString())
                .put("text", text);
    }

    private ObjectNode putOff(int ago, String text) {
        return said(ago, text)
                .put("answer", "interim")
                .put("ground", "ongoing_investigation")
                .put("until", "2026-12-01");
    }

    /** A question that was written so many minutes ago. */
    private ObjectNode question(int ago) {
        var asked = said(ago, "Which of the accounts (synthetic)?");
        asked.putArray("keys").add("purpose");
        return asked;
    }

    private JsonNode standing(Desk ours) {
        var hidden = requests.find(ours.caseRef(), AccessScope.system())
                .map(OutgoingRequest::hiddenAnswer)
                .orElseThrow();
        return contents.show(ours.caseRef(), Objects.requireNonNull(hidden));
    }

    @Test
    void anOlderAnswerThatComesLateIsKeptOnTheTimelineAndTheNewerOneStands() {
        var ours = files.transmitted();
        send(ours, "response_executed", part(5, "The newer one (synthetic).", 1));
        send(ours, "response_executed", part(9, "The older one (synthetic).", 2));
        assertThat(standing(ours).path("text").asString("")).isEqualTo("The newer one (synthetic).");
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.verbs()).containsOnlyOnce("record_partial_answer").containsOnlyOnce(OLDER);
        assertThat(ours.items())
                .as("of the second item nothing newer is known")
                .extracting(ItemView::status)
                .containsExactly("executed", "executed");
        assertThat(ours.steps().stream().filter(step -> OLDER.equals(step.verb())))
                .singleElement()
                .matches(step -> step.codes().contains("response_executed"));
        assertThat(files.node().notices().unreadOf(ours.officer(CENTRAL_OFFICER)))
                .filteredOn(notice -> ours.caseRef().equals(notice.reference()))
                .extracting(NoticeView::code)
                .contains("message_parked", "partial_answer_received");

        send(ours, "response_executed", part(1, "The newest one (synthetic).", 2));
        assertThat(standing(ours).path("text").asString("")).isEqualTo("The newest one (synthetic).");
    }

    @Test
    void anOlderAnswerEndsNoPostponementAndAnOlderPostponementPutsOffNothing() {
        var ours = files.transmitted();
        send(ours, "postponement_notice", putOff(5, "Our own trial goes on (synthetic)."));
        send(ours, "response_executed", part(9, "The older one (synthetic).", 1));
        assertThat(ours.status()).isEqualTo("postponed");
        assertThat(standing(ours).path("until").asString("")).isEqualTo("2026-12-01");

        send(ours, "response_executed", part(4, "The newer one (synthetic).", 1));
        send(ours, "postponement_notice", putOff(8, "Not before autumn (synthetic)."));
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(standing(ours).path("text").asString("")).isEqualTo("The newer one (synthetic).");
    }

    @Test
    void whatWasWrittenBeforeAQuestionThatIsOwedEndsItNot() {
        var ours = files.transmitted();
        send(ours, "additional_information_request", question(5));
        send(ours, "response_executed", part(9, "The older one (synthetic).", 1));
        send(ours, "postponement_notice", putOff(8, "Not before autumn (synthetic)."));
        assertThat(ours.status()).isEqualTo("information_requested");
        assertThat(ours.at()).containsExactly("SupplyInformation");
        assertThat(ours.itemStatuses()).containsExactly("executed", "requested");
        assertThat(ours.verbs()).contains(OLDER);

        send(ours, "response_executed", part(1, "The newer one (synthetic).", 2));
        assertThat(ours.status()).isEqualTo("partly_answered");
    }

    @Test
    void aQuestionThatWasWrittenBeforeTheAnswerThatStandsIsNotOwed() {
        var ours = files.transmitted();
        send(ours, "response_executed", part(5, "The newer one (synthetic).", 1));
        send(ours, "additional_information_request", question(9));
        assertThat(ours.status()).isEqualTo("partly_answered");
        assertThat(ours.verbs()).contains("parked_message").doesNotContain("record_information_request");

        send(ours, "additional_information_request", question(3));
        assertThat(ours.status()).isEqualTo("information_requested");
    }

    @Test
    void whatNamesNoMomentCountsAsItComesAndAClockThatIsAheadKeepsNothingOut() {
        var ours = files.transmitted();
        send(ours, "response_executed", part(-600, "Ahead (synthetic).", 1));
        send(ours, "response_executed", part(0, "Right (synthetic).", 1));
        assertThat(standing(ours).path("text").asString("")).isEqualTo("Right (synthetic).");
        var undated = part(0, "Undated (synthetic).", 1);
        undated.remove("as_of");
        send(ours, "response_executed", undated);
        assertThat(standing(ours).path("text").asString("")).isEqualTo("Undated (synthetic).");
        send(ours, "response_executed", part(9, "After it (synthetic).", 1));
        assertThat(standing(ours).path("text").asString("")).isEqualTo("After it (synthetic).");
    }
}
