package org.rogatory.integrations.signature.check;

import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DLSet;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.integrations.signature.SealDesk;

/** Who names an algorithm that nobody knows hides no change by it, and signs in nobody's name. */
@Tag("slow")
class UnknownAlgorithmTest {

    private static final Instant SIGNED = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T10:00:00Z");
    private static final AlgorithmIdentifier UNKNOWN =
            new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.643.7.1.1.3.99"));

    private final Mint mint;
    private final byte[] letter;
    private final byte[] sealed;

    UnknownAlgorithmTest() throws Exception {
        mint = new Mint("UZ");
        letter = Forger.withApproval(SealDesk.letter(), CompressParameters.DEFAULT_COMPRESSION);
        sealed = new Pen(mint, SIGNED, SIGNED.plusSeconds(7200))
                .first(letter, "seal", mint.authority("UZ-GPO", Mint.UNTIL), PAdES_BASELINE_B);
    }

    /** With one byte of a comment changed within what is signed: the document is built as before. */
    private static byte[] changed(byte[] signed) {
        byte[] other = signed.clone();
        other[new String(other, StandardCharsets.ISO_8859_1).indexOf('%', 1) + 1] ^= 1;
        return other;
    }

    /** The letter with other signers in the place of its only one. */
    private static byte[] signedBy(byte[] signed, Function<SignerInfo, ASN1Encodable[]> signers) throws Exception {
        int[] range;
        byte[] value;
        try (PDDocument document = Loader.loadPDF(signed)) {
            range = document.getLastSignatureDictionary().getByteRange();
            value = document.getLastSignatureDictionary().getContents();
        }
        ContentInfo whole = new CMSSignedData(value).toASN1Structure();
        SignedData data = SignedData.getInstance(whole.getContent());
        ASN1Encodable[] others =
                signers.apply(SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)));
        SignedData forged = new SignedData(
                data.getDigestAlgorithms(),
                data.getEncapContentInfo(),
                data.getCertificates(),
                data.getCRLs(),
                new DLSet(others));
        byte[] told = HexFormat.of()
                .withUpperCase()
                .formatHex(new ContentInfo(whole.getContentType(), forged).getEncoded(ASN1Encoding.DL))
                .getBytes(StandardCharsets.US_ASCII);
        byte[] other = signed.clone();
        Arrays.fill(other, range[1] + 1, range[2] - 1, (byte) '0');
        System.arraycopy(told, 0, other, range[1] + 1, told.length);
        return other;
    }

    private static SignerInfo unknown(SignerInfo known) {
        return new SignerInfo(
                known.getSID(),
                known.getDigestAlgorithm(),
                known.getAuthenticatedAttributes(),
                UNKNOWN,
                known.getEncryptedDigest(),
                known.getUnauthenticatedAttributes());
    }

    private static byte[] renamed(byte[] signed) throws Exception {
        return signedBy(signed, known -> new ASN1Encodable[] {unknown(known)});
    }

    private static byte[] joined(byte[] signed) throws Exception {
        return signedBy(signed, known -> new ASN1Encodable[] {known, unknown(known)});
    }

    private void expect(byte[] content, Verdict verdict, String code) throws Exception {
        Judge.expect(content, Judge.verifier(mint, mint, LATER), verdict, code);
    }

    private void namesNobody(byte[] content) throws Exception {
        var found = Judge.verifier(mint, mint, LATER).verify(Work.of(content), Expected.nothing());
        assertThat(found.signatures()).isNotEmpty().allSatisfy(signature -> {
            assertThat(signature.signer().authority()).isNull();
            assertThat(signature.signer().seal()).isFalse();
        });
    }

    @Test
    void aChangeUnderAnotherNameOfTheAlgorithmIsFound() throws Exception {
        expect(sealed, Verdict.GENUINE, "");
        expect(changed(sealed), Verdict.INVALID, Codes.BYTES_CHANGED);
        expect(renamed(changed(sealed)), Verdict.INVALID, Codes.BYTES_CHANGED);
        namesNobody(renamed(changed(sealed)));
    }

    @Test
    void aSecondSignerNobodyCanCheckMakesNoLetterUnverifiable() throws Exception {
        expect(joined(changed(sealed)), Verdict.INVALID, Codes.NOT_PASSED);
        namesNobody(joined(changed(sealed)));
        expect(joined(sealed), Verdict.INVALID, Codes.NOT_PASSED);
    }

    @Test
    void nobodyIsNamedForWhatCannotBeVerified() throws Exception {
        expect(renamed(sealed), Verdict.NOT_VERIFIABLE_HERE, Codes.ALGORITHM_UNKNOWN);
        namesNobody(renamed(sealed));
    }

    @Test
    void whatNationalToolsSignedIsComparedByItsDigest() throws Exception {
        byte[] national = new National().signed(letter);

        expect(national, Verdict.NOT_VERIFIABLE_HERE, Codes.ALGORITHM_UNKNOWN);
        expect(changed(national), Verdict.INVALID, Codes.BYTES_CHANGED);
    }
}
