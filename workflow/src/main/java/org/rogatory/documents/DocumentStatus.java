package org.rogatory.documents;

import java.util.Locale;

/** How a document came to be and whether it is sealed. */
public enum DocumentStatus {
    /** Being written, not yet laid out. */
    DRAFT,
    /** Laid out as a letter, not yet sealed. */
    RENDERED,
    /** A letter under the authority's seal. */
    SEALED,
    /** Came with a message of the other State. */
    RECEIVED,
    /** Added by an officer. */
    ATTACHED;

    /** The key used in messages and data, for example {@code sealed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
