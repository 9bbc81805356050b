package org.rogatory.media;

import java.util.Locale;

/** What has become of a package that was brought. */
public enum MediaStatus {

    /** It was refused when it came; nothing of it is kept but its line. */
    REFUSED,

    /** It waits for the second officer. */
    WAITING,

    /** The second officer has taken it over. */
    TAKEN,

    /** An officer has sent it back. */
    DECLINED;

    /** The word for it in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
