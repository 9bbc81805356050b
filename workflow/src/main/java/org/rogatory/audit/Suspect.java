package org.rogatory.audit;

import java.util.Objects;

/**
 * A row that does not fit where it stands.
 *
 * @param entry let go of by the database
 * @param behind the hash behind which it was sealed, as far as that is known
 * @param kind what it looks like by itself
 */
record Suspect(AuditEntry entry, String behind, ChainFault.Kind kind) {

    long place() {
        return Objects.requireNonNull(entry.position());
    }

    /** Whether the row says what was sealed at a place behind a hash, under the hash that is given. */
    boolean sealedAs(String previous, long position, Suspect other) {
        return ChainText.hash(previous, entry, position).equals(other.entry.hash());
    }

    /** The hash of what it says now, where it stands. */
    String hashed() {
        return ChainText.hash(behind, entry, place());
    }
}
