package org.rogatory.markings;

/**
 * A document or a text in which somebody finds something marked too high.
 *
 * @param kind for example {@code note}
 * @param reference of it among those of its kind
 */
public record Found(String kind, String reference) {}
