package org.rogatory.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The languages of the pages; a further one is a line here and its files in {@code messages}. */
public final class Languages {

    public static final Locale DEFAULT = Locale.ENGLISH;

    public static final List<Locale> ALL = List.of(DEFAULT, Locale.forLanguageTag("ru"), Locale.forLanguageTag("uz"));

    /** Languages whose wording no native editor has read yet; their pages say so. */
    public static final Set<String> UNREVIEWED = Set.of("uz");

    /** Of itself it is named otherwise by the platform than of the others, "ruscha" or "qozoqcha". */
    private static final String UZBEK = "uz";

    private Languages() {}

    /** The language of a code such as {@code ru}; empty for one we do not speak. */
    public static Optional<Locale> of(@Nullable String code) {
        return ALL.stream().filter(locale -> locale.getLanguage().equals(code)).findFirst();
    }

    /** The name of a language in the reader's, with its script where it is told, in the official Uzbek letters. */
    public static String name(Locale language, Locale reader) {
        if (UZBEK.equals(language.toLanguageTag()) && UZBEK.equals(reader.getLanguage())) {
            return "oʻzbekcha";
        }
        var script = language.getScript().isEmpty() ? "" : " (" + language.getDisplayScript(reader) + ")";
        return (language.getDisplayLanguage(reader) + script)
                .replace('\u2018', '\u02bb')
                .replace('\u2019', '\u02bc');
    }
}
