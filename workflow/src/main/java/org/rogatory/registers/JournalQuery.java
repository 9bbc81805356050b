package org.rogatory.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of which journal.
 *
 * @param index only lines under this index; null for all
 * @param from first day; null for the first of the year
 * @param to last day; null for the last of the year
 */
public record JournalQuery(
        String authority,
        JournalKind kind,
        int year,
        @Nullable String index,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The whole journal of a year. */
    public static JournalQuery of(String authority, JournalKind kind, int year) {
        return new JournalQuery(authority, kind, year, null, null, null);
    }

    /** Whether no index is asked for; read by the query. */
    public boolean anyIndex() {
        return index == null;
    }

    /** The first day shown. */
    public LocalDate firstDay() {
        return from == null ? LocalDate.of(year, 1, 1) : from;
    }

    /** The last day shown. */
    public LocalDate lastDay() {
        return to == null ? LocalDate.of(year, 12, 31) : to;
    }
}
