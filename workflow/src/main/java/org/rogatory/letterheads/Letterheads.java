package org.rogatory.letterheads;

import java.util.Locale;
import java.util.Optional;
import org.rogatory.documents.letter.Letter.Letterhead;

/** Asked while a letter is laid out: what its authority has put into the head of its letters, and in which script. */
public interface Letterheads {

    /**
     * What is recorded now for letters in this language; empty where nothing is. No other language stands in for it.
     *
     * @param language tag of the language and, where Uzbek is written in Cyrillic, its script
     */
    Optional<HeadWords> of(String authority, String language);

    /** The language in the script in which the authority writes it: Uzbek in Cyrillic where it has chosen that. */
    default Locale written(String authority, Locale language) {
        return language;
    }

    /** The head of the paper of an authority with what it has recorded for letters in this language. */
    default Letterhead on(Letterhead plain, String authority, Locale language) {
        return of(authority, language.toLanguageTag())
                .map(words -> words.on(plain, language))
                .orElse(plain);
    }
}
