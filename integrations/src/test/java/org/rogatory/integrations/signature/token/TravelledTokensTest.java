package org.rogatory.integrations.signature.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.TokenFound;
import org.rogatory.documents.token.TokenFound.Fit;
import org.rogatory.integrations.signature.FakeToken;
import org.rogatory.integrations.signature.SealDesk;

/** A signature that came beside a letter is one of this letter, of another one, or of nothing that can be told. */
@Tag("slow")
class TravelledTokensTest {

    @TempDir
    private static Path sealing;

    private static byte[] laidOut;
    private static byte[] sealedLetter;

    @TempDir
    private Path keys;

    private FakeToken token;

    @BeforeAll
    static void sealALetter() throws Exception {
        laidOut = SealDesk.letter();
        sealedLetter = new SealDesk(sealing).sealed(laidOut);
    }

    @BeforeEach
    void take() throws Exception {
        token = new FakeToken(keys, "officer");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] with(byte[] content, String more) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(content);
        all.writeBytes(bytes(more));
        return all.toByteArray();
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
        var found = found(sealedLetter, token.signed(laidOut));

        assertThat(found.code()).isEqualTo("beside-genuine");
        assertThat(found.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(found.length()).isEqualTo(laidOut.length);
        assertThat(found.told().authority()).isEqualTo("UZ-GPO");
        assertThat(found(sealedLetter, token.attached(laidOut)).code()).isEqualTo("beside-genuine");
        assertThat(found(laidOut, token.signed(laidOut)).code()).isEqualTo("beside-genuine");
    }

    /** A signature of nothing, which may change what the first page shows in the very saving that brings it. */
    private byte[] firstSigned(byte[] letter, boolean changed) throws Exception {
        try (var document = Loader.loadPDF(letter)) {
            if (changed) {
                var other = new ByteArrayInputStream(bytes("0 0 200 200 re f"));
                document.getPage(0).setContents(new PDStream(document, other));
                document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            }
            document.addSignature(new PDSignature(), content -> token.signed(bytes("nothing")));
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** Whoever holds the key of the seal, not the person's, could put another text under his signature. */
    @Test
    void isOfAnEarlierStateWhereTheFirstSealChangedWhatIsRead() throws Exception {
        assertThat(found(firstSigned(laidOut, false), token.signed(laidOut)).code())
                .isEqualTo("beside-genuine");
        var replaced = firstSigned(laidOut, true);
        assertThat(found(replaced, token.signed(laidOut)))
                .returns("beside-earlier", TokenFound::code)
                .returns(Verdict.INVALID, TokenFound::verdict)
                .returns(laidOut.length, TokenFound::length);
        assertThat(found(replaced, token.national(laidOut)).code()).isEqualTo("beside-earlier");
        var commented = firstSigned(with(laidOut, "%/ByteRange\n"), false);
        assertThat(found(commented, token.signed(laidOut)).code()).isEqualTo("beside-earlier");
        assertThat(found(with(sealedLetter, "more"), token.signed(laidOut)).code())
                .isEqualTo("beside-earlier");
    }

    @Test
    void isOfAnotherLetterWhereTheDigestIs() throws Exception {
        assertThat(found(sealedLetter, token.signed(with(laidOut, "."))).code()).isEqualTo("beside-other");
        assertThat(found(sealedLetter, token.signed(sealedLetter)).code()).isEqualTo("beside-other");
        assertThat(found(sealedLetter, token.national(with(laidOut, "."))))
                .returns(Fit.OTHER, TokenFound::fit)
                .returns(Verdict.INVALID, TokenFound::verdict)
                .returns(0, TokenFound::length);
    }

    @Test
    void isNotVerifiableWhereTheAlgorithmIsNotKnownAndSaysWhatWasCompared() throws Exception {
        assertThat(found(sealedLetter, token.national(laidOut)).code()).isEqualTo("beside-not-verifiable");
        var unknown = found(sealedLetter, token.unknownDigest(laidOut));
        assertThat(unknown.code()).isEqualTo("beside-not-compared");
        assertThat(unknown.verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
        assertThat(unknown.length()).as("with the end of its last line").isBetween(laidOut.length, laidOut.length + 2);
    }

    @Test
    void isUntrustedWhereNobodyOfThatStateAnswersForIt() throws Exception {
        assertThat(found(sealedLetter, "KZ", token.signed(laidOut)))
                .returns("beside-untrusted", TokenFound::code)
                .returns(null, found -> found.told().authority());
        token.revoke();
        assertThat(found(sealedLetter, token.signed(laidOut)).code()).isEqualTo("beside-untrusted");
    }

    @Test
    void isInvalidWhereItWasChangedAndNotVerifiableWhereItsAlgorithmOrKeyIsNotKnown() throws Exception {
        var tampered = token.signed(laidOut);
        tampered[tampered.length - 1] ^= 1;
        assertThat(found(sealedLetter, tampered).code()).isEqualTo("beside-invalid");
        assertThat(found(sealedLetter, token.disguised(laidOut)))
                .returns("beside-not-verifiable", TokenFound::code)
                .returns(Verdict.NOT_VERIFIABLE_HERE, TokenFound::verdict);
        assertThat(found(sealedLetter, token.strange(laidOut))).isEqualTo(TokenFound.unknown());
        assertThat(found(sealedLetter, bytes("no signature"))).isEqualTo(TokenFound.unreadable());
    }
}
