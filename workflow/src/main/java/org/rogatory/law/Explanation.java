package org.rogatory.law;

import org.jspecify.annotations.Nullable;

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

    /** How to mend it; null where the help would only say again what is wrong or where. */
    public @Nullable String advice() {
        return help.equals(label) || place.endsWith(help) ? null : help;
    }

    /** What is wrong with what. */
    public String told() {
        return about.isEmpty() ? label : label + " – " + about;
    }
}
