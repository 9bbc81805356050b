package org.rogatory.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a limit ends.
 *
 * @param at the moment that governs
 * @param other the other possible end where the way of counting is not known, else null
 * @param certain whether all that it was counted from is known: the days off that could matter are loaded
 */
record DueDate(Instant at, @Nullable Instant other, boolean certain) {}
