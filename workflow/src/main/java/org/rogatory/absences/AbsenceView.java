package org.rogatory.absences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An absence as a roster shows it; {@code cancelled} ones stay to be seen. */
public record AbsenceView(
        String absenceId,
        String officer,
        String authority,
        LocalDate firstDay,
        LocalDate lastDay,
        AbsenceReason reason,
        @Nullable String substitute,
        boolean cancelled) {

    /** Whether the officer is away on a day. */
    public boolean on(LocalDate day) {
        return !cancelled && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
