package org.rogatory.archive;

import java.util.Locale;

/** How far an act of the archive has come. */
public enum ActStatus {
    PROPOSED,
    /** Files were taken into the archive. */
    ACCEPTED,
    /** The head has approved that files be destroyed. */
    APPROVED,
    /** The files are destroyed. */
    EXECUTED,
    /** The commission, the archive or the head said no, or who proposed it took it back. */
    REJECTED;

    /** The key in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
