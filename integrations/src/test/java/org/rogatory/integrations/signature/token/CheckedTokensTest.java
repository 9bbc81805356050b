package org.rogatory.integrations.signature.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.verify;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.NationalTokens.By;
import org.rogatory.documents.token.NationalTokens.Content;
import org.rogatory.documents.token.TokenEvidence.Said;
import org.rogatory.documents.token.TokenTool;
import org.rogatory.figures.CallFailure;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.integrations.signature.FakeToken;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.token.TokenSettings.StateToken;

/** What national tools sign is genuine, not his, broken, or not verifiable here; never one in the place of another. */
@Tag("slow")
class CheckedTokensTest {

    private static final byte[] TEXT = "rogatory-signing-challenge-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER = "rogatory-signing-challenge-2\n".getBytes(StandardCharsets.US_ASCII);
    private static final By HIM = new By("officer", "UZ-GPO");
    private static final Content GIVEN = new Content(TEXT, "UZ", HIM);

    @TempDir
    private Path keys;

    private final OutsideCalls calls = Mockito.mock(OutsideCalls.class);
    private FakeToken token;

    @BeforeEach
    void take() throws Exception {
        token = new FakeToken(keys, "officer");
    }

    private CheckedTokens checked() {
        return checked(SealDesk.NOW, null);
    }

    private CheckedTokens checked(Instant now, @Nullable URI validator) {
        var uzbekistan = new StateToken(true, TokenTool.E_IMZO, "key", validator, Duration.ofSeconds(5));
        var off = new StateToken(false, TokenTool.NCALAYER, "", null, Duration.ofSeconds(5));
        var settings = new TokenSettings(Map.of("uz", uzbekistan, "kz", off));
        return new CheckedTokens(settings, token, token.verifiers(), calls, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Content given(String officer, String authority) {
        return new Content(TEXT, "UZ", new By(officer, authority));
    }

    private static void refused(String code, ThrowingCallable check) {
        assertThat(catchThrowableOfType(DocumentRefused.class, check).code()).isEqualTo(code);
    }

    @Test
    void isGenuineUnderAnAnchorOfHisState() {
        var evidence = checked().check(GIVEN, token.signed(TEXT));

        assertThat(evidence.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(evidence.signer().subject()).contains("Demo key of an officer");
        assertThat(evidence.statement()).isNull();
        assertThat(checked().check(GIVEN, token.attached(TEXT)).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void isRefusedWhereItIsUnderSomethingElseOrWasChanged() {
        refused("token-invalid", () -> checked().check(GIVEN, token.signed(OTHER)));
        refused("token-invalid", () -> checked().check(GIVEN, token.attached(OTHER)));
        var tampered = token.signed(TEXT);
        tampered[tampered.length - 1] ^= 1;
        refused("token-invalid", () -> checked().check(GIVEN, tampered));
        refused("token-unreadable", () -> checked().check(GIVEN, TEXT));
        refused("token-unreadable", () -> checked().check(GIVEN, new byte[0]));
    }

    @Test
    void isRefusedWhereTheKeyIsNotHisOrNotValid() throws IOException {
        refused("token-not-his", () -> checked().check(given("another", "UZ-GPO"), token.signed(TEXT)));
        refused("token-not-his", () -> checked().check(given("officer", "UZ-UNIT-1"), token.signed(TEXT)));
        refused("token-not-his", () -> checked().check(GIVEN, token.national(TEXT)));
        var later = checked(Instant.parse("2051-01-01T00:00:00Z"), null);
        refused("token-not-valid", () -> later.check(GIVEN, token.signed(TEXT)));
        token.revoke();
        refused("token-not-valid", () -> checked().check(GIVEN, token.signed(TEXT)));
    }

    @Test
    void isNeitherGenuineNorForgedWhereTheAlgorithmIsNotKnown() throws Exception {
        token.register("officer");

        var evidence = checked().check(GIVEN, token.national(TEXT));
        assertThat(evidence.verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
        assertThat(evidence.algorithm()).startsWith("1.2.643.");
        assertThat(evidence.compared()).isTrue();
    }

    @Test
    void isRefusedUnderAnotherLetterWhateverTheAlgorithm() throws Exception {
        token.register("officer");

        refused("token-invalid", () -> checked().check(GIVEN, token.national(OTHER)));
    }

    @Test
    void isRefusedWhereItIsNoSignatureOfOneSignerOverANamedDigest() throws Exception {
        token.register("officer");
        var national = token.national(TEXT);

        refused("token-unreadable", () -> checked().check(GIVEN, token.direct(TEXT)));
        refused("token-unreadable", () -> checked().check(GIVEN, token.twice(TEXT)));
        refused("token-unreadable", () -> checked().check(GIVEN, Arrays.copyOf(national, national.length + 1)));
        refused("token-unreadable", () -> checked().check(GIVEN, new byte[] {0x30, 3, 2, 1, 1}));
    }

    @Test
    void ofADigestThatIsNotKnownNothingIsComparedAndTheServiceHasToAnswer() throws Exception {
        token.register("officer");
        var unknown = token.unknownDigest(TEXT);

        assertThat(checked().check(GIVEN, unknown)).satisfies(evidence -> {
            assertThat(evidence.verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
            assertThat(evidence.compared()).isFalse();
        });
        try (var service = new Service()) {
            refused("token-validator-silent", () -> service.asked("/broken").check(GIVEN, unknown));
            refused("token-validator-silent", () -> service.asked("/unsure").check(GIVEN, unknown));
            var answered = service.asked("/valid").check(GIVEN, unknown);
            assertThat(answered.verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
            assertThat(answered.statement().said()).isEqualTo(Said.VALID);
        }
    }

    @Test
    void aKeyThatIsCheckedHereDoesNotHideBehindAnUnknownAlgorithm() throws Exception {
        var disguised = token.disguised(TEXT);

        refused("token-algorithm", () -> checked().check(GIVEN, disguised));
        var strange = token.strange(TEXT);
        refused("token-algorithm", () -> checked().check(GIVEN, strange));
    }

    @Test
    void isGenuineWithASaltThatIsLongEnoughAndNotCheckedHereWithAnother() throws Exception {
        var salted = token.salted(TEXT, "officer", 32);
        assertThat(checked().check(GIVEN, salted).verdict()).isEqualTo(Verdict.GENUINE);
        var tampered = salted.clone();
        tampered[tampered.length - 20] ^= 1;
        refused("token-invalid", () -> checked().check(GIVEN, tampered));

        var weaker = token.salted(TEXT, "officer", 8);
        refused("token-algorithm", () -> checked().check(GIVEN, weaker));
    }

    @Test
    void isRefusedOnceItsIssuerRevokedItWhateverTheAlgorithm() throws Exception {
        token.issueNational("officer");
        assertThat(checked().check(GIVEN, token.national(TEXT)).verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);

        token.revokeNational();
        refused("token-not-valid", () -> checked().check(GIVEN, token.national(TEXT)));
    }

    @Test
    void standsAsLongAsItIsRegisteredForHimThereAndValid() {
        var signed = token.signed(TEXT);

        assertThat(checked().stands(HIM, signed)).isTrue();
        assertThat(checked().stands(HIM, token.attached(TEXT))).isTrue();
        assertThat(checked().stands(new By("another", "UZ-GPO"), signed)).isFalse();
        assertThat(checked().stands(new By("officer", "UZ-UNIT-1"), signed)).isFalse();
        assertThat(checked().stands(HIM, TEXT)).isFalse();
        assertThat(checked(Instant.parse("2051-01-01T00:00:00Z"), null).stands(HIM, signed))
                .isFalse();
    }

    @Test
    void isUntrustedWhereNoAnchorAnswersForIt() {
        token.withoutAnchors();

        assertThat(checked().check(GIVEN, token.signed(TEXT)).verdict()).isEqualTo(Verdict.UNTRUSTED);
    }

    @Test
    void isTakenOnlyOfStatesThatHaveATool() {
        assertThat(checked().offered("UZ")).hasValueSatisfying(offered -> {
            assertThat(offered.tool()).isEqualTo(TokenTool.E_IMZO);
            assertThat(offered.siteKey()).isEqualTo("key");
        });
        assertThat(checked().offered("KZ")).isEmpty();
        assertThat(checked().offered("GE")).isEmpty();
        refused("token-not-here", () -> checked().check(new Content(TEXT, "GE", HIM), token.signed(TEXT)));
    }

    @Test
    void carriesWhatTheServiceOfTheStateSays() throws IOException {
        var signed = token.signed(TEXT);
        try (var service = new Service()) {
            var evidence = service.asked("/valid").check(GIVEN, signed);
            assertThat(evidence.verdict()).isEqualTo(Verdict.GENUINE);
            assertThat(evidence.refused()).isFalse();
            assertThat(evidence.statement().validator()).isEqualTo("127.0.0.1");
            assertThat(evidence.statement().answer()).isEqualTo("{\"status\":1}".getBytes(StandardCharsets.US_ASCII));
            var encoder = Base64.getEncoder();
            assertThat(service.heard)
                    .containsExactly(encoder.encodeToString(TEXT) + "|" + encoder.encodeToString(signed));
            var invalid = service.asked("/invalid").check(GIVEN, signed);
            assertThat(invalid.refused()).isTrue();
            assertThat(invalid.statement().answer()).isEqualTo("{\"status\":-10}".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void isNoBetterThanNotVerifiableWhereTheServiceThatIsSetUpSaysNothing() throws IOException {
        var signed = token.signed(TEXT);
        try (var service = new Service()) {
            var silent = service.asked("/broken").check(GIVEN, signed);
            assertThat(silent.verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
            assertThat(silent.statement().said()).isEqualTo(Said.NONE);
            assertThat(silent.statement().answer()).isNull();
            verify(calls).failed("validator/UZ", CallFailure.REFUSED);
            assertThat(service.asked("/unsure").check(GIVEN, signed).statement().answer())
                    .isNotNull();
            verify(calls).answered("validator/UZ");
        }
    }

    /** The service of a State: what it says depends on the address. */
    private final class Service implements AutoCloseable {

        private static final Map<String, String> ANSWERS =
                Map.of("/valid", "{\"status\":1}", "/invalid", "{\"status\":-10}", "/unsure", "{\"status\":-1}");

        private final List<String> heard = new ArrayList<>();
        private final HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);

        private Service() throws IOException {
            server.createContext("/", call -> {
                heard.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.US_ASCII));
                var said = ANSWERS.get(call.getRequestURI().getPath());
                var answer = String.valueOf(said).getBytes(StandardCharsets.US_ASCII);
                call.sendResponseHeaders(said == null ? 500 : 200, answer.length);
                call.getResponseBody().write(answer);
                call.close();
            });
            server.start();
        }

        private CheckedTokens asked(String path) {
            var address = "http://127.0.0.1:" + server.getAddress().getPort();
            return checked(SealDesk.NOW, URI.create(address + path));
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
