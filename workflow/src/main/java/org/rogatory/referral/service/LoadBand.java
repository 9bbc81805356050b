package org.rogatory.referral.service;

import java.util.Locale;

/** How many open files somebody answers for, as a band: the exact number says nothing about the work. */
public enum LoadBand {
    BELOW_10,
    FROM_10,
    FROM_20,
    FROM_30;

    private static final int WIDTH = 10;

    /** That of a number of files. */
    public static LoadBand of(int files) {
        return values()[Math.min(Math.max(files, 0) / WIDTH, values().length - 1)];
    }

    /** The key in messages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
