package org.rogatory.requests.papers;

import java.util.Locale;

/** How far a paper that persons sign has come. */
enum PaperStatus {
    DRAFTED,
    SIGNED_IN_PART,
    SIGNED,
    DROPPED;

    /** The key in views, for example {@code signed_in_part}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
