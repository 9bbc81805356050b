package org.rogatory.web.shared;

/**
 * A status as a chip.
 *
 * @param tone {@code wait} (for us), {@code them}, {@code done}, {@code bad}, {@code stop} or {@code plain}
 */
public record StatusView(String tone, String label) {}
