package org.rogatory.referral.tally;

import java.util.Arrays;
import java.util.Locale;

/** About how many files figures are made of. The number itself would tell what tables leave out. */
public enum CountedBand {
    FEW(0),
    FROM_11(11),
    FROM_50(50),
    FROM_100(100),
    FROM_250(250),
    FROM_1000(1000);

    private final long least;

    CountedBand(long least) {
        this.least = least;
    }

    static CountedBand of(long number) {
        return Arrays.stream(values())
                .filter(band -> band.least <= number)
                .reduce((one, next) -> next)
                .orElse(FEW);
    }

    /** The key in messages, for example {@code from_50}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
