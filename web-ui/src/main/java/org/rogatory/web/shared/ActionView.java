package org.rogatory.web.shared;

/**
 * Something the reader may do now: a link to the page on which it is done.
 *
 * @param weight {@code primary}, {@code secondary}, {@code grave}, {@code quiet}, or {@code later} for what can still
 *     be noted in a closed file
 */
public record ActionView(String label, String href, String weight) {}
