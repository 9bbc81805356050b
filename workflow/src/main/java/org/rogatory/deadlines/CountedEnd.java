package org.rogatory.deadlines;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a limit ends, as somebody has counted it.
 *
 * @param at the moment that governs
 * @param other the other possible end where the way of counting is not known, else null
 * @param zone the zone of the place at which it is counted and shown
 * @param certain whether all that it was counted from is known and verified
 */
public record CountedEnd(Instant at, @Nullable Instant other, ZoneId zone, boolean certain) {}
