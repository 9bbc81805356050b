package org.rogatory.web.shared;

import org.jspecify.annotations.Nullable;

/** One choice of a select, of radios or of checkboxes, in the reader's words. */
public record Option(String value, String label, @Nullable String hint) {

    public Option(String value, String label) {
        this(value, label, null);
    }
}
