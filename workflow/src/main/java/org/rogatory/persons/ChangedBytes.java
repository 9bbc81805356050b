package org.rogatory.persons;

import java.io.IOException;

/** Encrypted bytes were changed, cut short or are another file's: however often they are read, they say nothing. */
public final class ChangedBytes extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedBytes(IOException why) {
        super("Encrypted bytes were changed", why);
    }
}
