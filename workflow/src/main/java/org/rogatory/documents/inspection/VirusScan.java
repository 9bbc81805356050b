package org.rogatory.documents.inspection;

import java.util.Locale;

/** Whether an antivirus has seen a content. */
public enum VirusScan {
    /** None is set up. */
    OFF,
    /** It has seen the content and all that was found in it. */
    SCANNED,
    /** It did not answer, or could not judge something in it; the content is shown to it again. */
    UNREACHED,
    /** The content or a part of it is larger than it takes; it is not shown to it again. */
    TOO_LARGE;

    /** Whether one is set up and has not seen all of it. */
    public boolean missing() {
        return this == UNREACHED || this == TOO_LARGE;
    }

    /** The key used in messages and data, for example {@code too-large}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
