package org.rogatory.signing;

import java.util.Locale;

/** On what ground an officer signs. */
public enum SigningBasis {
    /** By the post he holds. */
    POST,
    /** He acts in the post of another. */
    ACTING,
    /** Another has delegated it to him. */
    DELEGATION,
    /** He stands in for one who is away. */
    SUBSTITUTE,
    /**
     * By his role, on no order: nobody has recorded signing rights of the authority, or the right was taken over from the
     * time when the role decided.
     */
    ROLE;

    /** The key in tables and messages, for example {@code acting}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
