package org.rogatory.letterheads;

import java.util.Locale;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter.Party;

/** Authorities as letters name them. */
public final class Senders {

    private Senders() {}

    /** The authority, its State and its city in the letter's language. */
    public static Party party(Authority authority, Directory directory, Locale language) {
        return new Party(
                authority.name().in(language),
                directory.stateName(authority.state(), language),
                authority.city() == null ? null : authority.city().in(language));
    }
}
