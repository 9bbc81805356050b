package org.rogatory.requests.message.letter;

import java.util.Arrays;
import java.util.Optional;

/** For whom a copy of a letter of request or of an answer is made; each kind has its rule in the reference data. */
public enum CopyKind {
    /** For whoever executes some of its items. */
    EXECUTOR("executor_copy"),
    /** For the defence or a court, to which the case is disclosed. */
    DISCLOSURE("disclosure_copy");

    private final String key;

    CopyKind(String key) {
        this.key = key;
    }

    /** Its key among the kinds of documents. */
    public String key() {
        return key;
    }

    /** The kind with this key; empty where it is no kind of copy. */
    public static Optional<CopyKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
