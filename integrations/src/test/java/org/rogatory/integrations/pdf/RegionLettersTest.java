package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.integrations.SyntheticLetters;

/** The letters of all languages of the region: printed, found again in the text, and known to the visible seal. */
@Tag("slow")
class RegionLettersTest {

    private static final OpenHtmlPdfRenderer RENDERER = new OpenHtmlPdfRenderer();
    private static final LetterFonts FONTS = new LetterFonts();

    /** What an alphabet has beyond the plain Latin and Russian one, and an invented name written in it. */
    record Alphabet(String language, String letters, String name) {
        @Override
        public String toString() {
            return language;
        }
    }

    static Stream<Alphabet> alphabets() {
        return Stream.of(
                new Alphabet("uz", "Oʻoʻ Gʻgʻ Shsh Chch ʼ", "Gʻofur Oʻrinboyev Maʼrufjon oʻgʻli"),
                new Alphabet("uz-Cyrl", "Ўў Ққ Ғғ Ҳҳ Ъъ Ээ", "Ғофур Ўринбоев Маъруфжон ўғли"),
                new Alphabet("kk", "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі", "Әділ Құрманғазыұлы Өмірзақ"),
                new Alphabet("ky", "Ңң Өө Үү", "Үсөн Өмүрбек уулу Чыңгыз"),
                new Alphabet("tg", "Ғғ Ӣӣ Ққ Ӯӯ Ҳҳ Ҷҷ", "Ҷамшед Қурбонӣ Ӯктамзода Ҳакимӣ"),
                new Alphabet("tk", "Ää Çç Žž Ňň Öö Şş Üü Ýý", "Öwezgeldi Nuryýewiň Şaňňy Žäňir"),
                new Alphabet("az", "Əə Ğğ Xx Iı İi Öö Qq Üü Çç Şş", "Əli İlqar oğlu Quliyev, Şıxəli"),
                new Alphabet("ka", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ ᲐᲑᲒ", "გიორგი ჭყონია, ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ"),
                new Alphabet(
                        "hy",
                        "ԱաԲբԳգԴդԵեԶզԷէԸըԹթԺժԻիԼլԽխԾծԿկՀհՁձՂղՃճՄմՅյ ՆնՇշՈոՉչՊպՋջՌռՍսՎվՏտՐրՑցՒւՓփՔքՕօՖֆև",
                        "Հովհաննես Ղուկասյան, ուղևոր"));
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void arePrintedAndFoundAgain(Alphabet alphabet) throws Exception {
        var letter = SyntheticLetters.withParagraphs(List.of(alphabet.letters(), alphabet.name()));

        assertThat(textOf(RENDERER.render(letter))).contains(alphabet.letters() + " " + alphabet.name());
        assertThat(RENDERER.lacking(alphabet.letters() + alphabet.name())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void areKnownToTheVisibleSeal(Alphabet alphabet) throws Exception {
        var font = Committed.read("/fonts/RogatorySealSerif-Regular.ttf");
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var signs = parsed.getUnicodeCmapLookup();

            assertThat((alphabet.letters() + alphabet.name()).codePoints().filter(sign -> signs.getGlyphId(sign) == 0))
                    .isEmpty();
        }
    }

    @Test
    void onlyTheScriptsThatOccurAreLoaded() {
        var plain = SyntheticLetters.RUSSIAN + SyntheticLetters.TAJIK + SyntheticLetters.AZERBAIJANI;

        assertThat(FONTS.families(plain)).containsExactly("Noto Serif");
        assertThat(FONTS.families(plain + SyntheticLetters.GEORGIAN))
                .containsExactly("Noto Serif", "Noto Serif Georgian");
        assertThat(FONTS.families(SyntheticLetters.ARMENIAN)).containsExactly("Noto Serif", "Noto Serif Armenian");
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setWordSeparator(" ");
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
