package org.rogatory.resolutions;

import java.time.LocalDate;

/**
 * What a resolution on an open file names an officer for and he has not reported yet.
 *
 * @param authority where he served when he was named
 * @param responsible whether he answers for it, or executes with others
 */
public record HeldPart(
        String assigneeId,
        String resolutionId,
        String caseRef,
        String authority,
        boolean responsible,
        LocalDate dueOn) {}
