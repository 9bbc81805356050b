package org.rogatory.extradition.custody;

import java.util.Locale;

/** What became of the correction of an entry of custody. */
public enum CorrectionStatus {
    /** It takes something from who is held: the head has not confirmed it yet. */
    WAITING,
    TAKEN,
    DROPPED;

    /** The key in the interface for national systems and in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
