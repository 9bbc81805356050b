package org.rogatory.web.shared;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;

/** Reads the version of a file from {@code If-Match}; the hidden field of the pages carries the same number. */
public final class Versions {

    private Versions() {}

    /** The version of the file as {@code If-Match} takes it. */
    public static String tag(CaseFile file) {
        return "\"" + file.version() + "\"";
    }

    /** The version a caller saw; null where he names none. */
    public static @Nullable Long of(@Nullable String header) {
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
