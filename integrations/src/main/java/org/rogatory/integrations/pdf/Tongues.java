package org.rogatory.integrations.pdf;

import java.util.Locale;
import java.util.Map;

/** What languages call themselves: the heading of a text in one, whoever reads the letter. */
final class Tongues {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("az", "Azərbaycanca"),
            Map.entry("be", "Беларуская"),
            Map.entry("de", "Deutsch"),
            Map.entry("en", "English"),
            Map.entry("es", "Español"),
            Map.entry("fr", "Français"),
            Map.entry("hy", "Հայերեն"),
            Map.entry("it", "Italiano"),
            Map.entry("ka", "ქართული"),
            Map.entry("kk", "Қазақша"),
            Map.entry("ky", "Кыргызча"),
            Map.entry("pl", "Polski"),
            Map.entry("ru", "Русский"),
            Map.entry("tg", "Тоҷикӣ"),
            Map.entry("tk", "Türkmençe"),
            Map.entry("tr", "Türkçe"),
            Map.entry("uk", "Українська"),
            Map.entry("uz", "Oʻzbekcha"),
            Map.entry("uz-Cyrl", "Ўзбекча"));

    private Tongues() {}

    /** Its name in itself; the tag where it has none here. */
    static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String plain = NAMES.getOrDefault(locale.getLanguage(), tag);
        return NAMES.getOrDefault(locale.getLanguage() + "-" + locale.getScript(), plain);
    }
}
