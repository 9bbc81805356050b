package org.rogatory.subject;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of the list that goes with an export, in the language of who asked. */
final class SubjectText {

    private static final String BUNDLE = "letters/subject/list";

    private final ResourceBundle words;

    SubjectText(Locale language) {
        this.words = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A fixed phrase with what it says; a missing one is a defect that a test finds. */
    String phrase(String key, String... said) {
        var pattern = words.getString(key);
        return said.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(said);
    }

    /** The word for a field; its key where there is none. */
    String field(String key) {
        return words.containsKey("field." + key) ? words.getString("field." + key) : key;
    }
}
