package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.cases.ListPlace;
import org.rogatory.documents.bytes.KeptBytes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class ForgedPackagesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private final Exchange exchange;
    private final Arrivals arrivals;
    private final Letters letters;
    private final KeptBytes bytes;
    private final TextSealer sealer;
    private final EngineJobs jobs;
    private final HeardEvents events;

    @Autowired
    ForgedPackagesTest(
            Exchange exchange,
            Arrivals arrivals,
            TransactionTemplate transaction,
            KeptBytes bytes,
            TextSealer sealer,
            EngineJobs jobs,
            HeardEvents events) {
        this.exchange = exchange;
        this.arrivals = arrivals;
        this.letters = new Letters(exchange, transaction, bytes);
        this.bytes = bytes;
        this.sealer = sealer;
        this.jobs = jobs;
        this.events = events;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
        letters.newThread();
    }

    @Test
    void refusesABrokenSealAndShowsItToTheOperator() {
        var id = UUID.randomUUID().toString();
        arrivals.arrive(id, "KZ", SealedPackage.of(new byte[] {1, 2, 3}));
        arrivals.arrive(id, "KZ", SealedPackage.of(new byte[] {4}));
        jobs.drain();
        assertThat(refused(id))
                .returns("seal_invalid", RejectedArrival::code)
                .returns(null, RejectedArrival::fromState)
                .returns(3L, RejectedArrival::size);
        var last = refused(id);
        var after = new ListPlace(last.arrivedAt(), id);
        assertThat(arrivals.rejected(after, Takers.HEAD, Limit.of(50))).doesNotContain(last);
        assertThat(arrivals.rejected(ListPlace.START, Takers.ELSEWHERE, Limit.of(50)))
                .doesNotContain(last);
        nothingHappened();
    }

    /** What the operator of Kazakhstan sees of a package. */
    private RejectedArrival refused(String messageId) {
        return arrivals.rejected(ListPlace.START, Takers.HEAD, Limit.of(50)).stream()
                .filter(arrival -> arrival.messageId().equals(messageId))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void refusesASealerTheDirectoryDoesNotKnow() {
        refuses("sender_unknown", sealed(manifest("UZ", "UZ-GPO", "mla_request", payload()), "XX-NOBODY"));
    }

    @Test
    void refusesASenderOfAnotherState() {
        refuses("sender_unknown", sealed(manifest("KG", "UZ-GPO", "mla_request", payload()), "UZ-GPO"));
    }

    @Test
    void refusesAPackageSealedBySomebodyElse() {
        refuses("sender_mismatch", sealed(manifest("UZ", "UZ-GPO", "mla_request", payload()), "KG-GPO"));
    }

    @Test
    void refusesAPackageLargerThanTheLimit() {
        refuses("too_large", SealedPackage.of(new byte[1_100_000]));
    }

    @Test
    void refusesTheNumberOfAnotherSendersMessage() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        events.clear();
        var stolen = new Manifest(
                1,
                sent.messageRef(),
                "t",
                "mla_request",
                "KG",
                "KG-GPO",
                "KZ",
                "KZ-GPO",
                "KG-1",
                payload(),
                List.of(),
                null,
                null);
        refuses("message_id_taken", sealed(stolen, "KG-GPO"));
        jobs.drain();
        assertThat(exchange.messagesOf(sent.caseRef()))
                .extracting(ExchangeMessage::status)
                .containsExactly("delivered");
    }

    @Test
    void refusesWhatNoProcedureCanRead() {
        refuses("content_invalid", sealed(manifest("UZ", "UZ-GPO", "mla_request", unreadable()), "UZ-GPO"));
    }

    @Test
    void judgesNothingAnewThatWasTakenInBefore() {
        var sent = letters.send("KZ", "KZ-GPO");
        jobs.drain();
        events.clear();
        var again = new Manifest(
                1,
                sent.messageRef(),
                "t",
                "mla_request",
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                "ref",
                unreadable(),
                List.of(),
                null,
                null);
        assertThat(exchange.receive(sealed(again, "UZ-GPO")).accepted()).isTrue();
        nothingHappened();
    }

    @Test
    void believesReceiptsOfTheAddresseeOnly() {
        var sent = letters.send("DE", "DE-BFJ");
        jobs.drain();
        var forged = JSON.createObjectNode()
                .put("messageId", sent.messageRef())
                .put("status", "REJECTED")
                .put("code", "seal_invalid")
                .put("at", "2026-11-23T05:00:00Z");
        var receipt = new Manifest(
                1,
                UUID.randomUUID().toString(),
                "t",
                "receipt",
                "KG",
                "KG-GPO",
                "UZ",
                "UZ-GPO",
                "r",
                forged,
                List.of(),
                null,
                null);
        exchange.receive(sealed(receipt, "KG-GPO"));
        assertThat(exchange.messagesOf(sent.caseRef()))
                .extracting(ExchangeMessage::status)
                .containsExactly("by_hand");
    }

    @Test
    void doesNotTellTheSenderWhenItsPackageIsLaidDownAgainUnderAnotherNumber() {
        var sent = letters.send("KZ", "KZ-GPO");
        var other = UUID.randomUUID().toString();
        arrivals.arrive(other, "KZ", exchange.packageOf(sent.messageRef()));
        jobs.drain();
        assertThat(refused(other).fromState()).isEqualTo("UZ");
        assertThat(exchange.messagesOf(sent.caseRef()))
                .extracting(ExchangeMessage::status)
                .containsExactly("delivered");
        assertThat(events.of(MessageReceived.class)).hasSize(1);
    }

    @Test
    void takesWhatWasReadForDelivered() {
        var sent = letters.send("KZ", "KZ-GPO");
        exchange.receive(sealed(receipt(sent.messageRef(), "READ", null), "KZ-GPO"));
        exchange.receive(sealed(receipt(sent.messageRef(), "DELIVERED", null), "KZ-GPO"));

        assertThat(events.of(MessageStatusChanged.class))
                .extracting(MessageStatusChanged::status)
                .containsExactly(MessageStatus.DELIVERED, MessageStatus.READ);
    }

    @Test
    void keepsNoReasonThatItDoesNotKnow() {
        var sent = letters.send("KZ", "KZ-GPO");
        exchange.receive(sealed(receipt(sent.messageRef(), "REJECTED", "Testov says no"), "KZ-GPO"));

        assertThat(exchange.messagesOf(sent.caseRef()))
                .extracting(ExchangeMessage::code)
                .containsExactly("other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOST", ""})
    void refusesAReceiptThatNobodyCanRead(String status) {
        var sent = letters.send("KZ", "KZ-GPO");
        var receipt = exchange.receive(sealed(receipt(sent.messageRef(), status, null), "KZ-GPO"));

        assertThat(receipt.code()).isEqualTo("package_invalid");
        assertThat(events.of(MessageStatusChanged.class)).isEmpty();
    }

    /** What Kazakhstan lets Uzbekistan know of a message. */
    private static Manifest receipt(String messageRef, String status, @Nullable String code) {
        var told = JSON.createObjectNode()
                .put("messageId", messageRef)
                .put("status", status)
                .put("code", code)
                .put("at", "2026-11-23T05:00:00Z");
        var id = UUID.randomUUID().toString();
        return new Manifest(1, id, "t", "receipt", "KZ", "KZ-GPO", "UZ", "UZ-GPO", "r", told, List.of(), null, null);
    }

    private void refuses(String code, SealedPackage sealed) {
        var receipt = exchange.receive(sealed);
        assertThat(receipt.accepted()).isFalse();
        assertThat(receipt.code()).isEqualTo(code);
        nothingHappened();
    }

    private void nothingHappened() {
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    private SealedPackage sealed(Manifest manifest, String authority) {
        var content = new MessageContent(manifest.payload(), List.of(), null, null);
        var sealed = new ByteArrayOutputStream();
        try {
            sealer.seal(MessagePackage.entries(manifest, "", content, bytes), authority, sealed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return SealedPackage.of(sealed.toByteArray());
    }

    private static Manifest manifest(String state, String authority, String kind, JsonNode payload) {
        var id = UUID.randomUUID().toString();
        return new Manifest(1, id, "t", kind, state, authority, "KZ", "KZ-GPO", "ref", payload, List.of(), null, null);
    }

    private static JsonNode unreadable() {
        return JSON.createObjectNode().put("unreadable", true);
    }

    private static JsonNode payload() {
        return JSON.createObjectNode().put("facts", "-");
    }
}
