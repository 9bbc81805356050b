package org.rogatory.referral.share;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far it has come that one organisation passes a person on to another. */
public enum ShareStatus {
    /** The other organisation has, or will soon have, the preview. */
    OFFERED,
    /** Somebody there has opened the preview. */
    SEEN,
    /** They take the person; what was to be passed on leaves then, and only then. */
    ACCEPTED,
    /** They do not, for a reason that is told. */
    REJECTED,
    /** What was asked for is done. */
    DONE,
    /** Taken back by who offered it. */
    REVOKED,
    /** Nobody has answered in time, or nobody could be reached; both sides are told. */
    EXPIRED,
    /** The person has taken the consent back before anything had left. */
    RECALLED;

    /** The key used in pages, messages and tables, for example {@code offered}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those in which nobody has answered yet. */
    static final Set<ShareStatus> PENDING = Collections.unmodifiableSet(EnumSet.of(OFFERED, SEEN));

    /** Whether nobody has answered yet. */
    public boolean pending() {
        return PENDING.contains(this);
    }

    /** Whether what was to be passed on has left. */
    public boolean left() {
        return this == ACCEPTED || this == DONE;
    }

    /** Whether nothing comes of it any more. */
    public boolean over() {
        return !pending() && !left();
    }
}
