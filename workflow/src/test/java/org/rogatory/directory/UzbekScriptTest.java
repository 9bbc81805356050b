package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our own Uzbek words become Cyrillic as the orthography has it; codes, numbers and places to fill in stay. */
class UzbekScriptTest {

    private static final Locale CYRILLIC = Locale.forLanguageTag(UzbekScript.CYRILLIC);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oʻzbekiston Respublikasi Bosh prokuraturasi | Ўзбекистон Республикаси Бош прокуратураси",
                "Jinoyat ishi boʻyicha huquqiy yordam | Жиноят иши бўйича ҳуқуқий ёрдам",
                "OʻQUV NAMUNASI, YOʻQ | ЎҚУВ НАМУНАСИ, ЙЎҚ",
                "Shaxs, Choralar, SHHT | Шахс, Чоралар, ШҲТ",
                "maʼlumot, eʼtibor, suiisteʼmol | маълумот, эътибор, суиистеъмол",
                "elchixona, Eron, poema, kerak | элчихона, Эрон, поэма, керак",
                "yetkazish, reyestr, Yevropa, Kiyev | етказиш, реестр, Европа, Киев",
                "yoʻl, yordam, yuborish, yana, toʻqqiz | йўл, ёрдам, юбориш, яна, тўққиз",
                "gʻazna, bogʻliqligi, tugʻer | ғазна, боғлиқлиги, туғер",
                "politsiya, ekstraditsiya, Genotsid | полиция, экстрадиция, Геноцид",
                "ahamiyatsiz, shartsiz, adolatsiz | аҳамиятсиз, шартсиз, адолатсиз",
                "konvensiyasi, korrupsiyaga, obyekt, Fransiya | конвенцияси, коррупцияга, объект, Франция",
                "Isʼhoq, shoh | Исҳоқ, шоҳ",
                "15-noyabr, sentabr, 1-yanvardagi | 15-ноябрь, сентябрь, 1-январдаги"
            })
    void writesWordsInCyrillic(String latin, String cyrillic) {
        assertThat(UzbekScript.written(latin, CYRILLIC)).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNTOCning IV boʻlimi, I qism | UNTOCнинг IV бўлими, I қисм",
                "SHA-256, IBAN | SHA-256, IBAN",
                "ishda {0} dan %s gacha | ишда {0} дан %s гача",
                "F.I.Sh. | Ф.И.Ш.",
                "Bundeswehr, 12/3-24 | Bundeswehr, 12/3-24"
            })
    void leavesCodesNumbersAndPlacesToFillIn(String latin, String cyrillic) {
        assertThat(UzbekScript.written(latin, CYRILLIC)).isEqualTo(cyrillic);
    }

    @Test
    void leavesOtherLanguagesAndTheLatinScript() {
        for (var tag : new String[] {"uz", "ru", "en", "kk-Cyrl"}) {
            assertThat(UzbekScript.written("Shaxs", Locale.forLanguageTag(tag))).isEqualTo("Shaxs");
        }
        assertThat(new Wording("Person", "Лицо", "Shaxs").in(CYRILLIC)).isEqualTo("Шахс");
        assertThat(new Wording("Person", "Лицо", "Shaxs").in(Locale.forLanguageTag("uz")))
                .isEqualTo("Shaxs");
    }
}
