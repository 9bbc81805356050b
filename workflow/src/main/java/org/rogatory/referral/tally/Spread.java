package org.rogatory.referral.tally;

import java.time.Duration;
import java.util.List;

/** How long something took, of enough cases alone. */
final class Spread {

    private static final int HALF = 50;
    private static final int MOST = 90;
    private static final int ALL = 100;

    private final List<Long> days;

    private Spread(List<Long> days) {
        this.days = days;
    }

    /** Begun days count whole. */
    static Spread of(List<Duration> taken) {
        var day = Duration.ofDays(1);
        return new Spread(taken.stream()
                .map(each -> Math.max(0, each.plus(day).minusNanos(1).dividedBy(day)))
                .sorted()
                .toList());
    }

    /** How many, the median, and what nine of ten did not exceed; nothing where they are too few. */
    List<Shown> shown() {
        var number = Suppression.of(List.of((long) days.size())).get(0);
        return number.hidden()
                ? List.of(Shown.HIDDEN, Shown.HIDDEN, Shown.HIDDEN)
                : List.of(number, new Shown(at(HALF)), new Shown(at(MOST)));
    }

    /** A day that some case really took: the least within which so many of a hundred were done. */
    private long at(int percent) {
        return days.get((days.size() * percent + ALL - 1) / ALL - 1);
    }
}
