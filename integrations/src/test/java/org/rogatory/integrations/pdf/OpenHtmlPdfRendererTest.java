package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.letter.Letter;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Tag("slow")
class OpenHtmlPdfRendererTest {

    private static final OpenHtmlPdfRenderer RENDERER = new OpenHtmlPdfRenderer();

    @Test
    void isArchivalAndAccessibleInEveryScript() throws Exception {
        byte[] pdf = RENDERER.render(SyntheticLetters.inAllScripts());

        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void keepsEveryScriptSearchable() throws Exception {
        String text = textOf(RENDERER.render(SyntheticLetters.inAllScripts()));

        assertThat(text)
                .contains(SyntheticLetters.SCRIPTS)
                .contains("УЧЕБНЫЕ ДАННЫЕ")
                .contains("Страница 1 из 2")
                .contains("25.11.2026");
    }

    @Test
    void writesWhatTheFontsLackAsCodePointsAndStaysArchival() throws Exception {
        Letter letter = SyntheticLetters.withParagraphs(
                List.of("Надпись 😀 на стене", "имя محمد и שלום", "a\u0000b\u202Ec\uD800d"));

        byte[] pdf = RENDERER.render(letter);

        assertThat(textOf(pdf))
                .contains("Надпись [U+1F600] на стене")
                .contains("имя [U+0645 U+062D U+0645 U+062F] и")
                .contains("abcd");
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void tellsBeforehandWhatThePdfWillSay() throws Exception {
        var raw = "Надпись 😀 и 😀, имя محمد, \u202Eтекст\uFE0F";
        var letter = SyntheticLetters.withParagraphs(List.of(raw));
        var printed = RENDERER.printed(letter).sections().get(1);

        var text = textOf(RENDERER.render(letter));

        assertThat(text).contains(printed.paragraphs().get(0));
        assertThat(RENDERER.printed(letter.sections().get(1))).isEqualTo(printed);
        assertThat(RENDERER.lacking(raw))
                .hasSize(4)
                .extracting(sign -> String.format(Locale.ROOT, "U+%04X", sign))
                .containsExactlyElementsOf(codes(text));
        assertThat(RENDERER.lacking(SyntheticLetters.RUSSIAN + "\n\t\u202E" + SyntheticLetters.ARMENIAN))
                .isEmpty();
    }

    /** The codes that a text has in place of signs, each once. */
    private static List<String> codes(String text) {
        return Pattern.compile("U\\+[0-9A-F]{4,6}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    @Test
    void printsMarkupInFreeTextAsText() throws Exception {
        String markup = "<script>alert(1)</script> <img src=\"file:///etc/passwd\"/> & [[${1+1}]]";

        assertThat(textOf(RENDERER.render(SyntheticLetters.withParagraphs(List.of(markup)))))
                .contains(markup);
    }

    @Test
    void givesEqualBytesForEqualLetters() {
        byte[] first = RENDERER.render(SyntheticLetters.inAllScripts());
        byte[] second = new OpenHtmlPdfRenderer().render(SyntheticLetters.inAllScripts());

        assertThat(second).isEqualTo(first);
        assertThat(RENDERER.render(SyntheticLetters.withParagraphs(List.of("other"))))
                .isNotEqualTo(first);
    }

    @Test
    void carriesItsDataAsAnAssociatedFile() throws Exception {
        Letter letter = SyntheticLetters.inAllScripts();
        try (PDDocument document = Loader.loadPDF(RENDERER.render(letter))) {
            var catalog = document.getDocumentCatalog();
            PDComplexFileSpecification file =
                    catalog.getNames().getEmbeddedFiles().getNames().get("data.json");

            assertThat(new String(file.getEmbeddedFile().toByteArray(), "UTF-8"))
                    .isEqualTo(letter.data());
            assertThat(file.getCOSObject().getNameAsString(COSName.AF_RELATIONSHIP))
                    .isEqualTo("Data");
            assertThat(catalog.getCOSObject().getCOSArray(COSName.AF)).hasSize(1);
        }
    }

    @Test
    void carriesTheTextsOfItsDataAsItsPagesShowThem() throws Exception {
        var raw = "{\"code\":\"V-1\",\"amount\":9800.5,\"texts\":"
                + "[\"a\\u0000b\\u202Ec\\u200Bd\",\"имя محمد\",\"\\ttab\"]}";
        var letter = SyntheticLetters.withParagraphs(List.of("text")).carrying(raw);
        try (PDDocument document = Loader.loadPDF(RENDERER.render(letter))) {
            var names =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

            assertThat(new String(names.get("data.json").getEmbeddedFile().toByteArray(), "UTF-8"))
                    .contains("\"code\":\"V-1\"", "\"abcd\"", "\"имя [U+0645 U+062D U+0645 U+062F]\"", "\" tab\"")
                    .contains("9800.5");
        }
        assertThat(RENDERER.printed(letter.carrying("{ \"a\": 1 }")).data()).isEqualTo("{ \"a\": 1 }");
    }

    @Test
    void numbersThePagesOfALongLetterAndGivesEachItsAnnotations() throws Exception {
        byte[] pdf =
                RENDERER.render(SyntheticLetters.withParagraphs(Collections.nCopies(300, SyntheticLetters.RUSSIAN)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            assertThat(textOf(pdf)).contains("Страница 1 из " + pages).contains("Страница " + pages + " из " + pages);
            document.getPages()
                    .forEach(page -> assertThat(page.getCOSObject().containsKey(COSName.ANNOTS))
                            .isTrue());
            assertThat(document.getPage(pages - 1).getAnnotations()).hasSize(1);
        }
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setWordSeparator(" ");
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
