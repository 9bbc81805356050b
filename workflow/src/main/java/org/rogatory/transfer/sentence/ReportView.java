package org.rogatory.transfer.sentence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing told of how the sentence is served.
 *
 * @param kind serving, pardon, amnesty, conditional_release, end, escape or death
 * @param ours whether we told it, being the State that carries the sentence out
 */
public record ReportView(
        String reportRef,
        String kind,
        LocalDate happenedOn,
        boolean ours,
        @Nullable String text) {}
