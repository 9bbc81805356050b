package org.rogatory.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * One stage of the way of a request.
 *
 * @param state {@code done}, {@code now} or {@code ahead}
 */
public record StepView(String label, @Nullable String detail, String state) {}
