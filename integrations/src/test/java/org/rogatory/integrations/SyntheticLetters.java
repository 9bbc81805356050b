package org.rogatory.integrations;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rogatory.documents.Letter;

/** Letters of invented people, in the languages of the region. */
public final class SyntheticLetters {

    public static final String RUSSIAN = "Прошу оказать правовую помощь по уголовному делу № 12/3-24";
    public static final String ENGLISH = "Please obtain the records of account 4402-11 at the bank";
    public static final String UZBEK = "Soʻrov: guvohni koʻrsatma berishga chaqiring, gʻazna";
    public static final String GEORGIAN = "გთხოვთ დაკითხოთ მოწმე";
    public static final String ARMENIAN = "Խնդրում ենք հարցաքննել վկային, ուղարկել";
    public static final String KAZAKH = "Қылмыстық іс бойынша көмек көрсетуіңізді сұраймын";
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
            "УЧЕБНЫЕ ДАННЫЕ: все лица вымышлены");

    private SyntheticLetters() {}

    /** A request with every script the fonts know, in one letter. */
    public static Letter inAllScripts() {
        return withParagraphs(List.of(RUSSIAN, ENGLISH, UZBEK, GEORGIAN, ARMENIAN, KAZAKH));
    }

    public static Letter withParagraphs(List<String> paragraphs) {
        return new Letter(
                "request",
                Locale.forLanguageTag("ru"),
                "UZ-MLA-2026-000123",
                "KZ-MLA-2026-000007",
                LocalDate.of(2026, 11, 25),
                Letter.Letterhead.of(new Letter.Party("Генеральная прокуратура", "Республика Узбекистан", "Ташкент")),
                new Letter.Party("Генеральная прокуратура", "Республика Казахстан", "Астана"),
                "Запрос о правовой помощи по уголовному делу",
                List.of(
                        new Letter.Section(
                                "Правовое основание",
                                List.of(
                                        new Letter.Row("Договор", "Кишинёвская конвенция 2002 года, ст. 6"),
                                        new Letter.Row("Номер дела", "12/3-24")),
                                List.of()),
                        Letter.Section.of("Обстоятельства", List.of(), paragraphs)),
                List.of(
                        new Letter.Annex("Постановление", "постановление.pdf", "ab".repeat(32)),
                        new Letter.Annex("Перевод", "перевод.pdf, 4 листа", null)),
                "Заместитель Генерального прокурора",
                WORDING,
                List.of(
                        new Letter.Row("№", "14-4-15/26 от 25.11.2026"),
                        new Letter.Row("На №", "8/15-АС от 20.11.2026")),
                Letter.Form.ORDINARY,
                "{\"reference\":\"UZ-MLA-2026-000123\",\"text\":\"" + UZBEK + "\"}");
    }
}
