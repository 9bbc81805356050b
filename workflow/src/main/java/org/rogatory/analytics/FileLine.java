package org.rogatory.analytics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;

/**
 * A file behind a number of a report.
 *
 * @param countedOn when it came or left; null for one that has not left yet
 * @param endedOn null while it is open
 * @param outcome null while it is open
 * @param reasons keys of grounds and reasons for a refusal or a return
 */
public record FileLine(
        CaseFile file,
        @Nullable LocalDate countedOn,
        @Nullable LocalDate endedOn,
        @Nullable Outcome outcome,
        List<String> reasons) {}
