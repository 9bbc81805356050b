package org.rogatory.extradition.custody;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days appointed for a surrender, each with the moment of its appointment, in the order of these. */
record AppointedDays(List<Appointed> all) {

    /** One of them. */
    record Appointed(LocalDate day, Instant at) {

        private static Appointed read(String kept) {
            var parts = kept.split("@", 2);
            return new Appointed(LocalDate.parse(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1])));
        }

        private String kept() {
            return day + "@" + at.getEpochSecond();
        }
    }

    /** As they are kept. */
    static AppointedDays read(String kept) {
        return new AppointedDays(
                kept.isEmpty()
                        ? List.of()
                        : Stream.of(kept.split(",", -1)).map(Appointed::read).toList());
    }

    /** These and one more. */
    AppointedDays and(LocalDate day, Instant at) {
        return new AppointedDays(
                Stream.concat(all.stream(), Stream.of(new Appointed(day, at))).toList());
    }

    String kept() {
        return all.stream().map(Appointed::kept).collect(Collectors.joining(","));
    }

    /**
     * The day from which the limit on who is held runs: the first of the one that stood when he was taken last, unless it
     * was past by then, and of those appointed since. For who proves never to have been free all were appointed since.
     */
    @Nullable
    LocalDate governing(CustodyHistory history) {
        var held = history.sinceInterruption();
        var taken = held.periods().get(0).from().toLocalDate();
        var stood = all.stream()
                .filter(one -> one.at().isBefore(held.start()))
                .map(Appointed::day)
                .reduce((earlier, later) -> later)
                .filter(day -> !day.isBefore(taken));
        var since = all.stream().filter(one -> !one.at().isBefore(held.start())).map(Appointed::day);
        return Stream.concat(stood.stream(), since).min(naturalOrder()).orElse(null);
    }
}
