package org.rogatory.extradition.custody;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;

/**
 * All custody of a person in one matter, in order. A gap between two periods is an interruption.
 *
 * @param periods one at least
 */
public record CustodyHistory(List<CustodyPeriod> periods) {

    /** Refuses {@code custody-open-twice}, {@code custody-overlaps} and {@code custody-after-death}. */
    public CustodyHistory {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("No period of custody");
        }
        periods = periods.stream()
                .sorted(comparing(CustodyPeriod::start).thenComparing(CustodyPeriod::end))
                .toList();
        if (periods.stream().filter(CustodyPeriod::open).count() > 1) {
            throw Refusal.of("custody-open-twice");
        }
        for (var next = 1; next < periods.size(); next++) {
            demandAfter(periods.get(next - 1), periods.get(next));
        }
    }

    private static void demandAfter(CustodyPeriod earlier, CustodyPeriod later) {
        if (earlier.end().isAfter(later.start())) {
            throw Refusal.of("custody-overlaps");
        }
        if (earlier.ending() == Ending.DIED) {
            throw Refusal.of("custody-after-death");
        }
    }

    /** The history of these periods, in whatever order they are given. */
    public static CustodyHistory of(CustodyPeriod... periods) {
        return new CustodyHistory(List.of(periods));
    }

    /** When the person was first taken into custody. */
    public Instant start() {
        return periods.get(0).start();
    }

    /** The newest period. */
    public CustodyPeriod last() {
        return periods.get(periods.size() - 1);
    }

    /** Whether custody was interrupted. */
    public boolean interrupted() {
        return newestGap().isPresent();
    }

    /** The custody since the newest interruption; all of it where there was none. */
    CustodyHistory sinceInterruption() {
        return newestGap()
                .map(from -> new CustodyHistory(periods.subList(from, periods.size())))
                .orElse(this);
    }

    /** The number of the newest period that does not begin where the one before has ended. */
    private Optional<Integer> newestGap() {
        return IntStream.range(1, periods.size())
                .filter(next ->
                        periods.get(next - 1).end().isBefore(periods.get(next).start()))
                .boxed()
                .reduce((earlier, later) -> later);
    }

    /** The zones of all places of detention, the first one first. */
    List<ZoneId> zones() {
        return periods.stream().map(CustodyPeriod::zone).distinct().toList();
    }

    /** How long the person was held between two moments. */
    Duration held(Instant from, Instant to) {
        return periods.stream()
                .map(period -> {
                    var begin = period.start().isAfter(from) ? period.start() : from;
                    var end = period.end().isBefore(to) ? period.end() : to;
                    return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
                })
                .reduce(Duration.ZERO, Duration::plus);
    }
}
