package org.rogatory.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The acts of the archive on many files at once. */
public enum ActKind {
    /** The office hands files over, the archive takes them. */
    TRANSFER,
    /** Files are destroyed. */
    DESTRUCTION;

    /** The key in messages and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a key; empty for an unknown one. */
    public static Optional<ActKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
