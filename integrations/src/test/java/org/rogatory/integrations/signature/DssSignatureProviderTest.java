package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.PdfRenderer;
import org.rogatory.documents.SignatureProvider.Seal;
import org.rogatory.documents.SignatureProvider.SignatureReport;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("slow")
class DssSignatureProviderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    private static final String LABEL = "Генеральная прокуратура Республики Узбекистан\n"
            + "Заместитель Генерального прокурора\n25.11.2026, UZ-MLA-2026-000123\nსაქართველო · Հայաստան · Қазақстан · 😀";

    @TempDir
    private static Path directory;

    private static DssSignatureProvider provider;
    private static byte[] letter;
    private static byte[] sealed;

    @BeforeAll
    static void sealALetter() throws Exception {
        provider = new DssSignatureProvider(new AuthorityKeys(directory.toString()), CLOCK);
        letter = renderer().render(SyntheticLetters.inAllScripts());
        sealed = provider.seal(letter, new Seal("uz-gp", LABEL, CLOCK.instant()));
    }

    @Test
    void sealsValidlyInTheAuthoritysName() {
        SignatureReport report = provider.verify(sealed);

        assertThat(report.valid()).as(report.toString()).isTrue();
        assertThat(report.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.signer()).contains("O=uz-gp").contains("DEMONSTRATION KEY");
            assertThat(signature.at()).isEqualTo(CLOCK.instant());
            assertThat(signature.indication()).isEqualTo("TOTAL_PASSED");
        });
    }

    @Test
    void staysArchivalAndAccessibleAfterSealing() throws Exception {
        assertThat(VeraPdf.violations(sealed, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.violations(sealed, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void addsTheSealAsARevisionAndShowsTheLabel() throws Exception {
        assertThat(Arrays.copyOf(sealed, letter.length)).isEqualTo(letter);
        try (PDDocument document = Loader.loadPDF(sealed)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            assertThat(textOfSeal(document))
                    .contains("Генеральная прокуратура Республики Узбекистан")
                    .contains("საქართველო · Հայաստան · Қазақстан");
        }
        assertThat(sealed.length - letter.length).isLessThan(120_000);
    }

    @Test
    void findsAByteChangedInTheSealedPart() {
        byte[] tampered = sealed.clone();
        int place = indexOf(tampered, "stream".getBytes(StandardCharsets.US_ASCII)) + 40;
        tampered[place] ^= 1;

        assertThat(provider.verify(tampered).valid()).isFalse();
    }

    @Test
    void findsAnythingAddedAfterTheSeal() throws Exception {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sealed)) {
            document.getDocumentInformation().setTitle("Another title");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(changed);
        }

        assertThat(provider.verify(changed.toByteArray()).valid()).isFalse();
        assertThat(provider.verify(Arrays.copyOf(sealed, sealed.length + 3)).valid())
                .isFalse();
    }

    @Test
    void countsNoSignatureAsInvalid() {
        assertThat(provider.verify(letter).valid()).isFalse();
        assertThat(provider.verify("no pdf".getBytes(StandardCharsets.UTF_8)).signatures())
                .isEmpty();
    }

    @Test
    void trustsOnlyItsOwnAuthorityOfCertification(@TempDir Path other) {
        var stranger = new DssSignatureProvider(new AuthorityKeys(other.toString()), CLOCK);

        assertThat(stranger.verify(sealed).valid()).isFalse();
    }

    @Test
    void findsItsKeysAgainAfterARestart() {
        var restarted = new DssSignatureProvider(new AuthorityKeys(directory.toString()), CLOCK);

        assertThat(restarted.verify(sealed).valid()).isTrue();
        byte[] again = restarted.seal(letter, new Seal("uz-gp", LABEL, CLOCK.instant()));
        assertThat(provider.verify(again).valid()).isTrue();
    }

    @Test
    void keepsKeysAndPasswordForTheOwnerAlone() throws Exception {
        for (String file : List.of("seal.password", "uz-gp.p12", "demo.ca.p12")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve(file)))
                    .as(file)
                    .hasSize(2)
                    .allMatch(permission -> permission.name().startsWith("OWNER_"));
        }
    }

    private static String textOfSeal(PDDocument document) throws Exception {
        var field = document.getDocumentCatalog().getAcroForm().getField("seal");
        var appearance = field.getWidgets().get(0).getNormalAppearanceStream();
        try (PDDocument shown = new PDDocument()) {
            PDPage page = new PDPage(appearance.getBBox());
            page.setResources(appearance.getResources());
            page.getCOSObject().setItem(COSName.CONTENTS, appearance.getCOSObject());
            shown.addPage(page);
            return new PDFTextStripper().getText(shown).replaceAll("\\s+", " ");
        }
    }

    private static PdfRenderer renderer() throws Exception {
        var made = Class.forName("org.rogatory.integrations.pdf.OpenHtmlPdfRenderer")
                .getDeclaredConstructor();
        made.setAccessible(true);
        return (PdfRenderer) made.newInstance();
    }

    private static int indexOf(byte[] where, byte[] what) {
        for (int i = 0; i < where.length - what.length; i++) {
            if (Arrays.equals(where, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }
}
