package org.rogatory.referral.tally;

/** A figure as it may be shown: rounded, or not at all. */
public record Shown(long number) {

    /** Not shown: too few, or others could be told from it. */
    public static final Shown HIDDEN = new Shown(-1);

    /** Whether nothing is told. */
    public boolean hidden() {
        return number < 0;
    }
}
