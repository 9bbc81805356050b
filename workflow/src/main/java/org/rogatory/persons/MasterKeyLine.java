package org.rogatory.persons;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A master key as the operator sees it, who never sees a key.
 *
 * @param begun since when it wraps what is new; none for the first key and for those that were not in use yet
 * @param wrapped how many keys of files were wrapped anew with it
 */
public record MasterKeyLine(
        int number, State state, @Nullable Instant begun, long wrapped) {

    /** Where a key stands. */
    public enum State {
        /** It can be taken into use. */
        READY,
        /** It wraps what is new, and the rest is being wrapped anew. */
        WRAPPING,
        /** It wraps everything. */
        IN_USE,
        /** Something is wrapped with it still, or may be. */
        NEEDED,
        /** Nothing is wrapped with it any more. */
        SPENT
    }
}
