package org.rogatory.requests.message.letter;

/**
 * How what a letter says in words is translated.
 *
 * @param into the language of the translation
 * @param layout {@code columns}, {@code sequence}, or {@code one} where the letter does not show it
 */
public record TranslationWay(String into, String layout) {

    /** The letter stays in the languages in which it is anyway. */
    static final String ONE = "one";

    /** Whether the letter is to show it. */
    public boolean told() {
        return !ONE.equals(layout);
    }
}
