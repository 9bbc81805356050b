package org.rogatory.referral.tally;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Bands into which numbers are put, by where each begins. */
final class DayBand {

    /** How long a file was open, in days. */
    static final NavigableMap<Long, String> OPEN =
            new TreeMap<>(Map.of(0L, "days_30", 31L, "days_90", 91L, "days_180", 181L, "days_more"));

    /** How long a period of recovery and reflection is, in days. */
    static final NavigableMap<Long, String> PERIODS =
            new TreeMap<>(Map.of(0L, "length_29", 30L, "length_45", 46L, "length_90", 91L, "length_more"));

    /** How long a task has been open, in days. */
    static final NavigableMap<Long, String> AGES =
            new TreeMap<>(Map.of(0L, "age_7", 8L, "age_30", 31L, "age_90", 91L, "age_more"));

    /** How many files one person answers for. */
    static final NavigableMap<Long, String> LOAD =
            new TreeMap<>(Map.of(0L, "load_9", 10L, "load_19", 20L, "load_29", 30L, "load_more"));

    private DayBand() {}

    static List<String> keys(NavigableMap<Long, String> bands) {
        return List.copyOf(bands.values());
    }

    static String of(NavigableMap<Long, String> bands, long number) {
        return Objects.requireNonNull(bands.floorEntry(Math.max(0, number))).getValue();
    }
}
