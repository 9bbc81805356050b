package org.rogatory.referral.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What figures are told for: a quarter, or a year as a whole. There are no other periods, so that nobody takes one from
 * another and keeps what was not shown.
 */
public record FigurePeriod(List<TallyQuarter> quarters) {

    private static final Pattern YEAR = Pattern.compile("20\\d{2}");

    public FigurePeriod {
        quarters = List.copyOf(quarters);
    }

    static FigurePeriod of(TallyQuarter quarter) {
        return new FigurePeriod(List.of(quarter));
    }

    static FigurePeriod ofYear(int year) {
        return new FigurePeriod(IntStream.rangeClosed(1, 4)
                .mapToObj(number -> new TallyQuarter(year, number))
                .toList());
    }

    /** That of a key; empty for any other word. */
    public static Optional<FigurePeriod> of(String key) {
        return YEAR.matcher(key).matches()
                ? Optional.of(ofYear(Integer.parseInt(key)))
                : TallyQuarter.of(key).map(FigurePeriod::of);
    }

    /** Whether it is a year. */
    public boolean whole() {
        return quarters.size() > 1;
    }

    /** The key in addresses and file names, for example {@code 2026} or {@code 2026Q4}. */
    public String key() {
        var first = quarters.get(0);
        return whole() ? String.valueOf(first.year()) : first.key();
    }

    /** Its first day. */
    public LocalDate first() {
        return quarters.get(0).first();
    }

    /** The first day after it. */
    public LocalDate end() {
        return quarters.get(quarters.size() - 1).end();
    }

    /** Whether all of it is over: sums of persons are told only then. */
    public boolean closed(LocalDate today) {
        return !today.isBefore(end());
    }
}
