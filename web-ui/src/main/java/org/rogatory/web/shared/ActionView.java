package org.rogatory.web.shared;

/**
 * Something the reader may do now: a link to the page on which it is done.
 *
 * @param weight {@code primary}, {@code secondary}, {@code grave} or {@code quiet}
 */
public record ActionView(String label, String href, String weight) {}
