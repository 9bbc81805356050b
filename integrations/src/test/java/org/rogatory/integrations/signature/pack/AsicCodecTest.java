package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.integrations.signature.PackageDesk;

/** A container of ours is one for the standard's own validator, and whatever is done to it is refused. */
@Tag("slow")
class AsicCodecTest {

    private static final String LETTER = "01-request.pdf";

    @TempDir
    private static Path keys;

    @TempDir
    private static Path elsewhere;

    private static PackageDesk desk;
    private static AsicPackageSealer sealer;
    private static byte[] sealed;

    @BeforeAll
    static void seal() throws IOException {
        desk = new PackageDesk(keys);
        sealer = Packages.sealer(desk, Packages.CLOCK);
        sealed = Packages.sealed(sealer);
    }

    @Test
    void handsOverOnceMoreWhatItHoldsAndNothingOfItsOwn() throws IOException {
        var contents = new LinkedHashMap<String, String>();
        sealer.again(Work.of(sealed), (name, content) -> contents.put(name, new String(content.readAllBytes(), UTF_8)));
        var begun = new ArrayList<String>();
        sealer.again(Work.of(sealed), (name, content) -> begun.add(name));

        assertThat(contents).isEqualTo(Packages.CONTENTS);
        assertThat(begun).as("left unread").containsExactlyElementsOf(Packages.CONTENTS.keySet());
    }

    @Test
    void opensWhatAnAuthoritySealed() throws IOException {
        var found = Packages.open(sealer, sealed);

        assertThat(found.authority()).isEqualTo(Packages.AUTHORITY);
        assertThat(found.contents()).containsExactlyEntriesOf(Packages.CONTENTS);
    }

    @Test
    void tellsWhoSealedWhenAndUnderWhichTrustList() throws IOException {
        var seal = sealer.open(Work.of(sealed), (name, content) -> content.readAllBytes())
                .signature();

        assertThat(seal.signer().authority()).isEqualTo(Packages.AUTHORITY);
        assertThat(seal.signer().state()).isEqualTo("UZ");
        assertThat(seal.signer().seal()).isTrue();
        assertThat(seal.signer().subject()).isEmpty();
        assertThat(seal.signer().trustList()).isNotBlank();
        assertThat(seal.claimedAt()).isEqualTo(Packages.CLOCK.instant());
        assertThat(seal.verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void isAContainerOfTheStandard() throws IOException {
        assertThat(Packages.unzipped(sealed).keySet())
                .containsExactly(
                        "mimetype",
                        "index.html",
                        "manifest.json",
                        LETTER,
                        "META-INF/ASiCManifest.xml",
                        "META-INF/signature001.p7s");
        assertThat(new String(sealed, 30, 39, US_ASCII)).isEqualTo("mimetypeapplication/vnd.etsi.asic-e+zip");
        assertThat(judged(sealed)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(judged(changed(entries -> entries.put(LETTER, "another".getBytes(UTF_8)))))
                .isNotEqualTo(Indication.TOTAL_PASSED);
    }

    private static Indication judged(byte[] container) {
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(container, "package.asice"));
        validator.setCertificateVerifier(desk.verifiers().fresh());
        validator.setValidationTime(Date.from(Packages.CLOCK.instant()));
        var report = validator.validateDocument().getSimpleReport();
        assertThat(report.getSignatureIdList()).hasSize(1);
        return report.getIndication(report.getFirstSignatureId());
    }

    @Test
    void differsInItsSignatureOnly() throws IOException {
        var again = Packages.unzipped(Packages.sealed(sealer));
        var first = Packages.unzipped(sealed);

        assertThat(List.copyOf(again.keySet())).isEqualTo(List.copyOf(first.keySet()));
        first.keySet().stream()
                .filter(name -> !Asic.SIGNATURE.equals(name))
                .forEach(name -> assertThat(again.get(name)).isEqualTo(first.get(name)));
    }

    @Test
    void refusesAChangeOfWhatIsSealed() throws IOException {
        refuses(RejectionCode.HASH_MISMATCH, changed(entries -> entries.put(LETTER, "another".getBytes(UTF_8))));
        refuses(RejectionCode.HASH_MISMATCH, changed(entries -> entries.remove(LETTER)));
        refuses(RejectionCode.HASH_MISMATCH, changed(entries -> entries.put("02-more.pdf", new byte[] {1})));
        refuses(
                RejectionCode.HASH_MISMATCH,
                changed(entries -> entries.put("META-INF/signature002.p7s", entries.get(Asic.SIGNATURE))));
        refuses(RejectionCode.HASH_MISMATCH, changed(entries -> entries.put("02-request.pdf", entries.remove(LETTER))));
        refuses(RejectionCode.SEAL_INVALID, changed(entries -> entries.remove(Asic.SIGNATURE)));
        refuses(RejectionCode.PACKAGE_INVALID, changed(entries -> entries.remove(Asic.MANIFEST)));
        refuses(
                RejectionCode.SEAL_INVALID,
                changed(entries -> entries.computeIfPresent(
                        Asic.MANIFEST,
                        (name, xml) -> new String(xml, UTF_8)
                                .replace("text/plain", "text/html")
                                .getBytes(UTF_8))));
    }

    @Test
    void refusesASealOfNobodyKnown() throws IOException {
        var strange = Packages.sealed(Packages.sealer(new PackageDesk(elsewhere), Packages.CLOCK));
        refuses(RejectionCode.SEAL_INVALID, strange);
        var later = Clock.fixed(Instant.parse("2051-01-01T00:00:00Z"), ZoneOffset.UTC);
        assertThatThrownBy(() -> Packages.open(Packages.sealer(desk, later), sealed))
                .isInstanceOf(Rejection.class)
                .hasMessage("seal_invalid");
        for (var none : List.of("", "no signature", "\u0030\u0080")) {
            refuses(
                    RejectionCode.SEAL_INVALID,
                    changed(entries -> entries.put(Asic.SIGNATURE, none.getBytes(ISO_8859_1))));
        }
    }

    /** One that brings its own content says nothing of the manifest beside it. */
    @Test
    void refusesASealAroundAnotherContent() throws IOException {
        var around = desk.cms("another".getBytes(UTF_8), Packages.AUTHORITY, true);
        refuses(RejectionCode.SEAL_INVALID, changed(entries -> entries.put(Asic.SIGNATURE, around)));
        refuses(
                RejectionCode.SEAL_INVALID,
                changed(entries -> entries.computeIfPresent(
                        Asic.SIGNATURE, (name, seal) -> Arrays.copyOf(seal, seal.length + 1))));
    }

    @Test
    void refusesAZipThatOtherProgramsCouldReadOtherwise() throws IOException {
        refuses(RejectionCode.PACKAGE_INVALID, joined(sealed, new byte[] {0}));
        refuses(RejectionCode.PACKAGE_INVALID, joined(new byte[] {'P', 'K'}, sealed));
        refuses(RejectionCode.PACKAGE_INVALID, Arrays.copyOf(sealed, sealed.length - 1));
        var commented = joined(sealed, new byte[] {'x'});
        commented[sealed.length - 2] = 1;
        refuses(RejectionCode.PACKAGE_INVALID, commented);
        refuses(RejectionCode.PACKAGE_INVALID, renamed(LETTER, "01-REQUEST.pdf", false));
        refuses(RejectionCode.PACKAGE_INVALID, renamed(LETTER, "01-REQUEST.pdf", true));
        refuses(RejectionCode.PACKAGE_INVALID, changed(entries -> entries.put("../outside", new byte[0])));
        refuses(RejectionCode.PACKAGE_INVALID, changed(entries -> entries.put("01-Request.pdf", new byte[0])));
        refuses(RejectionCode.PACKAGE_INVALID, changed(entries -> {
            entries.put(Asic.TYPE_FILE, Asic.TYPE.replace('e', 's').getBytes(US_ASCII));
        }));
        refuses(RejectionCode.PACKAGE_INVALID, changed(entries -> {
            var type = entries.remove(Asic.TYPE_FILE);
            entries.put(Asic.TYPE_FILE, type);
        }));
    }

    /** In the head of the file, or in the directory, but not in both. */
    private static byte[] renamed(String name, String other, boolean last) {
        var text = new String(sealed, ISO_8859_1);
        var place = last ? text.lastIndexOf(name) : text.indexOf(name);
        return (text.substring(0, place) + other + text.substring(place + name.length())).getBytes(ISO_8859_1);
    }

    /** What stands beside the contents, as the attributes of files on a disk, says nothing and may be anything. */
    @Test
    void isRefusedOrReadAsItWasWhicheverByteIsFlipped() throws IOException {
        for (int place = 0; place < sealed.length; place += 5) {
            var tampered = sealed.clone();
            tampered[place] ^= 1;
            try {
                assertThat(Packages.open(sealer, tampered).contents()).isEqualTo(Packages.CONTENTS);
            } catch (Rejection refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void readsFromAFileAsFromMemory() throws IOException {
        var file = Files.write(elsewhere.resolve("package"), sealed);
        var contents = new LinkedHashMap<String, String>();
        sealer.open(
                new FileContent(file),
                (name, content) -> contents.put(name, new String(content.readAllBytes(), UTF_8)));
        assertThat(contents).containsExactlyEntriesOf(Packages.CONTENTS);
    }

    @Test
    void handsNothingOverUnderABrokenSeal() throws IOException {
        var strange = Packages.sealed(Packages.sealer(new PackageDesk(elsewhere), Packages.CLOCK));
        var handed = new ArrayList<String>();
        assertThatThrownBy(() -> sealer.open(Work.of(strange), (name, content) -> handed.add(name)))
                .isInstanceOf(Rejection.class);
        assertThat(handed).isEmpty();
    }

    private static void refuses(RejectionCode code, byte[] tampered) {
        assertThatThrownBy(() -> Packages.open(sealer, tampered))
                .isInstanceOf(Rejection.class)
                .hasMessage(code.key());
    }

    private static byte[] changed(Consumer<Map<String, byte[]>> change) throws IOException {
        var entries = Packages.unzipped(sealed);
        change.accept(entries);
        return Packages.zipped(entries);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
