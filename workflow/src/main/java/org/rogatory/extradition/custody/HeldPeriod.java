package org.rogatory.extradition.custody;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of custody as it is kept.
 *
 * @param number which one it is in its file, from 1
 * @param measure by what the person is held
 * @param courtUntil the last day of the term that the court set itself; null where it set none
 * @param notedBy user name of who has written it down
 */
public record HeldPeriod(
        String periodRef,
        int number,
        Measure measure,
        CustodyPeriod period,
        PeriodWords words,
        @Nullable LocalDate courtUntil,
        String notedBy) {}
