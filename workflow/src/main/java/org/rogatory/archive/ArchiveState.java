package org.rogatory.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a file stands on its way from the desk to the archive and out of it. */
public enum ArchiveState {
    /** Under an index; its last volume is being filled. */
    OPEN,
    /** Closed into the inventory of its index and year, still with the office. */
    CLOSED,
    /** Handed over to the archive by an act. */
    IN_ARCHIVE,
    /** Destroyed by an act: its number and its trail are all that is left. */
    DESTROYED;

    /** The key in messages and addresses, for example {@code in_archive}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state of a key; empty for an unknown one. */
    public static Optional<ArchiveState> of(String key) {
        return Arrays.stream(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
