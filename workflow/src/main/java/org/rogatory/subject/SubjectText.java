package org.rogatory.subject;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The fixed words of the list that goes with an export, in the language of who asked. */
final class SubjectText {

    private static final String BUNDLE = "letters/subject/list";

    /** The words of the letters, where roles and sexes have theirs. */
    private static final String LETTERS = "letters/mla/letters";

    private final ResourceBundle words;
    private final ResourceBundle letters;

    SubjectText(Locale language) {
        this.words = bundle(BUNDLE, language);
        this.letters = bundle(LETTERS, language);
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle(
                name, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The word for a code, as letters have it; the code itself where they have none. */
    String coded(String list, String code) {
        var key = list + "." + code;
        return letters.containsKey(key) ? letters.getString(key) : code;
    }

    /** A fixed phrase with what it says; a missing one is a defect that a test finds. */
    String phrase(String key, String... said) {
        var pattern = words.getString(key);
        return said.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(said);
    }

    /** The word for a field; its key where there is none. */
    String field(String key) {
        return own("field", key);
    }

    /** The word for what came and no step of the reference data names; its code where there is none. */
    String act(String verb) {
        return own("act", verb);
    }

    private String own(String list, String code) {
        var key = list + "." + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }
}
