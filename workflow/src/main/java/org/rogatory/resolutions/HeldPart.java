package org.rogatory.resolutions;

import java.time.LocalDate;

/**
 * What a resolution on an open file names an officer for and he has not reported yet.
 *
 * @param responsible whether he answers for it, or executes with others
 */
public record HeldPart(String assigneeId, String resolutionId, String caseRef, boolean responsible, LocalDate dueOn) {}
