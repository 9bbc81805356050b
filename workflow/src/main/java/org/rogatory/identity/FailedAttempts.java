package org.rogatory.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How often somebody failed to sign in, for all nodes of a database together. An attempt counts before its password is
 * compared and is given back if it was right, so that of many at once no more pass than may. Who it was is known by a
 * mark alone: what is typed as a name may be a password in the wrong field.
 */
public interface FailedAttempts {

    /** After so long without a further failure it is counted from the beginning, and the row goes. */
    Duration FORGOTTEN = Duration.ofHours(1);

    /** How often it failed or is being tried, and when last. */
    record Failures(int count, Instant last) {

        /** Of a mark of which nothing is kept. */
        public static final Failures NONE = new Failures(0, Instant.EPOCH);

        private static final int STEEPEST = 10;
        private static final Duration LONGEST = Duration.ofMinutes(15);

        /** With one more at this moment. */
        public Failures andOne(Instant now) {
            return new Failures(last.isBefore(now.minus(FORGOTTEN)) ? 1 : count + 1, now);
        }

        /**
         * How long the next attempt must still wait: not at all while fewer failed than are free, then one second, two,
         * four ... a quarter of an hour after the last.
         */
        public Duration left(int free, Instant now) {
            var until = last.plus(delay(count - free));
            return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
        }

        private static Duration delay(int beyond) {
            if (beyond < 0) {
                return Duration.ZERO;
            }
            var growing = Duration.ofSeconds(1L << Math.min(beyond, STEEPEST));
            return growing.compareTo(LONGEST) < 0 ? growing : LONGEST;
        }
    }

    /**
     * An attempt that counts already.
     *
     * @param before what was kept when it came
     * @param after what is kept with it
     */
    record Counted(String mark, Failures before, Failures after) {}

    /** What is kept of these marks; of a mark without failures nothing. */
    Map<String, Failures> of(Collection<String> marks);

    /**
     * Counts an attempt unless what is kept makes it wait; of several at once, at whatever nodes, each one sees those
     * before it.
     *
     * @param free whether one may be made, as things are kept
     */
    Optional<Counted> count(String mark, Instant now, Predicate<Failures> free);

    /** An attempt was right: it counts no more. */
    void giveBack(Counted counted);

    /** Begins afresh with a mark. */
    void forget(String mark);

    /** Removes what was counted so long ago that it counts no more. */
    void removeOld();
}
