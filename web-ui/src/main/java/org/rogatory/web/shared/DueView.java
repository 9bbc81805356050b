package org.rogatory.web.shared;

/**
 * A deadline as the reader sees it: words first, colour second.
 *
 * @param tone {@code late}, {@code now}, {@code soon}, {@code ok} or {@code paused}
 * @param words for example "3 working days, until 8 May"
 */
public record DueView(String tone, String words) {}
