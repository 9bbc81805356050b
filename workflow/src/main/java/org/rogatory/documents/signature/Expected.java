package org.rogatory.documents.signature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known here of a content before its signatures are checked; what contradicts it is not genuine.
 *
 * @param authority key of the authority that should have signed last
 * @param revisions the states of the document that we kept ourselves, oldest first
 * @param strangers whether a stranger brought it, whose contents never keep those of officers waiting
 */
public record Expected(@Nullable String authority, List<Revision> revisions, boolean strangers) {

    private static final Expected NOTHING = new Expected(null, List.of());
    private static final Expected BY_STRANGER = new Expected(null, List.of(), true);

    public Expected {
        revisions = List.copyOf(revisions);
    }

    /** Of a content that officers have. */
    public Expected(@Nullable String authority, List<Revision> revisions) {
        this(authority, revisions, false);
    }

    /** Of a content of which nothing is known. */
    public static Expected nothing() {
        return NOTHING;
    }

    /** Of a content that a stranger brought. */
    public static Expected byStranger() {
        return BY_STRANGER;
    }

    /**
     * One state of a document: later ones begin with its bytes.
     *
     * @param size in bytes from the beginning
     * @param sha256 of these bytes, in lower-case hexadecimal
     */
    public record Revision(long size, String sha256) {}
}
