package org.rogatory.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;

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

    /** What was controlled is done, though it is still on control: whether that ends waits for the head; of a letter the file is null. */
    public boolean answered(@Nullable CaseFile file) {
        return running() && (file == null ? reportedAt != null : AnsweredFiles.has(file));
    }
}
