package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.Key;
import org.rogatory.documents.SignatureLevel;
import org.rogatory.documents.Work;
import org.rogatory.integrations.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("slow")
class DssSignatureProviderTest {

    @TempDir
    private static Path directory;

    private static SealDesk desk;
    private static byte[] letter;
    private static byte[] sealed;

    @BeforeAll
    static void sealALetter() throws Exception {
        desk = new SealDesk(directory);
        letter = SealDesk.letter();
        sealed = desk.sealed(letter);
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
                    .contains("საქართველო · Հայաստան · Қазақстан")
                    .containsAnyOf(
                            "key that the server of the authority holds",
                            "ключом, который хранит сервер органа",
                            "Muhr idora serverida saqlanadigan kalit");
        }
        assertThat(sealed.length - letter.length).isLessThan(120_000);
    }

    @Test
    void sealsWithTheSameKeyAfterARestart() throws Exception {
        assertThat(new SealDesk(directory).sealed(letter)).isNotEqualTo(letter);
        try (var kept = Files.list(directory)) {
            assertThat(kept.filter(file -> file.toString().endsWith(SealDesk.AUTHORITY + ".seal.p12")))
                    .hasSize(1);
        }
    }

    @Test
    void keepsKeysAndPasswordForTheOwnerAlone() throws Exception {
        for (String file : List.of("seal.password", SealDesk.AUTHORITY + ".seal.p12", "demo.UZ.p12")) {
            assertThat(Files.getPosixFilePermissions(directory.resolve(file)))
                    .as(file)
                    .hasSize(2)
                    .allMatch(permission -> permission.name().startsWith("OWNER_"));
        }
    }

    @Test
    void worksOnALargeDocumentInFilesBesideItAndLeavesNone(@TempDir Path work) throws Exception {
        Path file = Files.write(work.resolve("letter"), letter);
        Work large = onDisk(file);
        var signed = new ByteArrayOutputStream();

        desk.provider().sign(large, SealDesk.task(new Key.Server(SealDesk.AUTHORITY), SignatureLevel.T), signed);

        assertThat(Arrays.copyOf(signed.toByteArray(), letter.length)).isEqualTo(letter);
        try (PDDocument document = Loader.loadPDF(signed.toByteArray());
                var left = Files.list(work)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            assertThat(left).containsExactly(file);
        }
    }

    private Work onDisk(Path file) {
        return new Work() {
            @Override
            public InputStream open() {
                throw new IllegalStateException("A large document is not read into memory");
            }

            @Override
            public long size() {
                return letter.length;
            }

            @Override
            public Optional<Path> file() {
                return Optional.of(file);
            }

            @Override
            public void close() {
                // the test's folder goes by itself
            }
        };
    }

    @Test
    void signsNothingWithKeysAndLevelsThatAreNotSetUp() {
        var nothing = new ByteArrayOutputStream();
        var personal = SealDesk.task(new Key.Personal("handle"), SignatureLevel.B);
        var extended = SealDesk.task(new Key.Server(SealDesk.AUTHORITY), SignatureLevel.LT);

        for (var task : List.of(personal, extended)) {
            assertThatThrownBy(() -> desk.provider().sign(Work.of(letter), task, nothing))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(nothing.size()).isZero();
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
}
