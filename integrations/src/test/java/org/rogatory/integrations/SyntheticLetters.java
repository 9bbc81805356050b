package org.rogatory.integrations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.letterheads.HeadWords;

/** Letters of invented people, in the languages of the region. */
public final class SyntheticLetters {

    public static final String RUSSIAN = "Прошу оказать правовую помощь по уголовному делу № 12/3-24";
    public static final String ENGLISH = "Please obtain the records of account 4402-11 at the bank";
    public static final String UZBEK = "Soʻrov: guvohni koʻrsatma berishga chaqiring, gʻazna";
    public static final String GEORGIAN = "გთხოვთ დაკითხოთ მოწმე";
    public static final String ARMENIAN = "Խնդրում ենք հարցաքննել վկային, ուղարկել";
    public static final String KAZAKH = "Қылмыстық іс бойынша көмек көрсетуіңізді сұраймын";
    public static final String UZBEK_CYRILLIC = "Сўров: гувоҳни кўрсатма беришга чақиринг, ғазна";
    public static final String KYRGYZ = "Кылмыш иши боюнча укуктук жардам көрсөтүүңүздү өтүнөм";
    public static final String TAJIK = "Хоҳишмандам аз рӯи парвандаи ҷиноятӣ кӯмаки ҳуқуқӣ расонед, ғазна";
    public static final String TURKMEN = "Jenaýat işi boýunça hukuk kömegini bermegiňizi haýyş edýärin, Žumaýew";
    public static final String AZERBAIJANI = "Cinayət işi üzrə hüquqi yardım göstərməyinizi xahiş edirəm, İlğar";
    public static final List<String> SCRIPTS = List.of(
            RUSSIAN, ENGLISH, UZBEK, UZBEK_CYRILLIC, GEORGIAN, ARMENIAN, KAZAKH, KYRGYZ, TAJIK, TURKMEN, AZERBAIJANI);
    public static final String CODE = "7K3Q9M2XTB4W1ZR8CD5E";
    /** With a mark, and places for an approval and the seal. */
    public static final Letter.Form MARKED = Letter.Form.ORDINARY
            .with(new Letter.Mark("7K3Q-9M2X-TB4W-1ZR8-CD5E", "https://verify.example.org/verify?c=" + CODE))
            .with(List.of(SignatureSlot.APPROVAL, SignatureSlot.SEAL));

    private static final Letter.Wording WORDING = new Letter.Wording(
            "Наш номер",
            "Ваш номер",
            "Дата",
            "Приложения",
            "Документ",
            "SHA-256",
            "Страница",
            "из",
            "С уважением,",
            "Место электронной печати",
            "УЧЕБНЫЕ ДАННЫЕ: все лица вымышлены",
            "Подпись согласовавшего",
            "Проверить может каждый. Код:");

    private SyntheticLetters() {}

    /** A request with every script the fonts know, in one letter. */
    public static Letter inAllScripts() {
        return withParagraphs(SCRIPTS);
    }

    /** What an authority may record for the head of its letters. */
    public static final HeadWords HEAD_WORDS =
            new HeadWords("ул. Вымышленная, 66\n100047", "+998 00 000-00-00", "office@example.org", "");

    private static final Letter.Letterhead HEAD = HEAD_WORDS.on(
            Letter.Letterhead.of(new Letter.Party("Генеральная прокуратура", "Республика Узбекистан", "Ташкент")),
            Locale.forLanguageTag("ru"));

    private static final Letter.Section BASIS = new Letter.Section(
            "Правовое основание",
            List.of(
                    new Letter.Row("Договор", "Кишинёвская конвенция 2002 года, ст. 6"),
                    new Letter.Row("Номер дела", "12/3-24")),
            List.of());

    public static Letter withParagraphs(List<String> paragraphs) {
        return withProse(paragraphs.stream().map(Letter.Prose::of).toList());
    }

    public static Letter withProse(List<Letter.Prose> prose) {
        return with(
                prose,
                List.of(
                        new Letter.Annex("Постановление", "постановление.pdf", "ab".repeat(32)),
                        new Letter.Annex("Перевод", "перевод.pdf, 4 листа", null)));
    }

    /** A request that says this and lists these annexes. */
    public static Letter with(List<Letter.Prose> prose, List<Letter.Annex> annexes) {
        return new Letter(
                "request",
                Locale.forLanguageTag("ru"),
                "UZ-MLA-2026-000123",
                "KZ-MLA-2026-000007",
                LocalDate.of(2026, 11, 25),
                HEAD,
                new Letter.Party("Генеральная прокуратура", "Республика Казахстан", "Астана"),
                "Запрос о правовой помощи по уголовному делу",
                List.of(BASIS, new Letter.Section("Обстоятельства", List.of(), prose)),
                annexes,
                "Заместитель Генерального прокурора",
                WORDING,
                List.of(
                        new Letter.Row("№", "14-4-15/26 от 25.11.2026"),
                        new Letter.Row("На №", "8/15-АС от 20.11.2026")),
                Letter.Form.ORDINARY,
                "{\"reference\":\"UZ-MLA-2026-000123\",\"text\":\"" + UZBEK + "\"}");
    }
}
