package org.rogatory.integrations.signature.check;

import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_B;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LT;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LTA;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_T;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.check.Judge.Maker;
import org.rogatory.integrations.signature.check.Judge.Sample;
import org.rogatory.integrations.signature.check.Mint.Holder;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;

/** The known attacks on signed PDFs, each made of a fresh letter, beside letters that nobody touched. */
@Tag("slow")
class AttackCorpusTest {

    private static final Instant SIGNED = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-26T10:00:00Z");
    private static final Instant AFTER_EXPIRY = Instant.parse("2027-03-01T10:00:00Z");
    private static final String APPROVAL = "approval";
    private static final String SEAL = "seal";

    private static Mint mint;
    private static Pen pen;
    private static Holder prosecutor;
    private static Holder authority;
    private static byte[] compressed;
    private static byte[] classic;
    private static byte[] approved;
    private static byte[] both;

    @BeforeAll
    static void signLetters() throws Exception {
        mint = new Mint("UZ");
        pen = new Pen(mint, SIGNED, SIGNED.plusSeconds(7200));
        prosecutor = mint.authority("UZ-GPO-SP", Instant.parse("2027-01-01T00:00:00Z"));
        authority = mint.authority("UZ-GPO", Instant.parse("2027-01-01T00:00:00Z"));
        byte[] letter = SealDesk.letter();
        compressed = Forger.withApproval(letter, CompressParameters.DEFAULT_COMPRESSION);
        classic = Forger.withApproval(letter, CompressParameters.NO_COMPRESSION);
        approved = pen.first(compressed, APPROVAL, prosecutor, PAdES_BASELINE_B);
        both = pen.next(approved, SEAL, authority, PAdES_BASELINE_T);
    }

    @TestFactory
    Stream<DynamicTest> genuineLetters() {
        return run(List.of(
                genuine("one signature", () -> pen.first(compressed, SEAL, authority, PAdES_BASELINE_B)),
                genuine("one signature, classic table", () -> pen.first(classic, SEAL, authority, PAdES_BASELINE_B)),
                genuine("with a time-stamp", () -> pen.first(compressed, SEAL, authority, PAdES_BASELINE_T)),
                genuine("two signatures", () -> both),
                genuine(
                        "two signatures, classic table",
                        () -> pen.next(
                                pen.first(classic, APPROVAL, prosecutor, PAdES_BASELINE_T),
                                SEAL,
                                authority,
                                PAdES_BASELINE_T)),
                genuine("an invisible second one", () -> pen.next(approved, "", authority, PAdES_BASELINE_B)),
                genuine("LT", () -> pen.extended(both, PAdES_BASELINE_LT)),
                genuine("LTA", () -> pen.extended(both, PAdES_BASELINE_LTA)),
                genuine("LTA again", () -> pen.extended(pen.extended(both, PAdES_BASELINE_LTA), PAdES_BASELINE_LTA))));
    }

    @TestFactory
    Stream<DynamicTest> bytesChanged() {
        return run(List.of(
                forged("byte flip", () -> Forger.flipped(both), Codes.BYTES_CHANGED),
                forged("junk after the end", () -> Forger.with(both, "junk"), Codes.AFTER_LAST_SIGNATURE),
                forged("blanks after the end", () -> Forger.with(both, "  \n"), Codes.AFTER_LAST_SIGNATURE),
                forged("much junk after the end", () -> Forger.with(both, "x".repeat(5000)), Codes.STRUCTURE_BROKEN),
                forged("nothing added after the end, twice", () -> Forger.endedTwice(both), Codes.AFTER_LAST_SIGNATURE),
                forged("saved anew", () -> Forger.savedAnew(both), Codes.BYTE_RANGE),
                forged("cut off", () -> Arrays.copyOf(both, both.length - 400), Codes.STRUCTURE_BROKEN),
                forged(
                        "objects of no table between two signatures",
                        () -> seal(Forger.with(approved, "\n9999 0 obj\n<</Type/Page>>\nendobj\n")),
                        Codes.BYTES_UNACCOUNTED),
                forged(
                        "an end mark and nothing before it",
                        () -> seal(Forger.endedTwice(approved)),
                        Codes.BYTES_UNACCOUNTED),
                forged(
                        "text declared free after the last signature",
                        () -> Forger.freed(pen.first(classic, SEAL, authority, PAdES_BASELINE_B)),
                        Codes.AFTER_LAST_SIGNATURE),
                forged(
                        "text declared free between two signatures",
                        () -> seal(Forger.freed(pen.first(classic, APPROVAL, prosecutor, PAdES_BASELINE_B))),
                        Codes.CHANGE_NOT_ALLOWED)));
    }

    /** Each of them both after the last signature and between two, where the second signer did not see it. */
    @TestFactory
    Stream<DynamicTest> changedByRevision() {
        return Forger.attacks().stream()
                .flatMap(attack -> run(List.of(
                        forged(
                                attack.name() + " after the last signature",
                                () -> Forger.incremental(both, attack.change()),
                                Codes.AFTER_LAST_SIGNATURE),
                        forged(
                                attack.name() + " between two signatures",
                                () -> seal(Forger.incremental(approved, attack.change())),
                                Codes.CHANGE_NOT_ALLOWED),
                        forged(
                                attack.name() + " between two signatures, classic table",
                                () -> seal(Forger.incremental(
                                        pen.first(classic, APPROVAL, prosecutor, PAdES_BASELINE_B), attack.change())),
                                Codes.CHANGE_NOT_ALLOWED))));
    }

    @TestFactory
    Stream<DynamicTest> signaturesRemoved() {
        return run(List.of(
                forged(
                        "the only signature removed",
                        () -> Forger.incremental(approved, Forger.removeSignature(APPROVAL)),
                        Codes.SIGNATURE_HIDDEN),
                forged(
                        "the last of two removed",
                        () -> Forger.incremental(both, Forger.removeSignature(SEAL)),
                        Codes.SIGNATURE_HIDDEN),
                forged(
                        "the first of two removed",
                        () -> Forger.incremental(both, Forger.removeSignature(APPROVAL)),
                        Codes.SIGNATURE_HIDDEN),
                new Sample("cut back to before the signature", () -> compressed, Verdict.UNSIGNED, "")));
    }

    @Test
    void believesOnlyTheAnchorsOfTheState() throws Exception {
        Mint other = new Mint("KZ");
        Judge.expect(both, Judge.verifier(other, other, LATER), Verdict.UNTRUSTED, Codes.NO_TRUST);

        byte[] byStranger = pen.first(compressed, SEAL, mint.stranger("UZ-GPO", Mint.UNTIL), PAdES_BASELINE_T);
        Judge.expect(byStranger, Judge.verifier(mint, mint, LATER), Verdict.UNTRUSTED, Codes.SIGNER_UNREGISTERED);

        Holder foreign = mint.stranger("KZ-GPO", Mint.UNTIL);
        mint.register(foreign.certificate(), new Bound("KZ", "KZ-GPO", null, KeyUse.SEAL));
        byte[] byForeign = pen.first(compressed, SEAL, foreign, PAdES_BASELINE_T);
        Judge.expect(byForeign, Judge.verifier(mint, mint, LATER), Verdict.UNTRUSTED, Codes.ANCHOR_OF_ANOTHER_STATE);
    }

    @Test
    void tellsARevocationBeforeTheTimeStampFromOneAfterIt() throws Exception {
        Mint own = new Mint("UZ");
        Pen at = new Pen(own, SIGNED, LATER);
        Holder lost = own.authority("UZ-GPO", Mint.UNTIL);
        Holder lostLater = own.authority("UZ-GPO", Mint.UNTIL);
        byte[] before = at.first(compressed, SEAL, lost, PAdES_BASELINE_T);
        byte[] after = at.first(compressed, SEAL, lostLater, PAdES_BASELINE_T);
        byte[] unproven = at.first(compressed, SEAL, lostLater, PAdES_BASELINE_B);
        own.revoke(lost, SIGNED.minusSeconds(3600));
        own.revoke(lostLater, SIGNED.plusSeconds(3600));

        Judge.expect(before, Judge.verifier(own, own, LATER), Verdict.INVALID, Codes.REVOKED);
        Judge.expect(after, Judge.verifier(own, own, LATER), Verdict.GENUINE, "");
        Judge.expect(unproven, Judge.verifier(own, own, LATER), Verdict.INVALID, Codes.REVOKED);
    }

    @Test
    void anExpiredCertificateNeedsProofOfItsTime() throws Exception {
        byte[] plain = pen.first(compressed, SEAL, authority, PAdES_BASELINE_B);
        byte[] kept = pen.extended(both, PAdES_BASELINE_LTA);
        var offline = new PdfVerifier(
                mint,
                Clock.fixed(AFTER_EXPIRY, ZoneOffset.UTC),
                Revocations.none().believing(mint),
                1);

        Judge.expect(plain, Judge.verifier(mint, mint, AFTER_EXPIRY), Verdict.UNTRUSTED, Codes.EXPIRED);
        Judge.expect(kept, offline, Verdict.GENUINE, "");
    }

    @Test
    void withoutRevocationsNothingIsSaidOfASignature() throws Exception {
        var offline = new PdfVerifier(
                mint, Clock.fixed(LATER, ZoneOffset.UTC), Revocations.none().believing(mint), 1);

        Judge.expect(both, offline, Verdict.NOT_VERIFIABLE_HERE, Codes.NO_REVOCATION_DATA);
    }

    @Test
    void contentsMadeToExhaustTheReaderAreAResult() throws Exception {
        var found = Judge.verifier(mint, mint, LATER).verify(Work.of(Forger.nested()), Expected.nothing());

        assertThat(found.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Judge.codes(found)).isNotEmpty();
    }

    @Test
    void whoShouldHaveSignedIsKnownBeforehand() throws Exception {
        var found = Judge.verifier(mint, mint, LATER).verify(Work.of(both), new Expected("KZ-GPO", List.of()));

        assertThat(found.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(Judge.codes(found)).containsExactly(Codes.WRONG_AUTHORITY);
    }

    @Test
    void nationalAlgorithmsAreNeitherGenuineNorInvalidHere() throws Exception {
        National national = new National();
        byte[] signed = national.signed(compressed);

        Judge.expect(signed, Judge.verifier(mint, mint, LATER), Verdict.NOT_VERIFIABLE_HERE, Codes.ALGORITHM_UNKNOWN);
        Judge.expect(
                Forger.incremental(signed, Forger::replaceContent),
                Judge.verifier(mint, mint, LATER),
                Verdict.INVALID,
                Codes.AFTER_LAST_SIGNATURE);
    }

    @Test
    void keysOfAStateThatIsVouchedForAreNotCheckedByCertificate() throws Exception {
        Mint closed = new Mint("UZ");
        byte[] signed = new Pen(closed, SIGNED, LATER)
                .first(compressed, SEAL, closed.authority("UZ-GPO", Mint.UNTIL), PAdES_BASELINE_B);
        closed.vouchOnly();

        Judge.expect(signed, Judge.verifier(closed, closed, LATER), Verdict.NOT_VERIFIABLE_HERE, Codes.VOUCHED_FOR);
    }

    @Test
    void tellsWhatEachSignatureCoversAndTakesTheDataFromTheFirst() throws Exception {
        var found = Judge.verifier(mint, mint, LATER)
                .verify(Work.of(pen.extended(both, PAdES_BASELINE_LTA)), Expected.nothing());

        assertThat(found.signatures())
                .extracting(signature -> signature.signer().authority())
                .containsExactly("UZ-GPO-SP", "UZ-GPO");
        assertThat(found.signatures())
                .extracting(signature -> Set.copyOf(signature.extent().changedSince()))
                .containsExactly(
                        Set.of("signature", "time-stamp", "validation-data"), Set.of("time-stamp", "validation-data"));
        assertThat(found.signatures().get(1).provenAt()).isEqualTo(SIGNED.plusSeconds(60));
        assertThat(found.signatures().get(1).level()).isEqualTo(SignatureLevel.LTA);
        assertThat(found.firstData()).contains("UZ-MLA-2026-000123");

        var forged = Judge.verifier(mint, mint, LATER)
                .verify(Work.of(seal(Forger.incremental(approved, Forger::replaceData))), Expected.nothing());
        assertThat(forged.firstData()).contains("UZ-MLA-2026-000123").doesNotContain("FORGED");
        assertThat(Judge.codes(forged)).contains(Codes.DATA_CHANGED);
    }

    private static byte[] seal(byte[] letter) throws Exception {
        return pen.next(letter, SEAL, authority, PAdES_BASELINE_B);
    }

    private static Sample genuine(String name, Maker maker) {
        return new Sample(name, maker, Verdict.GENUINE, "");
    }

    private static Sample forged(String name, Maker maker, String code) {
        return new Sample(name, maker, Verdict.INVALID, code);
    }

    private static Stream<DynamicTest> run(List<Sample> samples) {
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.name(),
                        () -> Judge.expect(
                                sample.maker().make(),
                                Judge.verifier(mint, mint, LATER),
                                sample.verdict(),
                                sample.code())));
    }
}
