package org.rogatory.integrations.signature.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.TokenFound;
import org.rogatory.documents.TokenFound.Fit;
import org.rogatory.documents.Verdict;
import org.rogatory.integrations.signature.FakeToken;
import org.rogatory.integrations.signature.SealDesk;

/** A signature that came beside a letter is one of this letter, of another one, or of nothing that can be told. */
class TravelledTokensTest {

    private static final String LETTER = "%PDF-1.7\nA letter (synthetic)\n%%EOF\n";
    private static final String SEAL = "7 0 obj << /ByteRange [0 10 20 10] >>\n%%EOF\n";
    private static final byte[] LAID_OUT = bytes(LETTER);
    private static final byte[] SEALED = bytes(LETTER + SEAL + SEAL);

    @TempDir
    private Path keys;

    private FakeToken token;

    @BeforeEach
    void take() throws Exception {
        token = new FakeToken(keys, "officer");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private TokenFound found(byte[] letter, byte[] cms) {
        return found(letter, "UZ", cms);
    }

    private TokenFound found(byte[] letter, String state, byte[] cms) {
        var clock = Clock.fixed(SealDesk.NOW, ZoneOffset.UTC);
        return new TravelledTokens(new TokenTrust(token, token.verifiers(), clock)).look(letter, state, cms);
    }

    @Test
    void isGenuineUnderTheLetterAsItStoodBeforeItsSeals() {
        var found = found(SEALED, token.signed(LAID_OUT));

        assertThat(found.code()).isEqualTo("beside-genuine");
        assertThat(found.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(found.length()).isEqualTo(LAID_OUT.length);
        assertThat(found.told().authority()).isEqualTo("UZ-GPO");
        assertThat(found(SEALED, token.attached(LAID_OUT)).code()).isEqualTo("beside-genuine");
        assertThat(found(LAID_OUT, token.signed(LAID_OUT)).code()).isEqualTo("beside-genuine");
    }

    @Test
    void isOfAnotherLetterWhereTheDigestIs() throws Exception {
        assertThat(found(SEALED, token.signed(bytes(LETTER + "."))).code()).isEqualTo("beside-other");
        assertThat(found(SEALED, token.signed(SEALED)).code()).isEqualTo("beside-other");
        assertThat(found(bytes(LETTER.replace('A', 'B') + SEAL), token.national(LAID_OUT)))
                .returns(Fit.OTHER, TokenFound::fit)
                .returns(Verdict.INVALID, TokenFound::verdict)
                .returns(0, TokenFound::length);
        var changed = LETTER + "changed before any seal\n%%EOF\n" + SEAL;
        assertThat(found(bytes(changed), token.signed(LAID_OUT)).code()).isEqualTo("beside-other");
    }

    @Test
    void isNotVerifiableWhereTheAlgorithmIsNotKnownAndSaysWhatWasCompared() throws Exception {
        assertThat(found(SEALED, token.national(LAID_OUT)).code()).isEqualTo("beside-not-verifiable");
        var unknown = found(SEALED, token.unknownDigest(LAID_OUT));
        assertThat(unknown.code()).isEqualTo("beside-not-compared");
        assertThat(unknown.verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
        assertThat(unknown.length()).isEqualTo(LAID_OUT.length);
    }

    @Test
    void isUntrustedWhereNobodyOfThatStateAnswersForIt() throws Exception {
        assertThat(found(SEALED, "KZ", token.signed(LAID_OUT)))
                .returns("beside-untrusted", TokenFound::code)
                .returns(null, found -> found.told().authority());
        token.revoke();
        assertThat(found(SEALED, token.signed(LAID_OUT)).code()).isEqualTo("beside-untrusted");
    }

    @Test
    void isInvalidWhereItWasChangedOrHidesHowItWasMade() throws Exception {
        var tampered = token.signed(LAID_OUT);
        tampered[tampered.length - 1] ^= 1;
        assertThat(found(SEALED, tampered).code()).isEqualTo("beside-invalid");
        assertThat(found(SEALED, token.disguised(LAID_OUT)).code()).isEqualTo("beside-invalid");
        assertThat(found(SEALED, bytes("no signature"))).isEqualTo(TokenFound.unreadable());
    }
}
