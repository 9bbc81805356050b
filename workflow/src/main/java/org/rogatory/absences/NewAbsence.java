package org.rogatory.absences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An absence to be noted.
 *
 * @param firstDay first day away, at the place of the officer's authority
 * @param lastDay last day away, this day included
 * @param substitute user name of who stands in for him, or null for nobody
 */
public record NewAbsence(
        String officer,
        LocalDate firstDay,
        LocalDate lastDay,
        AbsenceReason reason,
        @Nullable String substitute) {}
