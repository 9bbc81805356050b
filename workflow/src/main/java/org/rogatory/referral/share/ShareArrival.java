package org.rogatory.referral.share;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far what was accepted has come on its way to who has accepted it. */
public enum ShareArrival {
    /** It has left, and nothing is known of it yet. */
    UNDER_WAY,
    /** It was refused on its way, reaches nobody, or no word of it came in time. */
    LOST,
    /** It lies there, and nobody has opened it yet. */
    ARRIVED,
    /** Somebody there has put it into a file. */
    TAKEN;

    /** Those in which it was not taken up there, as far as is known. */
    static final Set<ShareArrival> UNTAKEN = Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(TAKEN)));

    /** The key used in pages and calls, for example {@code under_way}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
