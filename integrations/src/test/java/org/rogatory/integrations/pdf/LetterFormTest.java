package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Form;
import org.rogatory.documents.letter.Letter.Layout;
import org.rogatory.documents.letter.Letter.Prose;
import org.rogatory.documents.letter.PdfRenderer;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.VeraPdf;
import org.rogatory.integrations.signature.SealDesk;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a letter carries besides its text: mark, places for signatures, languages, head, template. */
@Tag("slow")
class LetterFormTest {

    private static final OpenHtmlPdfRenderer RENDERER = new OpenHtmlPdfRenderer();
    private static final Form MARKED = SyntheticLetters.MARKED;
    private static final Letter BILINGUAL = SyntheticLetters.withProse(List.of(
            Prose.of("Вводный абзац без перевода."),
            both("Первый абзац.", "First paragraph."),
            both("Второй абзац.", "Second paragraph.")));

    @TempDir
    private static Path keys;

    private static Prose both(String text, String translation) {
        return new Prose(text, "ru", new Prose(translation, "en", null));
    }

    @Test
    void withoutAnAddressTheCodeStandsAlone() throws Exception {
        var mark = new Letter.Mark("ABCD-EFGH-JKMN-PQRS-TVWX", "");
        byte[] pdf = RENDERER.render(SyntheticLetters.inAllScripts().in(Form.ORDINARY.with(mark)));

        assertThat(textOf(pdf)).contains("ABCD-EFGH-JKMN-PQRS-TVWX");
        assertThat(kinds(pdf)).doesNotContainKey("Figure");
    }

    @Test
    void showsTheMarkAsASharpPictureAndItsCodeInGroups() throws Exception {
        byte[] pdf = RENDERER.render(SyntheticLetters.inAllScripts().in(MARKED));

        assertThat(textOf(pdf)).contains("7K3Q-9M2X-TB4W-1ZR8-CD5E https://verify.example.org/verify");
        try (PDDocument document = Loader.loadPDF(new SealDesk(keys).sealed(pdf))) {
            for (var page : document.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
            for (int dots : List.of(100, 150, 200, 300)) {
                assertThat(read(document, dots)).as("%s dpi", dots).isEqualTo(mark().address());
            }
        }
    }

    @Test
    void showsNothingOfAMarkWhereThereIsNone() throws Exception {
        byte[] pdf = RENDERER.render(SyntheticLetters.inAllScripts().in(Form.ORDINARY.with(MARKED.slots())));

        assertThat(textOf(pdf)).doesNotContain("Проверить может каждый").doesNotContain("verify.example.org");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThatThrownBy(() -> read(document, 200)).isInstanceOf(NotFoundException.class);
        }
        assertThat(kinds(pdf)).doesNotContainKey("Figure");
    }

    @ParameterizedTest
    @EnumSource(Layout.class)
    void isArchivalAndAccessibleInEveryLayoutWithAllItCanCarry(Layout layout) throws Exception {
        byte[] pdf = RENDERER.render(BILINGUAL.in(MARKED.with(layout)));

        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(RENDERER.render(BILINGUAL.in(MARKED.with(layout)))).isEqualTo(pdf);
    }

    @Test
    void hasAPlaceOfItsOwnForEachSignature() throws Exception {
        try (PDDocument document = Loader.loadPDF(RENDERER.render(BILINGUAL.in(MARKED)))) {
            var fields = document.getDocumentCatalog().getAcroForm().getFields();

            assertThat(fields)
                    .extracting(field -> field.getFullyQualifiedName())
                    .containsExactly("approval", "seal");
            assertThat(fields)
                    .extracting(field -> field.getAlternateFieldName())
                    .containsExactly("Подпись согласовавшего", "Место электронной печати");
            var approval = fields.get(0).getWidgets().get(0);
            var seal = fields.get(1).getWidgets().get(0);
            assertThat(approval.getStructParent()).isNotEqualTo(seal.getStructParent());
            assertThat(1000f * document.getPages().indexOf(approval.getPage())
                            - approval.getRectangle().getLowerLeftY())
                    .as("the approval ends above the seal")
                    .isLessThan(1000f * document.getPages().indexOf(seal.getPage())
                            - seal.getRectangle().getUpperRightY());
        }
        byte[] sealOnly = RENDERER.render(BILINGUAL);
        assertThat(textOf(sealOnly)).doesNotContain("Подпись согласовавшего");
    }

    @Test
    void setsTranslationsBesideOrAfterTheText() throws Exception {
        var columns = RENDERER.render(BILINGUAL.in(Form.ORDINARY.with(Layout.COLUMNS)));
        assertThat(textOf(columns)).contains("Русский English Первый абзац. First paragraph. Второй абзац. Second");
        assertThat(kinds(columns).get("TD")).contains("ru", "en");
        assertThat(kinds(columns).get("TH")).contains("ru", "en");

        var sequence = RENDERER.render(BILINGUAL.in(Form.ORDINARY.with(Layout.SEQUENCE)));
        assertThat(textOf(sequence))
                .contains(
                        "без перевода. Русский Первый абзац. Второй абзац. English First paragraph. Second paragraph.");
        assertThat(kinds(sequence).get("P")).contains("ru", "en");

        var alone = RENDERER.render(BILINGUAL);
        assertThat(textOf(alone)).contains("Первый абзац. Второй абзац.").doesNotContain("First paragraph");
    }

    @Test
    void marksTheLanguageOfAValue() throws Exception {
        var letter = BILINGUAL;
        var section = new Letter.Section("Лица", List.of(new Letter.Row("Имя", "გიორგი", "ka")), List.of());
        var named = new Letter(
                letter.kind(),
                letter.language(),
                letter.reference(),
                null,
                letter.date(),
                letter.head(),
                letter.addressee(),
                letter.title(),
                List.of(section),
                List.of(),
                null,
                letter.wording(),
                List.of(),
                letter.form(),
                letter.data());

        assertThat(kinds(RENDERER.render(named)).get("TD")).contains("ka");
    }

    @Test
    void printsAddressAndContactsOfTheSender() throws Exception {
        assertThat(textOf(RENDERER.render(BILINGUAL)))
                .contains("Ташкент ул. Вымышленная, 66, 100047 тел. +998 00 000-00-00 office@example.org");
    }

    @Test
    void namesItsTemplateAndItsOwnColours() throws Exception {
        try (PDDocument document = Loader.loadPDF(RENDERER.render(BILINGUAL))) {
            var catalog = document.getDocumentCatalog();
            assertThat(new String(catalog.getMetadata().toByteArray(), "UTF-8"))
                    .contains("<xmp:CreatorTool>Rogatory letter " + PdfRenderer.TEMPLATE + "</xmp:CreatorTool>");
            assertThat(catalog.getOutputIntents()).hasSize(1);
            var colours = new PDStream(catalog.getOutputIntents().get(0).getDestOutputIntent());
            assertThat(colours.toByteArray()).isEqualTo(Committed.read("/colour/sRGB.icc"));
        }
    }

    @Test
    void laysNothingOutByAnotherTemplate() {
        var form = new Form(PdfRenderer.TEMPLATE - 1, Layout.ONE, null, List.of(), null);

        assertThatThrownBy(() -> RENDERER.render(BILINGUAL.in(form))).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Whoever changes the template raises {@link PdfRenderer#TEMPLATE}, and writes both down here. */
    @Test
    void aTemplateThatChangedHasAnotherNumber() throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(Committed.read("/letters/letter.html"));

        assertThat(PdfRenderer.TEMPLATE + " " + HexFormat.of().formatHex(hash))
                .isEqualTo("2 fa5d6cc6b5528e54b0cc00356426b5362844c1173585469369c08f3511bfdd3e");
    }

    private static Letter.Mark mark() {
        return Objects.requireNonNull(MARKED.mark());
    }

    private static String read(PDDocument document, int dots) throws Exception {
        int last = document.getNumberOfPages() - 1;
        var page = new PDFRenderer(document).renderImageWithDPI(last, dots, ImageType.RGB);
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var picture = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    /** The languages named at the elements of each kind in the structure tree. */
    private static Map<String, List<String>> kinds(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var found = new HashMap<String, List<String>>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
            return found;
        }
    }

    private static void collect(PDStructureNode node, Map<String, List<String>> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.computeIfAbsent(element.getStructureType(), kind -> new ArrayList<>())
                        .add(String.valueOf(element.getLanguage()));
                collect(element, found);
            }
        }
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setWordSeparator(" ");
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
