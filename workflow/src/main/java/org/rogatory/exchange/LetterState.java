package org.rogatory.exchange;

import java.util.Locale;

/** What the check of the letter inside a package found that was taken in; the keys have a text in each language. */
public enum LetterState {
    /** Its seal holds, and it says what the message says. */
    GENUINE,
    /** Its seal holds, but it carries no data that could be compared with the message. */
    WITHOUT_DATA,
    /** Made in a way that cannot be checked here. */
    NOT_VERIFIABLE,
    /** The seal fits, but nobody here answers for the signer. */
    UNTRUSTED,
    /** It carries no seal of its own: only that of the package speaks for it. */
    UNSEALED,
    /**
     * The State of its sender is believed by its word: the seal of the package fits the certificate registered for that
     * authority, no anchor answers for it, and nothing of the message is better than that.
     */
    VOUCHED,
    /** The message brought no letter. */
    NONE;

    /** By which pages and systems know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
