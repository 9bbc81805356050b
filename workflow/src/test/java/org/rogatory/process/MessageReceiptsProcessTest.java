package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Step;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.requests.message.ReadMessages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the partner's receipts tell: that an officer there has read a message, or that his system refused it. */
@EngineTest
class MessageReceiptsProcessTest {

    private final Files files;
    private final ReadMessages reading;
    private final TransactionTemplate transaction;

    @Autowired
    MessageReceiptsProcessTest(Files files, ReadMessages reading, TransactionTemplate transaction) {
        this.files = files;
        this.reading = reading;
        this.transaction = transaction;
    }

    private void opensRequest(Desk desk, Role role) {
        reading.requestOpened(desk.file(), desk.officer(role));
        files.node().jobs().drain();
    }

    @Test
    void aRequestIsReadOnceAnOfficerOfTheAddresseeHasOpenedIt() {
        var ours = files.transmitted();
        opensRequest(ours, CENTRAL_OFFICER);
        assertThat(ours.messages().get(0).status()).isEqualTo("delivered");

        opensRequest(ours.partner(), REGISTRAR);
        assertThat(ours.messages().get(0).status()).isEqualTo("read");
        var carried = files.node().courier().carried().size();
        opensRequest(ours.partner(), HEAD);
        assertThat(files.node().courier().carried()).hasSize(carried);
        carriedAsPublished("READ");
    }

    /** Whatever was carried has the published shape, and among it is a receipt of this status. */
    private void carriedAsPublished(String status) {
        assertThat(files.node().courier().told())
                .allSatisfy(PublishedShape::demand)
                .filteredOn(told -> "receipt".equals(told.path("kind").asString("")))
                .extracting(told -> told.path("payload").path("status").asString(""))
                .contains("DELIVERED", status);
    }

    @Test
    void openingTheRequestReadsNothingThatCameAfterIt() {
        var ours = files.transmitted();
        var theirs = ours.partner();
        reminded(ours);
        opensRequest(theirs, REGISTRAR);
        assertThat(ours.messages())
                .filteredOn(message -> !message.incoming())
                .extracting(ExchangeMessage::kind, ExchangeMessage::status, ExchangeMessage::readBy)
                .containsExactlyInAnyOrder(
                        tuple("mla_request", "read", theirs.file().authority()), tuple("reminder", "delivered", null));
        assertThat(files.node().exchange().messagesOf(theirs.caseRef()))
                .filteredOn(message -> message.incoming() && message.readBy() != null)
                .extracting(ExchangeMessage::kind)
                .containsExactly("mla_request");
    }

    private void reminded(Desk ours) {
        var reminder = new OutgoingMessage(
                ours.caseRef(),
                ours.file().threadId(),
                "reminder",
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                ours.caseRef(),
                JsonMapper.shared().createObjectNode(),
                List.of(),
                null);
        transaction.executeWithoutResult(status -> files.node().exchange().enqueueAndSend(reminder));
        files.node().jobs().drain();
    }

    @Test
    @OnBothDatabases
    void whatOpensALetterReadsTheMessageThatBroughtIt() {
        var theirs = Files.answered(files.executed());
        var ours = theirs.partner();
        var letter = files.node().documents().ofCase(ours.caseRef()).stream()
                .filter(document -> document.status() == DocumentStatus.RECEIVED)
                .filter(document -> "answer_letter".equals(document.kind()))
                .findFirst()
                .orElseThrow();
        reading.documentOpened(ours.file(), letter, ours.officer(CENTRAL_OFFICER));
        files.node().jobs().drain();
        assertThat(theirs.messages())
                .filteredOn(message -> !message.incoming() && "read".equals(message.status()))
                .extracting(ExchangeMessage::kind, ExchangeMessage::readBy)
                .containsExactly(tuple("response_executed", ours.file().authority()));
        var answer = theirs.messages().get(theirs.messages().size() - 1);
        assertThat(files.node().exchange().enclosedWith(List.of(answer))).containsOnlyKeys(answer.messageId());
    }

    @Test
    void anExecutingAuthorityReadsForNobody() {
        var theirs = files.inExecution();
        var executor = Desk.officer(EXECUTOR, "KZ");
        assertThat(executor.authority()).isNotEqualTo(theirs.file().authority());
        reading.requestOpened(theirs.file(), executor);
        reading.list(theirs.file(), executor);
        files.node().jobs().drain();
        assertThat(theirs.partner().messages().get(0).status()).isEqualTo("delivered");

        reading.list(theirs.file(), theirs.officer(CENTRAL_OFFICER));
        files.node().jobs().drain();
        assertThat(theirs.partner().messages().get(0).status()).isEqualTo("read");
    }

    @Test
    void twoWhoOpenTheListAtOnceTellTheSenderOnce() throws InterruptedException, ExecutionException {
        var ours = files.transmitted();
        var theirs = ours.partner();
        Callable<List<ExchangeMessage>> opens = () -> reading.list(theirs.file(), theirs.officer(CENTRAL_OFFICER));
        var carried = files.node().courier().carried().size();
        var officers = Executors.newFixedThreadPool(2);
        try {
            for (Future<List<ExchangeMessage>> seen : officers.invokeAll(List.of(opens, opens))) {
                assertThat(seen.get()).extracting(ExchangeMessage::status).containsExactly("read");
            }
        } finally {
            officers.shutdownNow();
        }
        files.node().jobs().drain();
        assertThat(files.node().courier().carried()).hasSize(carried + 1);
        assertThat(ours.messages().get(0).status()).isEqualTo("read");
    }

    @Test
    void aMessageThatIsRejectedIsToldToWhoSendsAndStandsOnTheTimeline() {
        var ours = files.transmitted();
        transaction.executeWithoutResult(status -> files.node().exchange().enqueueAndSend(addressedWrongly(ours)));
        files.node().jobs().drain();

        assertThat(ours.steps())
                .filteredOn(step -> "message_rejected".equals(step.verb()))
                .singleElement()
                .returns(List.of("reminder", "addressee_unknown"), Step::codes)
                .returns(null, Step::releasedText)
                .returns(null, Step::internalText);
        for (var told : List.of(REGISTRAR, CENTRAL_OFFICER)) {
            assertThat(notices(ours, told)).as("%s", told).contains("message_rejected");
        }
        assertThat(notices(ours, HEAD)).doesNotContain("message_rejected");
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.partner().verbs()).doesNotContain("message_rejected", "received_reminder");
        carriedAsPublished("REJECTED");
    }

    @Test
    void aRequestThatWasRejectedAndIsTakenInLaterIsDelivered() {
        files.node().courier().cutOff("KZ");
        var ours = files.transmitted();
        var request = ours.messages().get(0).messageId();
        rejectedThere(request);
        assertThat(ours.messages().get(0))
                .returns("rejected", ExchangeMessage::status)
                .returns("too_large", ExchangeMessage::code);
        assertThat(ours.status()).isEqualTo("transmitted");

        var parcel = files.node().exchange().packageOf(request);
        files.node().exchange().receive(parcel, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();
        rejectedThere(request);
        assertThat(ours.messages().get(0))
                .as("an older word that comes late changes nothing")
                .returns("delivered", ExchangeMessage::status)
                .returns(null, ExchangeMessage::code)
                .satisfies(message -> assertThat(message.rejectedAt()).isNotNull())
                .satisfies(message -> assertThat(message.deliveredAt()).isNotNull());
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.verbs()).containsOnlyOnce("message_rejected", "record_delivery");

        opensRequest(ours.partner(), REGISTRAR);
        assertThat(ours.messages().get(0).status()).isEqualTo("read");
    }

    /** The system of Kazakhstan lets us know that it did not take this message in. */
    private void rejectedThere(String messageRef) {
        var receipt = rejection(messageRef, files.node().clock().instant());
        transaction.executeWithoutResult(status -> files.node().exchange().enqueueAndSend(receipt));
        files.node().jobs().drain();
    }

    /** Their receipt of a message that their system did not take in. */
    static OutgoingMessage rejection(String messageRef, Instant at) {
        var told = JsonMapper.shared()
                .createObjectNode()
                .put("messageId", messageRef)
                .put("status", "REJECTED")
                .put("code", "too_large")
                .put("at", at.toString());
        return new OutgoingMessage(
                "KZ-MLA-2026-900003",
                "thread-" + messageRef,
                "receipt",
                "KZ",
                "KZ-GPO",
                "UZ",
                "UZ-GPO",
                "KZ-MLA-2026-900003",
                told,
                List.of(),
                null);
    }

    /** A message that the system of the other State refuses. */
    static OutgoingMessage addressedWrongly(Desk ours) {
        return new OutgoingMessage(
                ours.caseRef(),
                ours.file().threadId(),
                "reminder",
                "UZ",
                "UZ-GPO",
                "KZ",
                "UZ-GPO",
                ours.caseRef(),
                JsonMapper.shared().createObjectNode(),
                List.of(),
                null);
    }

    private List<String> notices(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }
}
