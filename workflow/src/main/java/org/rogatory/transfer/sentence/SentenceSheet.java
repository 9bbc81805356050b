package org.rogatory.transfer.sentence;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/**
 * A sentence counted by the calendar alone, on the dates of the State whose court imposed it. Days of custody that it
 * credits otherwise, a conditional release or an amnesty are for its law and stand nowhere here.
 *
 * @param from the day from which it runs
 * @param sentence years, months and days, added in this order; a month that is shorter ends on its last day
 * @param servedDays days from the first one to that of the count, which itself is not served yet; never more than all
 * @param end the day on which the last of it has passed
 * @param remainingMonths whole months that are left on the day of the count
 * @param asOf the day of the count
 */
public record SentenceSheet(
        LocalDate from, Period sentence, int servedDays, LocalDate end, int remainingMonths, LocalDate asOf) {

    /** No calendar goes on for ever: what is longer is a slip of the pen, or is to break the page that shows it. */
    private static final int MOST_YEARS = 20_000;

    /** Whether it is a term that can be counted. */
    public static boolean countable(Period sentence) {
        return !sentence.isNegative()
                && !sentence.isZero()
                && sentence.toTotalMonths() <= 12L * MOST_YEARS
                && sentence.getDays() <= 365 * MOST_YEARS;
    }

    /** Counts it. */
    public static SentenceSheet of(LocalDate from, Period sentence, LocalDate asOf) {
        if (!countable(sentence)) {
            throw new IllegalArgumentException("No sentence: " + sentence);
        }
        var end = from.plus(sentence);
        return new SentenceSheet(from, sentence, served(from, end, asOf), end, remaining(asOf, end), asOf);
    }

    private static int served(LocalDate from, LocalDate end, LocalDate asOf) {
        var until = asOf.isAfter(end) ? end : asOf;
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, until)));
    }

    /** The most months that can be added to the day without passing the end: as the sentence itself was added. */
    private static int remaining(LocalDate asOf, LocalDate end) {
        if (!asOf.isBefore(end)) {
            return 0;
        }
        var months = ChronoUnit.MONTHS.between(asOf, end);
        return Math.toIntExact(asOf.plusMonths(months + 1).isAfter(end) ? months : months + 1);
    }

    /** Whether the whole of it has passed. */
    public boolean over() {
        return !asOf.isBefore(end);
    }
}
