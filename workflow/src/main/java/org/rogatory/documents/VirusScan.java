package org.rogatory.documents;

import java.util.Locale;

/** Whether an antivirus has seen a content. */
public enum VirusScan {
    /** None is set up. */
    OFF,
    /** It has seen the content and all that was found in it. */
    SCANNED,
    /** It did not answer; the content is shown to it once it does. */
    UNREACHED;

    /** The key used in messages and data, for example {@code unreached}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
