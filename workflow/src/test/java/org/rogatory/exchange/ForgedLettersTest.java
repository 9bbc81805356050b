package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.documents.signature.Verdict.GENUINE;
import static org.rogatory.documents.signature.Verdict.INVALID;
import static org.rogatory.documents.signature.Verdict.NOT_VERIFIABLE_HERE;
import static org.rogatory.documents.signature.Verdict.UNTRUSTED;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.cases.ListPlace;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.signature.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;

/** Packages whose seal is good and whose letter is not. */
@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class ForgedLettersTest {

    private static final String DATA = LetterParcels.DATA;
    private final Exchange exchange;
    private final Arrivals arrivals;
    private final IncomingRepository incoming;
    private final LetterParcels parcels;
    private final TextLetters letters;
    private final EngineJobs jobs;
    private final HeardEvents events;
    private String id = "";

    @Autowired
    ForgedLettersTest(
            Exchange exchange,
            Arrivals arrivals,
            IncomingRepository incoming,
            KeptBytes bytes,
            TextSealer sealer,
            TextLetters letters,
            EngineJobs jobs,
            HeardEvents events) {
        this.exchange = exchange;
        this.arrivals = arrivals;
        this.incoming = incoming;
        this.parcels = new LetterParcels(bytes, sealer);
        this.letters = letters;
        this.jobs = jobs;
        this.events = events;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
        letters.busy(false);
        id = UUID.randomUUID().toString();
    }

    @Test
    void aLetterWhoseSealIsBrokenIsRefused() {
        refuses("letter_seal_invalid", letter(INVALID, "UZ-GPO", DATA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KG-GPO", "UZ-MOJ", "KZ-COURT-1"})
    void aLetterOfAnotherAuthorityIsRefused(String authority) {
        refuses("letter_signer_mismatch", letter(GENUINE, authority, DATA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"facts\":\"Other facts.\"}",
                "{\"facts\":\"Synthetic facts.\",\"reference\":\"UZ-2\"}",
                "{\"facts\":",
                "no data at all"
            })
    void aLetterThatSaysSomethingElseThanItsMessageIsRefused(String data) {
        refuses("letter_content_mismatch", letter(GENUINE, "UZ-GPO", data));
        refuses("letter_content_mismatch", letter(UNTRUSTED, "NOBODY", data));
    }

    @Test
    void aLetterThatListsOtherFilesThanThoseThatCameIsRefused() {
        var other = "ab".repeat(32);
        refuses("letter_annexes_mismatch", letter(GENUINE, "UZ-GPO", listing(other)));
        refuses("letter_annexes_mismatch", letter(UNTRUSTED, "NOBODY", listing(other)));
        var annexed = parcels.accompanied(came -> letter(GENUINE, "UZ-GPO", listing(other)), id);
        assertThat(exchange.receive(annexed).code()).isEqualTo("letter_annexes_mismatch");
        var unlisted = parcels.accompanied(came -> letter(GENUINE, "UZ-GPO", DATA), id);
        assertThat(exchange.receive(unlisted).code()).isEqualTo("letter_annexes_mismatch");
        assertThat(events.of(MessageReceived.class)).isEmpty();

        var whole = parcels.accompanied(came -> letter(GENUINE, "UZ-GPO", listing(came)), id);
        assertThat(exchange.receive(whole).accepted()).isTrue();
    }

    private static String listing(String hash) {
        return "{\"facts\":\"Synthetic facts.\",\"enclosures\":[\"" + hash + "\"]}";
    }

    @Test
    void aGoodLetterIsTakenInAndToldToBe() {
        assertThat(takenIn(letter(GENUINE, "UZ-GPO", DATA))).isEqualTo("genuine");
        assertThat(takenIn(letter(GENUINE, "UZ-COURT-1", DATA)))
                .as("a court signs its own request")
                .isEqualTo("genuine");
    }

    @Test
    void whatALetterDoesNotProveIsTold() {
        assertThat(takenIn(letter(GENUINE, "UZ-GPO", ""))).isEqualTo("without_data");
        assertThat(takenIn(letter(UNTRUSTED, "NOBODY", DATA))).isEqualTo("untrusted");
        assertThat(takenIn(letter(NOT_VERIFIABLE_HERE, "UZ-GPO", DATA))).isEqualTo("not_verifiable");
        assertThat(takenIn("a scan of a letter")).isEqualTo("unsealed");
        assertThat(takenIn(null)).isEqualTo("none");
    }

    @Test
    void aPackageThatIsOnlyVouchedForIsTakenInAndMarked() {
        var vouched = worth(SealStanding.VOUCHED, letter(NOT_VERIFIABLE_HERE, "UZ-GPO", DATA));
        assertThat(exchange.receive(vouched).accepted()).isTrue();
        assertThat(incoming.findById(id).orElseThrow().view().letter()).isEqualTo("vouched");
        events.clear();

        id = UUID.randomUUID().toString();
        var forged = worth(SealStanding.VOUCHED, letter(INVALID, "UZ-GPO", DATA));
        assertThat(exchange.receive(forged).code()).isEqualTo("letter_seal_invalid");
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SealStanding.class,
            mode = Mode.EXCLUDE,
            names = {"GENUINE", "VOUCHED"})
    void aPackageForWhoseSealNobodyAnswersIsRefused(SealStanding standing) {
        var receipt = exchange.receive(worth(standing, letter(GENUINE, "UZ-GPO", DATA)));
        assertThat(receipt.code())
                .isEqualTo(standing == SealStanding.ALGORITHM ? "seal_not_verifiable" : "seal_invalid");
        assertThat(incoming.findById(id)).isEmpty();
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    private SealedPackage worth(SealStanding standing, String letter) {
        return SealedPackage.of(TextSealer.worth(standing, WholePackage.bytes(carrying(letter))));
    }

    @Test
    void onTheWireTheSenderIsToldAndThePackageIsKept() {
        arrivals.arrive(id, "KZ", carrying(letter(INVALID, "UZ-GPO", DATA)));
        jobs.drain();
        assertThat(arrivals.rejected(ListPlace.START, Takers.HEAD, Limit.of(50)))
                .filteredOn(arrival -> arrival.messageId().equals(id))
                .hasSize(1)
                .allSatisfy(arrival -> assertThat(arrival)
                        .returns("letter_seal_invalid", RejectedArrival::code)
                        .returns("UZ", RejectedArrival::fromState));
        assertThat(arrivals.inspect(id, Takers.HEAD)).isPresent();
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    @Test
    void aPackageWaitsWhileItsLetterCannotBeLookedAt() {
        var packed = carrying(letter(GENUINE, "UZ-GPO", DATA));
        letters.busy(true);
        assertThat(catchThrowableOfType(DocumentRefused.class, () -> exchange.receive(packed))
                        .code())
                .isEqualTo("verify-busy");
        arrivals.arrive(id, "KZ", packed);
        assertThatThrownBy(() -> jobs.runOne("receive-message")).hasStackTraceContaining("verify-busy");
        assertThat(jobs.jobOf("receive-message").getRetries()).isPositive();
        assertThat(incoming.findById(id)).isEmpty();
        assertThat(events.of(MessageReceived.class)).isEmpty();

        letters.busy(false);
        jobs.runOne("receive-message");
        assertThat(incoming.findById(id)).isPresent();
        assertThat(events.of(MessageReceived.class)).hasSize(1);
    }

    @Test
    void aMessageTakenInBeforeIsNotJudgedByAnotherLetter() {
        var fresh = id;
        assertThat(takenIn(letter(GENUINE, "UZ-GPO", DATA), fresh)).isEqualTo("genuine");
        events.clear();
        assertThat(exchange.receive(carrying(letter(INVALID, "UZ-GPO", DATA), fresh))
                        .accepted())
                .isTrue();
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    private void refuses(String code, String letter) {
        var receipt = exchange.receive(carrying(letter, UUID.randomUUID().toString()));
        assertThat(receipt.code()).isEqualTo(code);
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    private String takenIn(@Nullable String letter) {
        return takenIn(letter, UUID.randomUUID().toString());
    }

    private String takenIn(@Nullable String letter, String messageId) {
        assertThat(exchange.receive(carrying(letter, messageId)).accepted()).isTrue();
        return String.valueOf(incoming.findById(messageId).orElseThrow().view().letter());
    }

    private static String letter(Verdict verdict, String authority, String data) {
        return TextLetters.signed(verdict, authority, data);
    }

    private SealedPackage carrying(String letter) {
        return parcels.carrying(letter, id);
    }

    private SealedPackage carrying(@Nullable String letter, String messageId) {
        return parcels.carrying(letter, messageId);
    }
}
