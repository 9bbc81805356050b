package org.rogatory.handover;

import java.util.Locale;

/** What is handed over, in the order of the act. */
public enum RowKind {
    /** An open file he answers for. */
    FILE,
    /** A deadline that runs in such a file; it goes with the file. */
    DEADLINE,
    /** A paper that lies in such a file; it goes with the file. */
    ORIGINAL,
    /** An open task in his hands. */
    TASK,
    /** His part of a resolution on which he has not reported. */
    RESOLUTION,
    /** Control of a file for which he answers. */
    CONTROL,
    /** An absence of another in which he stands in. */
    SUBSTITUTION,
    /** A signing right, his own or in his name; it ends. */
    RIGHT,
    /** A key, a seal, a certificate: written down by hand. */
    KEY;

    /** The key in messages, for example {@code file}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it goes to somebody by itself: what goes with a file has no receiver of its own, and rights end. */
    public boolean passes() {
        return this != DEADLINE && this != ORIGINAL && this != RIGHT;
    }

    /** Whether it is a thing that was written down rather than found. */
    public boolean written() {
        return this == KEY;
    }
}
