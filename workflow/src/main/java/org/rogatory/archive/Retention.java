package org.rogatory.archive;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/**
 * How long a file is kept, as the office's own list of terms says; what the reference data say is only offered.
 *
 * @param article the article of that list
 * @param years null for ever
 */
public record Retention(String article, @Nullable Integer years) {

    private static final int LONGEST = 100;
    private static final Pattern ARTICLE = Pattern.compile("(?=.*\\p{Nd})[\\p{L}\\p{Nd} .,;/()№-]{1,60}");

    /** Whether it is kept for ever. */
    public boolean permanent() {
        return years == null;
    }

    /**
     * The last day on which a file closed on a day is kept: terms run from 1 January of the year after. That is a
     * default of the system, to be confirmed by the archive; null for ever.
     */
    public @Nullable LocalDate lastDay(LocalDate closedOn) {
        return years == null
                ? null
                : LocalDate.of(closedOn.getYear() + 1 + years, 1, 1).minusDays(1);
    }

    boolean shorterThan(Retention other) {
        return years != null && (other.years == null || years < other.years);
    }

    void check() {
        if (!ARTICLE.matcher(article).matches()) {
            throw Refusal.of("archive-article", "article");
        }
        if (years != null && (years < 0 || years > LONGEST)) {
            throw Refusal.of("archive-years", "years");
        }
    }
}
