package org.rogatory.law;

/**
 * A finding in words, in one language.
 *
 * @param label what is wrong
 * @param place the item of the form, or the item of assistance and its fact
 * @param article the articles that ask for it; may be empty
 * @param help how to mend it
 * @param about which of several things, and what of them, for example an annex; may be empty
 */
public record Explanation(String label, String place, String article, String help, String about) {

    /** What is wrong with what. */
    public String told() {
        return about.isEmpty() ? label : label + " – " + about;
    }
}
