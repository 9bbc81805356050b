package org.rogatory.integrations.signature.check;

import java.time.Instant;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.integrations.signature.SealDesk;

/** A signature that fits, by an algorithm that is believed no more, is not confirmed; that it is forged is not said. */
@Tag("slow")
class OutdatedAlgorithmTest {

    private static final Instant SIGNED = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T10:00:00Z");

    private Mint mint;
    private byte[] signed;

    @BeforeEach
    void sign() throws Exception {
        mint = new Mint("UZ");
        var letter = Forger.withApproval(SealDesk.letter(), CompressParameters.DEFAULT_COMPRESSION);
        signed = new Pen(mint, SIGNED, SIGNED.plusSeconds(7200))
                .outdated(letter, "seal", mint.authority("UZ-GPO", Mint.UNTIL));
    }

    @Test
    void isNotConfirmed() throws Exception {
        Judge.expect(signed, Judge.verifier(mint, mint, LATER), Verdict.UNTRUSTED, Codes.ALGORITHM_OUTDATED);
    }

    @Test
    void isNotGenuineOnceItWasChanged() throws Exception {
        Judge.expect(
                Forger.incremental(signed, Forger::replaceContent),
                Judge.verifier(mint, mint, LATER),
                Verdict.INVALID,
                Codes.AFTER_LAST_SIGNATURE);
    }
}
