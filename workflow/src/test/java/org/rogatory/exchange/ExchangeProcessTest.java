package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.exchange.MessageStatus.DELIVERED;
import static org.rogatory.exchange.MessageStatus.READ;
import static org.rogatory.exchange.MessageStatus.REJECTED;
import static org.rogatory.exchange.MessageStatus.SENT;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.OnBothDatabases;
import org.rogatory.SetClock;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.StoreInMemory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class ExchangeProcessTest {

    private final Exchange exchange;
    private final Letters letters;
    private final EngineJobs jobs;
    private final NodeGateway gateway;
    private final HeardEvents events;
    private final SetClock clock;
    private final JdbcClient jdbc;
    private final EnclosedBytes enclosedBytes;

    @Autowired
    ExchangeProcessTest(
            Exchange exchange,
            TransactionTemplate transaction,
            KeptBytes bytes,
            EngineJobs jobs,
            NodeGateway gateway,
            HeardEvents events,
            SetClock clock,
            JdbcClient jdbc,
            EnclosedBytes enclosedBytes) {
        this.exchange = exchange;
        this.letters = new Letters(exchange, transaction, bytes);
        this.jobs = jobs;
        this.gateway = gateway;
        this.events = events;
        this.clock = clock;
        this.jdbc = jdbc;
        this.enclosedBytes = enclosedBytes;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
        gateway.failAfterCarrying(0);
        letters.newThread();
    }

    @Test
    void carriesAMessageToTheOtherSideAndItsReceiptsBack() {
        var sent = letters.send("KZ", "KZ-GPO");
        assertThat(only(sent.caseRef()).status()).isEqualTo("queued");
        clock.advance(Duration.ofMinutes(1));
        jobs.drain();

        var received = events.of(MessageReceived.class);
        assertThat(received).hasSize(1);
        assertThat(received.get(0).payload().path("facts").asString("")).isEqualTo("Фабула Oʻtkir");
        assertThat(received.get(0).enclosures()).extracting(Enclosure::name).containsExactly("Письмо.pdf");
        assertThat(events.of(MessageStatusChanged.class))
                .extracting(MessageStatusChanged::status)
                .containsExactly(SENT, DELIVERED);

        clock.advance(Duration.ofMinutes(1));
        exchange.markRead(List.of(sent.messageRef()), "KZ-GPO");
        exchange.markRead(List.of(sent.messageRef()), "KZ-UNIT-1");
        jobs.drain();
        var message = only(sent.caseRef());
        assertThat(message.status()).isEqualTo(READ.key());
        assertThat(message.sentAt()).isAfter(message.at()).isEqualTo(message.deliveredAt());
        assertThat(message.readAt()).isAfter(message.deliveredAt());
        assertThat(message.readBy()).as("who read it first").isEqualTo("KZ-GPO");
    }

    @Test
    void sendsTheSameBytesAgainAfterACrashAndIsReceivedOnce() {
        var sent = letters.send("KZ", "KZ-GPO");
        gateway.failAfterCarrying(2);
        for (var crash = 0; crash < 2; crash++) {
            assertThatThrownBy(() -> jobs.runOne("send-message")).isInstanceOf(RuntimeException.class);
        }
        clock.advance(Duration.ofHours(1));
        jobs.drain();
        assertThat(gateway.carried())
                .extracting(WholePackage::bytes)
                .filteredOn(bytes -> Arrays.equals(
                        bytes, WholePackage.bytes(gateway.carried().get(0))))
                .hasSize(3);
        assertThat(events.of(MessageReceived.class)).hasSize(1);
        var message = only(sent.caseRef());
        assertThat(message.status()).isEqualTo(DELIVERED.key());
        assertThat(message.sentAt()).isNotNull();
    }

    @Test
    void deliversASentMessageNoSecondTime() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        var carried = gateway.carried().size();
        exchange.deliver(sent.messageRef());
        assertThat(gateway.carried()).hasSize(carried);
    }

    @Test
    void receivesAPackageGivenTwiceOnce() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        var again = exchange.receive(exchange.packageOf(sent.messageRef()));
        assertThat(again.accepted()).isTrue();
        jobs.drain();
        assertThat(events.of(MessageReceived.class)).hasSize(1);
        assertThat(only(sent.caseRef()).status()).isEqualTo(DELIVERED.key());
    }

    @Test
    void keepsAPackageForHandOverWhereTheStateIsOutOfReach() {
        var sent = letters.send("DE", "DE-BFJ");
        jobs.drain();
        assertThat(only(sent.caseRef()).status()).isEqualTo("by_hand");
        assertThat(gateway.carried()).isEmpty();
        assertThat(WholePackage.bytes(exchange.packageOf(sent.messageRef())))
                .isNotEmpty()
                .isEqualTo(WholePackage.bytes(exchange.packageOf(sent.messageRef())));
    }

    @Test
    void rejectsAMessageForAnOfficeThatIsNotServedHere() {
        var sent = letters.send("KZ", "UZ-GPO");
        jobs.drain();
        var message = only(sent.caseRef());
        assertThat(message.status()).isEqualTo(REJECTED.key());
        assertThat(message.code()).isEqualTo("addressee_unknown");
        assertThat(message.deliveredAt()).isNull();
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    @Test
    void undoesTheReceiptWhenAProcedureCannotTakeTheMessage() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.runOne("send-message");
        events.refuseNext();
        assertThatThrownBy(() -> jobs.runOne("receive-message")).isInstanceOf(RuntimeException.class);
        assertThat(jdbc.sql("select count(*) from exchange_incoming where message_id = ?")
                        .param(sent.messageRef())
                        .query(Long.class)
                        .single())
                .isZero();
        clock.advance(Duration.ofHours(1));
        jobs.drain();
        assertThat(events.of(MessageReceived.class)).hasSize(1);
        assertThat(only(sent.caseRef()).status()).isEqualTo(DELIVERED.key());
    }

    @Test
    void forgetsAMessageWhoseActIsUndone() {
        assertThatThrownBy(() -> letters.sendAndFail("KZ", "KZ-GPO")).isInstanceOf(IllegalStateException.class);
        jobs.drain();
        assertThat(gateway.carried()).isEmpty();
        assertThat(exchange.messagesOf(letters.caseRef())).isEmpty();
    }

    @Test
    @OnBothDatabases
    void whatComesOnAThreadLiesInNoFileUntilItIsPutIntoOne() {
        var request = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        letters.answer("KZ-1", "UZ", "UZ-GPO");
        jobs.drain();
        assertThat(only(request.caseRef()).incoming()).isFalse();
        assertThat(only("KZ-1").incoming()).isFalse();

        exchange.attach(request.messageRef(), "KZ-1");
        assertThat(only(request.caseRef()).incoming()).isFalse();
        assertThat(exchange.messagesOf("KZ-1"))
                .extracting(ExchangeMessage::messageId)
                .contains(request.messageRef())
                .hasSize(2);
        var kinds = Set.of("mla_request");
        assertThat(exchange.unread("KZ-1", kinds)).containsExactly(request.messageRef());
        exchange.markRead(exchange.unread("KZ-1", kinds), null);
        assertThat(exchange.unread("KZ-1", kinds)).isEmpty();
        exchange.messagesOf("KZ-1")
                .forEach(message -> assertThat(message.threadId()).isNotBlank());
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        for (var table : List.of("exchange_outgoing", "exchange_incoming")) {
            assertThat(jdbc.sql("select content from " + table + " where message_id = ?")
                            .param(sent.messageRef())
                            .query(String.class)
                            .single())
                    .doesNotContain("tkir");
        }
        var theirs = exchange.contentOfReceived(sent.messageRef());
        assertThat(exchange.contentOfSent(sent.messageRef()).payload()).isEqualTo(theirs.payload());
        assertThat(theirs.enclosures()).extracting(Enclosure::sha256).containsExactly(sha256("letter"));
    }

    @Test
    void needsTheBytesThatGoWithItsMessages() {
        var sent = letters.send("KZ", "KZ-GPO");
        var hash = exchange.contentOfSent(sent.messageRef())
                .enclosures()
                .get(0)
                .content()
                .address();
        assertThat(enclosedBytes.referenced(List.of(hash, "0".repeat(64)))).containsExactly(hash);
        assertThat(enclosedBytes.referenced(List.of())).isEmpty();
    }

    @Test
    void refusesFilesTooLargeForAPackage() {
        assertThatThrownBy(() -> letters.sendLarge("KZ", "KZ-GPO", 2_000_000)).isInstanceOf(PackageTooLarge.class);
    }

    private static String sha256(String text) {
        return StoreInMemory.hash(text.getBytes(StandardCharsets.UTF_8));
    }

    private ExchangeMessage only(String caseRef) {
        assertThat(exchange.messagesOf(caseRef)).hasSize(1);
        return exchange.messagesOf(caseRef).get(0);
    }
}
