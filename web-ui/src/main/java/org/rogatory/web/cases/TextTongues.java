package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.ActField;
import org.rogatory.requests.TextLanguage;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.springframework.context.i18n.LocaleContextHolder;

/** The languages in which the words of an act may be written, as its form offers them. */
final class TextTongues {

    private TextTongues() {}

    /** The name of a language by its tag. */
    static String name(String tag, Locale reader) {
        return Languages.name(Locale.forLanguageTag(tag), reader);
    }

    static List<Option> offered(Locale reader) {
        return named(TextLanguage.OFFERED, reader);
    }

    static List<Option> named(List<String> tags, Locale reader) {
        return tags.stream().map(tag -> new Option(tag, name(tag, reader))).toList();
    }

    /**
     * What stands in a field: whoever writes is taken to write in the language of his pages, until he says otherwise.
     *
     * @param came whether the words came from the other State
     */
    static List<String> values(ActField field, boolean came, ActJson typed) {
        var values = typed.values(field.key());
        return field == ActField.TEXT_LANGUAGE && !came && values.isEmpty()
                ? List.of(LocaleContextHolder.getLocale().getLanguage())
                : values;
    }
}
