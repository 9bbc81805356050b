package org.rogatory.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The control of a file as it is read.
 *
 * @param responsible user name of who answers for it
 * @param firstDue the day named at first
 * @param dueOn the day that holds now
 * @param extensions how often the day was moved
 * @param reportedAt when all that was ordered about a letter of the desk was reported as done, or null
 * @param removedAt when the file was taken off control, or null while it is on it
 */
public record ControlView(
        String caseRef,
        String authority,
        String responsible,
        Instant putAt,
        LocalDate firstDue,
        LocalDate dueOn,
        int extensions,
        @Nullable Instant removedAt,
        @Nullable Instant reportedAt) {

    /** Whether the file is on control. */
    public boolean running() {
        return removedAt == null;
    }
}
