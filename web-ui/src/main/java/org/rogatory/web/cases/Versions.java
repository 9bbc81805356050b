package org.rogatory.web.cases;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/** Reads the version of a file from {@code If-Match}; the hidden field of the pages carries the same number. */
final class Versions {

    private Versions() {}

    static @Nullable Long of(@Nullable String header) {
        if (header == null || header.isBlank() || "*".equals(header)) {
            return null;
        }
        try {
            return Long.valueOf(header.replace("W/", "").replace("\"", ""));
        } catch (NumberFormatException e) {
            throw Refusal.of("version-unreadable", "If-Match");
        }
    }
}
