package org.rogatory.directory;

import java.util.Locale;

/** The same words in the three working languages; the Uzbek wording is in Latin script. */
public record Wording(String en, String ru, String uz) {

    /** The words in the language of a locale; English where the language is not one of the three. */
    public String in(Locale locale) {
        return switch (locale.getLanguage()) {
            case "ru" -> ru;
            case "uz" -> uz;
            default -> en;
        };
    }
}
