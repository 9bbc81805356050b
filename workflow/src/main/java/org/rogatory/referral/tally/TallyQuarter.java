package org.rogatory.referral.tally;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Three months for which sums are kept. They are open while they last, and never change afterwards. */
public record TallyQuarter(int year, int number) implements Comparable<TallyQuarter> {

    private static final int MONTHS = 3;
    private static final int LAST = 4;
    private static final Pattern KEY = Pattern.compile("(20\\d{2})Q([1-4])");

    /** The one in which a day lies. */
    public static TallyQuarter of(LocalDate day) {
        return new TallyQuarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** That of a key; empty for any other word. */
    public static Optional<TallyQuarter> of(String key) {
        var found = KEY.matcher(key);
        return found.matches()
                ? Optional.of(new TallyQuarter(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** The key in tables and addresses, for example {@code 2026Q4}. */
    public String key() {
        return year + "Q" + number;
    }

    /** Its first day. */
    public LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    /** The first day after it. */
    public LocalDate end() {
        return first().plusMonths(MONTHS);
    }

    TallyQuarter before() {
        return number == 1 ? new TallyQuarter(year - 1, LAST) : new TallyQuarter(year, number - 1);
    }

    /** Whether it has ended before this day. */
    boolean closed(LocalDate today) {
        return !today.isBefore(end());
    }

    @Override
    public int compareTo(TallyQuarter other) {
        return first().compareTo(other.first());
    }
}
