package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.DRAFTER;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Step;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.OutgoingMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the other State sends is read before it becomes a fact: what cannot be read goes back to its sender. */
@EngineTest
class ArrivedContentsProcessTest {

    private static final String REFUSED = "content_invalid";

    private final Files files;
    private final TransactionTemplate transaction;

    ArrivedContentsProcessTest(@Autowired Files files, @Autowired TransactionTemplate transaction) {
        this.files = files;
        this.transaction = transaction;
    }

    private static ObjectNode content(Desk ours) {
        return (ObjectNode) ours.node().outgoing().content(ours.file(), ours.officer(DRAFTER));
    }

    /** Sends a request under this content on a thread of its own and tells what became of it. */
    private ExchangeMessage sent(Desk ours, JsonNode content) {
        var thread = UUID.randomUUID().toString();
        var message = new OutgoingMessage(
                ours.caseRef(),
                thread,
                "mla_request",
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                ours.caseRef(),
                content,
                List.of(),
                null);
        transaction.executeWithoutResult(status -> files.node().exchange().enqueueAndSend(message));
        files.node().jobs().drain();
        return ours.messages().stream()
                .filter(each -> each.threadId().equals(thread))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode without(ObjectNode content, String field) {
        var changed = content.deepCopy();
        changed.remove(field);
        return changed;
    }

    private static ObjectNode ofType(ObjectNode content, String type) {
        var changed = content.deepCopy();
        ((ObjectNode) changed.path("assistance").path(0)).put("type", type);
        return changed;
    }

    /** The codes with which a file tells of each message of it that was rejected. */
    private static List<List<String>> rejections(Desk sender) {
        return sender.steps().stream()
                .filter(step -> "message_rejected".equals(step.verb()))
                .map(Step::codes)
                .toList();
    }

    @Test
    void aRequestThatCannotBeReadOpensNoFileAndItsSenderIsTold() {
        var ours = files.transmitted();
        var content = content(ours);
        var unreadable = List.of(
                content.deepCopy().put("surprise", "1"),
                without(content, "form"),
                content.deepCopy().put("form", "spontaneous_information"),
                content.deepCopy().put("form", "extradition_request"),
                content.deepCopy().put("requesting", "TJ"),
                content.deepCopy().put("requested", "TJ"),
                content.deepCopy().put("opened", "in spring"),
                ofType(content, "x".repeat(61)));
        for (var each : unreadable) {
            var refused = sent(ours, each);
            assertThat(refused).returns("rejected", ExchangeMessage::status).returns(REFUSED, ExchangeMessage::code);
            assertThat(files.node().cases().byThread(refused.threadId(), "KZ")).isEmpty();
        }
        assertThat(rejections(ours)).hasSize(unreadable.size()).containsOnly(List.of("mla_request", REFUSED));
        assertThat(ours.status()).isEqualTo("delivered");
    }

    @Test
    void aNoticeWithADayThatIsNoneGoesBackAndTheMendedOneIsRecorded() {
        var ours = files.transmitted();
        sends(ours, "after the trial");
        assertThat(files.node().jobs().waiting()).isEmpty();
        assertThat(rejections(ours.partner())).containsExactly(List.of("postponement_notice", REFUSED));
        assertThat(ours.verbs()).doesNotContain("record_postponement", "parked_message");

        sends(ours, "2026-09-01");
        assertThat(rejections(ours.partner())).hasSize(1);
        assertThat(ours.verbs()).containsOnlyOnce("record_postponement");
        assertThat(ours.status()).isEqualTo("postponed");
    }

    /** Each of these would fill a column that has no room for it, try after try. */
    @Test
    void aCodeLongerThanItsColumnGoesBackAndTheOneThatFitsIsTakenIn() {
        var ours = files.transmitted();
        var told = new LinkedHashMap<String, ObjectNode>();
        told.put("acknowledgement", node().put("registered_as", "1".repeat(121)));
        told.put("refusal_notice", node().put("ground", "x".repeat(61)));
        told.put("k".repeat(51), node().put("text", "Of a kind with a long name (synthetic)."));
        told.forEach((kind, payload) -> CrossingMessagesProcessTest.kazakhstanSends(transaction, ours, kind, payload));
        assertThat(files.node().jobs().waiting()).isEmpty();
        var expected =
                told.keySet().stream().map(kind -> List.of(kind, REFUSED)).toList();
        assertThat(rejections(ours.partner())).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ours.status()).isEqualTo("delivered");

        var longest = "1".repeat(120);
        CrossingMessagesProcessTest.kazakhstanSends(
                transaction, ours, "acknowledgement", node().put("registered_as", longest));
        assertThat(files.node().jobs().waiting()).isEmpty();
        assertThat(ours.file().counterpartRef()).isEqualTo(longest);
    }

    /** Words that only the other side of a file can need are kept for an officer; they stop nothing. */
    @Test
    void whatIsMeantForTheOtherSideIsParked() {
        var ours = files.transmitted();
        CrossingMessagesProcessTest.kazakhstanSends(transaction, ours, "additional_information_reply", node());
        assertThat(files.node().jobs().waiting()).isEmpty();
        assertThat(ours.verbs()).containsOnlyOnce("parked_message");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12500000.50", "999999999999998.99"})
    void aSumArrivesWithAllItsDigits(String digits) {
        var ours = files.transmitted();
        var told = node().put("amount", new BigDecimal(digits));
        CrossingMessagesProcessTest.kazakhstanSends(transaction, ours, "additional_information_reply", told);
        var sent = ours.partner().messages().stream()
                .filter(message -> "additional_information_reply".equals(message.kind()))
                .findFirst()
                .orElseThrow();
        var arrived = files.node().exchange().contentOfReceived(sent.messageId());
        assertThat(arrived.payload().path("amount").decimalValue()).isEqualTo(new BigDecimal(digits));
    }

    private static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }

    private void sends(Desk ours, String until) {
        var notice = node().put("ground", "ongoing_investigation").put("until", until);
        CrossingMessagesProcessTest.kazakhstanSends(transaction, ours, "postponement_notice", notice);
    }
}
