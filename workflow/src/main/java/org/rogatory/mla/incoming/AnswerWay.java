package org.rogatory.mla.incoming;

/**
 * How what an answer says in words is translated.
 *
 * @param into the language of the translation
 * @param layout {@code columns}, {@code sequence}, or {@code one} where the letter does not show it
 */
record AnswerWay(String into, String layout) {

    /** The letter stays in the languages in which it is anyway. */
    static final String ONE = "one";

    boolean told() {
        return !ONE.equals(layout);
    }
}
