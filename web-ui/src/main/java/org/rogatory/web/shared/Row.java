package org.rogatory.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * One line of a summary list.
 *
 * @param change address of the page on which it can be changed, or null
 */
public record Row(String label, String value, @Nullable String change) {

    public Row(String label, String value) {
        this(label, value, null);
    }
}
