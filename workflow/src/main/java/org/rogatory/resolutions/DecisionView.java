package org.rogatory.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision about control as it is read.
 *
 * @param reason key of a {@link ControlReason}; for an extension codes of the reasons to wait, divided by commas
 */
public record DecisionView(
        ControlAct kind,
        String reason,
        @Nullable String text,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        String decidedBy,
        Instant decidedAt) {}
