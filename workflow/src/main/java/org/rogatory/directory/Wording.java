package org.rogatory.directory;

import java.util.Locale;

/** The same words in the three working languages; the Uzbek wording is kept in Latin script. */
public record Wording(String en, String ru, String uz) {

    /** These words with others behind them, between an opening and an end. */
    public Wording with(String opening, Wording more, String end) {
        return new Wording(en + opening + more.en + end, ru + opening + more.ru + end, uz + opening + more.uz + end);
    }

    /** The words in the language of a locale; English where the language is not one of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" -> ru;
            case "uz" -> UzbekScript.written(uz, locale);
            default -> en;
        };
    }
}
