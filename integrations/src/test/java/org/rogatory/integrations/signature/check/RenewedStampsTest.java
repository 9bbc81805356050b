package org.rogatory.integrations.signature.check;

import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LTA;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_T;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.ArchiveStamp;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.integrations.signature.SealDesk;

/** A letter outlives the certificate of its time-stamps if another one was put over them before, and not else. */
@Tag("slow")
class RenewedStampsTest {

    private static final Instant SIGNED = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant SEALS_END = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant STAMPS_END = Instant.parse("2027-06-01T00:00:00Z");
    private static final Instant RENEWED = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant BEFORE = Instant.parse("2027-05-01T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-07-01T10:00:00Z");

    private static Mint mint;
    private static byte[] kept;
    private static byte[] renewed;

    @BeforeAll
    static void signAndRenew() throws Exception {
        mint = new Mint("UZ");
        var seal = mint.authority(SealDesk.AUTHORITY, SEALS_END);
        var letter = Forger.withApproval(SealDesk.letter(), CompressParameters.DEFAULT_COMPRESSION);
        var early = new Pen(mint.stampingUntil(STAMPS_END), SIGNED, SIGNED.plusSeconds(7200));
        kept = early.extended(early.first(letter, "", seal, PAdES_BASELINE_T), PAdES_BASELINE_LTA);
        renewed = new Pen(mint, RENEWED, RENEWED.plusSeconds(7200)).extended(kept, PAdES_BASELINE_LTA);
    }

    @Test
    void everyByteOfBeforeStays() throws Exception {
        assertThat(Arrays.copyOf(renewed, kept.length)).isEqualTo(kept);
        assertThat(renewed.length).isGreaterThan(kept.length);

        var known = new Expected(SealDesk.AUTHORITY, List.of(revision(kept), revision(renewed)));
        var verifier = Judge.verifier(mint, mint, BEFORE);
        assertThat(verifier.verify(Work.of(renewed), known).verdict()).isEqualTo(Verdict.GENUINE);
        verifier.destroy();
    }

    @Test
    void bothHoldWhileTheFirstTimeStampsHold() throws Exception {
        Judge.expect(kept, Judge.verifier(mint, mint, BEFORE), Verdict.GENUINE, "");
        Judge.expect(renewed, Judge.verifier(mint, mint, BEFORE), Verdict.GENUINE, "");
    }

    @Test
    void onlyTheRenewedOneHoldsAfterTheyHaveEnded() throws Exception {
        Judge.expect(renewed, Judge.verifier(mint, mint, AFTER), Verdict.GENUINE, "");

        var verifier = Judge.verifier(mint, mint, AFTER);
        var found = verifier.verify(Work.of(kept), Expected.nothing());
        assertThat(found.verdict()).isNotEqualTo(Verdict.GENUINE);
        assertThat(Judge.codes(found)).contains(Codes.TIME_STAMP_ENDED);
        verifier.destroy();
    }

    @Test
    void theNewestTimeStampTellsWhenItEnds() throws Exception {
        assertThat(newest(kept)).contains(new ArchiveStamp(SIGNED.plusSeconds(7260), STAMPS_END));
        assertThat(newest(renewed)).contains(new ArchiveStamp(RENEWED.plusSeconds(7260), Mint.UNTIL));
        assertThat(newest(SealDesk.letter())).isEmpty();
    }

    private static Optional<ArchiveStamp> newest(byte[] letter) throws IOException {
        var policy = ValidationPolicyLoader.fromDefaultValidationPolicy().create();
        return new StampEnds(policy).newest(StrictCheck.of(Work.of(letter)).closings());
    }

    private static Expected.Revision revision(byte[] content) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(content);
        return new Expected.Revision(content.length, HexFormat.of().formatHex(hash));
    }
}
