package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.notices.NoticeView;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.requests.content.NewDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whoever knows the thread of a file between two other States moves nothing there: what he sends is parked. */
@EngineTest
class ThirdStateProcessTest {

    private final Files files;
    private final TransactionTemplate transaction;
    private final CaseLetters letters;

    ThirdStateProcessTest(
            @Autowired Files files, @Autowired TransactionTemplate transaction, @Autowired CaseLetters letters) {
        this.files = files;
        this.transaction = transaction;
        this.letters = letters;
    }

    /** Tajikistan writes on the thread of this file, under its own seal and from a file of its own. */
    private void tajikistanSends(Desk desk, String kind, ObjectNode payload) {
        var draft = new NewDraft(Contents.bankRecordsAndWitness(), null);
        var own = files.node()
                .outgoing()
                .draft(draft, Desk.officer(DRAFTER, "TJ"))
                .caseRef();
        var file = desk.file();
        var message = new OutgoingMessage(
                own,
                file.threadId(),
                kind,
                "TJ",
                "TJ-GPO",
                file.state(),
                file.state() + "-GPO",
                own,
                payload,
                List.of(),
                null);
        transaction.executeWithoutResult(status -> files.node().exchange().enqueueAndSend(message));
        files.node().jobs().drain();
    }

    private static ObjectNode payload() {
        return JsonMapper.shared().createObjectNode();
    }

    /** The request that has left, as if another State asked for the same. */
    private static ObjectNode asking(Desk ours, String requesting, String requested) {
        return ((ObjectNode) ours.lastSent())
                .deepCopy()
                .put("requesting", requesting)
                .put("requesting_authority", requesting + "-GPO")
                .put("requested", requested)
                .put("requested_authority", requested + "-GPO");
    }

    private static List<String> parked(Desk desk) {
        return desk.steps().stream()
                .filter(step -> "parked_message".equals(step.verb()))
                .flatMap(step -> step.codes().stream())
                .toList();
    }

    private List<String> notices(Desk desk) {
        return files.node().notices().unreadOf(desk.officer(CENTRAL_OFFICER)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private List<EntryView> enteredFromTajikistan(Desk desk) {
        return letters.all(desk.caseRef()).stream()
                .filter(entry -> "TJ-GPO".equals(entry.correspondent()))
                .toList();
    }

    @Test
    void aThirdStateWithdrawsNothing() {
        var theirs = files.received();
        var before = theirs.status();
        tajikistanSends(theirs, "withdrawal_notice", payload());
        assertThat(theirs.status()).isEqualTo(before);
        assertThat(theirs.verbs()).doesNotContain("record_withdrawal");
        assertThat(parked(theirs)).containsExactly("withdrawal_notice");
        assertThat(notices(theirs)).contains("message_parked");
        assertThat(enteredFromTajikistan(theirs)).hasSize(1);
    }

    @Test
    void aThirdStateAnswersNothingForWhoWasAsked() {
        var ours = files.transmitted();
        var before = ours.itemStatuses();
        var told = payload().put("answer", "final");
        told.withArray("items").addObject().put("number", 1).put("outcome", "executed");
        tajikistanSends(ours, "response_executed", told);
        tajikistanSends(ours, "refusal_notice", payload().put("ground", "sovereignty_security"));
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.at()).containsExactly("AwaitPartner");
        assertThat(ours.itemStatuses()).isEqualTo(before);
        assertThat(parked(ours)).containsExactly("response_executed", "refusal_notice");
        assertThat(ours.file().numbers().theirs()).isNull();
        assertThat(enteredFromTajikistan(ours)).hasSize(2);
    }

    @Test
    void aRequestOfAThirdStateOnAThreadOfOthersIsNotLost() {
        var ours = files.transmitted();
        var theirs = ours.partner();
        tajikistanSends(theirs, "mla_request", asking(ours, "TJ", "KZ"));
        assertThat(parked(theirs)).containsExactly("mla_request");
        assertThat(notices(theirs)).contains("message_parked");
        assertThat(theirs.file().otherState()).isEqualTo("UZ");
        assertThat(theirs.items()).hasSize(2);
        assertThat(files.node().exchange().messagesOf(theirs.caseRef()))
                .filteredOn(ExchangeMessage::incoming)
                .hasSize(2);
    }

    @Test
    void aRequestOfThePartnerOnTheThreadOfOurOwnIsNotLost() {
        var ours = files.transmitted();
        CrossingMessagesProcessTest.kazakhstanSends(transaction, ours, "mla_request", asking(ours, "KZ", "UZ"));
        assertThat(parked(ours)).containsExactly("mla_request");
        assertThat(notices(ours)).contains("message_parked");
        assertThat(ours.status()).isEqualTo("delivered");
    }
}
