package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Expected.Revision;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureVerifier;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.TrustAway;
import org.rogatory.trust.TrustMode;
import org.rogatory.trust.TrustOutOfReach;

@Tag("slow")
class PdfVerifierTest {

    @TempDir
    private static Path directory;

    private static SealDesk desk;
    private static PdfVerifier verifier;
    private static byte[] letter;
    private static byte[] sealed;

    @BeforeAll
    static void sealALetter() throws Exception {
        desk = new SealDesk(directory);
        verifier = of(desk);
        letter = SealDesk.letter();
        sealed = desk.sealed(letter);
    }

    private static PdfVerifier of(SealDesk desk) {
        return new PdfVerifier(desk.trust(), desk.verifiers(), Clock.fixed(SealDesk.NOW, ZoneOffset.UTC), 1);
    }

    @Test
    void tellsWhoSealedForWhichAuthorityAndUnderWhichList() throws Exception {
        var found = verify(sealed);

        assertThat(found.genuine()).as(found.toString()).isTrue();
        assertThat(found.findings()).isEmpty();
        assertThat(found.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signer().subject())
                    .contains("O=" + SealDesk.AUTHORITY)
                    .contains("DEMONSTRATION KEY");
            assertThat(signature.signer().authority()).isEqualTo(SealDesk.AUTHORITY);
            assertThat(signature.signer().state()).isEqualTo("UZ");
            assertThat(signature.signer().seal()).isTrue();
            assertThat(signature.signer().mode()).isEqualTo(TrustMode.CERTIFICATE);
            assertThat(signature.signer().trustList()).isEqualTo("Rogatory demo");
            assertThat(signature.claimedAt()).isEqualTo(SealDesk.NOW);
            assertThat(signature.provenAt()).isNull();
            assertThat(signature.level()).isEqualTo(SignatureLevel.B);
            assertThat(signature.extent().whole()).isTrue();
            assertThat(signature.indication()).isEqualTo("TOTAL_PASSED");
        });
    }

    @Test
    void givesTheReportOfTheStandardToWhoAsks() throws Exception {
        var report = verify(sealed).report();

        assertThat(report).isNotNull();
        assertThat(report.xml()).contains("ValidationReport").contains("urn:etsi:019102:mainindication:total-passed");
    }

    @Test
    void readsALargeContentFromItsFile() throws Exception {
        Path file = Files.write(directory.resolve("letter.pdf"), sealed);
        var large = new Opened(Work.of(sealed)::open, Optional.of(file));

        assertThat(verifier.verify(large, Expected.nothing()).genuine()).isTrue();
    }

    @Test
    void findsAByteChangedInTheSealedPart() throws Exception {
        byte[] tampered = sealed.clone();
        int place = new String(tampered, StandardCharsets.ISO_8859_1).indexOf("stream") + 40;
        tampered[place] ^= 1;

        assertThat(verify(tampered).verdict()).isEqualTo(Verdict.INVALID);
    }

    @Test
    void findsAnythingAddedAfterTheSeal() throws Exception {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sealed)) {
            document.getDocumentInformation().setTitle("Another title");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(changed);
        }

        for (byte[] added : List.of(changed.toByteArray(), Arrays.copyOf(sealed, sealed.length + 3))) {
            var found = verify(added);
            assertThat(found.verdict()).isEqualTo(Verdict.INVALID);
            assertThat(codes(found)).containsExactly(Codes.AFTER_LAST_SIGNATURE);
            assertThat(found.signatures())
                    .singleElement()
                    .satisfies(
                            signature -> assertThat(signature.extent().whole()).isFalse());
        }
    }

    @Test
    void countsNoSignatureAsNotGenuine() throws Exception {
        assertThat(verify(letter).verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(verify(letter).genuine()).isFalse();

        var none = verifier.verify(Work.of("no pdf".getBytes(StandardCharsets.UTF_8)), Expected.nothing());
        assertThat(none.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(none.signatures()).isEmpty();
        assertThat(none.findings()).extracting(FindingFound::code).containsExactly("unreadable");
        assertThat(none.report()).isNull();
    }

    @Test
    void aReaderThatRunsOutOfStackIsAResult() throws Exception {
        Work deep = deep();
        var found = verifier.verify(deep, Expected.nothing());
        assertThat(found.verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
        assertThat(codes(found)).containsExactly("too-complex");
    }

    @Test
    void aStuckContentOfAStrangerStopsNoOfficer() throws Exception {
        var begun = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var busy = of(desk);
        var stuck = stuck(begun, released);
        var stranger = CompletableFuture.supplyAsync(() -> checked(busy, stuck));
        try {
            assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> busy.verify(Work.of(sealed), Expected.byStranger()))
                    .isInstanceOf(SignatureVerifier.Busy.class);
            assertThat(busy.verify(Work.of(sealed), Expected.nothing()).genuine())
                    .isTrue();
        } finally {
            released.countDown();
        }
        assertThat(stranger.get(30, TimeUnit.SECONDS).genuine()).isFalse();
        assertThat(busy.verify(Work.of(sealed), Expected.byStranger()).genuine())
                .isTrue();
        busy.destroy();
    }

    @Test
    void whatIsInsideAPackageOfAStrangerIsVerifiedInItsTurn() throws Exception {
        var one = of(desk);
        var inside = one.aside(Work.of(sealed), () -> one.verify(Work.of(sealed), Expected.byStranger()));
        assertThat(inside.genuine()).isTrue();
        one.destroy();
        assertThatThrownBy(() -> one.aside(Work.of(sealed), () -> "looked")).isInstanceOf(SignatureVerifier.Busy.class);
        assertThatThrownBy(() -> one.verify(Work.of(sealed), Expected.nothing()))
                .as("an officer's, too")
                .isInstanceOf(SignatureVerifier.Busy.class);
    }

    private static Verification checked(PdfVerifier verifier, Work content) {
        try {
            return verifier.verify(content, Expected.byStranger());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Work stuck(CountDownLatch begun, CountDownLatch released) {
        Opening opening = () -> {
            begun.countDown();
            while (released.getCount() > 0) {
                Thread.onSpinWait();
            }
            return InputStream.nullInputStream();
        };
        return new Opened(opening, Optional.empty());
    }

    private static Work deep() {
        var opened = new AtomicInteger();
        var held = Work.of(sealed);
        Opening opening = () -> {
            if (opened.getAndIncrement() > 0) {
                throw new StackOverflowError();
            }
            return held.open();
        };
        return new Opened(opening, Optional.empty());
    }

    /** Gives a content. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** A content that does something when it is read. */
    private record Opened(Opening opening, Optional<Path> file) implements Work {

        @Override
        public InputStream open() throws IOException {
            return opening.open();
        }

        @Override
        public long size() {
            return sealed.length;
        }

        @Override
        public void close() {
            // nothing to give back
        }
    }

    @Test
    void trustsOnlyTheAnchorsOfItsLists(@TempDir Path other) throws Exception {
        var found = of(new SealDesk(other)).verify(Work.of(sealed), Expected.nothing());

        assertThat(found.verdict()).isEqualTo(Verdict.UNTRUSTED);
        assertThat(found.signatures()).extracting(SignatureFound::verdict).containsExactly(Verdict.UNTRUSTED);
        assertThat(found.signatures().get(0).signer().authority()).isNull();
    }

    @Test
    void aRegisterThatCannotBeReadMakesNoLetterInvalid() {
        var clock = Clock.fixed(SealDesk.NOW, ZoneOffset.UTC);
        var unread = new PdfVerifier(new TrustAway(), desk.verifiers(), clock, 1);
        assertThatThrownBy(() -> unread.verify(Work.of(sealed), Expected.nothing()))
                .isInstanceOf(TrustOutOfReach.class);
    }

    @Test
    void trustsTheSameKeysAfterARestart() throws Exception {
        var restarted = new SealDesk(directory);

        assertThat(of(restarted).verify(Work.of(sealed), Expected.nothing()).genuine())
                .isTrue();
        assertThat(verify(restarted.sealed(letter)).genuine()).isTrue();
    }

    @Test
    void refusesWhatContradictsWhatIsKnown() throws Exception {
        var ours = new Revision(letter.length, sha256(letter));
        var foreign = new Revision(letter.length, "ab".repeat(32));
        var longer = new Revision(sealed.length + 1L, sha256(sealed));

        assertThat(expecting(SealDesk.AUTHORITY, ours).genuine()).isTrue();
        assertThat(codes(expecting("KZ-GPO", ours))).containsExactly("wrong-authority");
        assertThat(codes(expecting(SealDesk.AUTHORITY, foreign))).containsExactly("not-our-bytes");
        assertThat(codes(expecting(SealDesk.AUTHORITY, longer))).containsExactly("not-our-bytes");
        assertThat(expecting("KZ-GPO", ours).verdict()).isEqualTo(Verdict.INVALID);
    }

    private static Verification expecting(String authority, Revision revision) throws Exception {
        return verifier.verify(Work.of(sealed), new Expected(authority, List.of(revision)));
    }

    private static List<String> codes(Verification found) {
        return found.findings().stream().map(FindingFound::code).toList();
    }

    private static Verification verify(byte[] pdf) throws Exception {
        return verifier.verify(Work.of(pdf), Expected.nothing());
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
