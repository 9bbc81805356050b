package org.rogatory.letterheads;

import java.util.Optional;

/** Asked while a letter is laid out: what its authority has put into the head of its letters. */
public interface Letterheads {

    /**
     * What is recorded now for letters in this language; empty where nothing is. No other language stands in for it.
     *
     * @param language tag of the language and, where Uzbek is written in Cyrillic, its script
     */
    Optional<HeadWords> of(String authority, String language);
}
