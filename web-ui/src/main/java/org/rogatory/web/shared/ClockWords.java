package org.rogatory.web.shared;

import java.util.Optional;
import org.rogatory.directory.StateClock;

/** On what a clock of a State rests, in the reader's words; where nothing was seen it is told as a default. */
public final class ClockWords {

    private ClockWords() {}

    /** The basis, and who has verified it when, or that nobody has; or that the default of this system counts. */
    public static String standing(Optional<StateClock> clock, Words words) {
        return clock.filter(StateClock::known)
                .map(known -> basis(known, words))
                .orElseGet(() -> words.text("referral.clock.default"));
    }

    private static String basis(StateClock clock, Words words) {
        var basis = words.citation(clock.basis());
        var by = clock.verifiedBy();
        var on = clock.verifiedOn();
        return by == null || on == null
                ? words.text("referral.track.told.unverified", basis)
                : words.text("referral.limit.source", basis, by, words.date(on));
    }
}
