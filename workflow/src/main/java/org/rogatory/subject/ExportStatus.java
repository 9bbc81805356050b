package org.rogatory.subject;

import java.util.Locale;

/** How far an export has come. */
public enum ExportStatus {
    ASKED,
    /** A job makes it. */
    APPROVED,
    REFUSED,
    /** It can be taken. */
    READY,
    /** It could not be made, however often it was tried. */
    FAILED,
    /** What it held is gone. */
    ENDED;

    /** The key in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
