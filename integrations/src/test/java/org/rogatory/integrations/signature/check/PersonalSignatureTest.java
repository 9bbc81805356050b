package org.rogatory.integrations.signature.check;

import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_T;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;

/** A letter that was approved under the seal of an office and signed by a person with his own key. */
@Tag("slow")
class PersonalSignatureTest {

    private static final Instant SIGNED = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T10:00:00Z");

    private final Mint mint;
    private final byte[] signed;

    PersonalSignatureTest() throws Exception {
        mint = new Mint("UZ");
        var pen = new Pen(mint, SIGNED, SIGNED.plusSeconds(7200));
        var person = mint.stranger("Synthetic officer", Mint.UNTIL);
        mint.register(person.certificate(), new Bound("UZ", "UZ-GPO", "signatory.uz", KeyUse.PERSON));
        var letter = Forger.withApproval(SealDesk.letter(), CompressParameters.DEFAULT_COMPRESSION);
        var approved = pen.first(letter, "approval", mint.authority("UZ-GPO-SP", Mint.UNTIL), PAdES_BASELINE_B);
        signed = pen.next(approved, "seal", person, PAdES_BASELINE_B);
    }

    private Verification found(String authority) throws Exception {
        return Judge.verifier(mint, mint, LATER).verify(Work.of(signed), new Expected(authority, List.of()));
    }

    @Test
    void countsForHisAuthorityAndIsNoSeal() throws Exception {
        var found = found("UZ-GPO");

        assertThat(found.verdict()).as(found.toString()).isEqualTo(Verdict.GENUINE);
        assertThat(found.signatures())
                .extracting(signature -> signature.signer().seal())
                .containsExactly(true, false);
        assertThat(found.signatures().get(1).signer().authority()).isEqualTo("UZ-GPO");
    }

    @Test
    void countsForNoOtherAuthority() throws Exception {
        var found = found("UZ-SC");

        assertThat(found.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Judge.codes(found)).containsExactly(Codes.WRONG_AUTHORITY);
    }

    private SignatureFound stampedBy(Mint stamping) throws Exception {
        var letter = Forger.withApproval(SealDesk.letter(), CompressParameters.DEFAULT_COMPRESSION);
        var stamped = new Pen(stamping, SIGNED, SIGNED.plusSeconds(7200))
                .first(letter, "seal", mint.authority("UZ-GPO", Mint.UNTIL), PAdES_BASELINE_T);
        return Judge.verifier(mint, mint, LATER)
                .verify(Work.of(stamped), Expected.nothing())
                .signatures()
                .get(0);
    }

    @Test
    void aTimeStampForWhichNobodyAnswersMakesNoLevel() throws Exception {
        assertThat(stampedBy(mint)).returns(SignatureLevel.T, SignatureFound::level);
        assertThat(stampedBy(mint.stampedBy(new Mint("KZ"))))
                .returns(SignatureLevel.B, SignatureFound::level)
                .returns(null, SignatureFound::provenAt)
                .returns(Verdict.GENUINE, SignatureFound::verdict);
    }
}
