package org.rogatory.law;

/**
 * A finding in words, in one language.
 *
 * @param label what is wrong
 * @param place the item of the form, or the item of assistance and its fact
 * @param article the articles that ask for it; may be empty
 * @param help how to mend it
 */
public record Explanation(String label, String place, String article, String help) {}
