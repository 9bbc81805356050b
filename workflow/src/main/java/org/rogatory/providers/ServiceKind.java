package org.rogatory.providers;

import org.rogatory.directory.Wording;

/**
 * A kind of help that a person may be offered, in our own words.
 *
 * @param htcds to which value of {@code spl_Type} of HTCDS it is mapped
 * @param from after whose list it was made, by name
 * @param confidence high, medium or low
 */
public record ServiceKind(String key, Wording label, String htcds, String from, String confidence) {}
