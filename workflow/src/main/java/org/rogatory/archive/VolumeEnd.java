package org.rogatory.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With what a volume ends.
 *
 * @param lastDay the day of its last paper
 * @param nextDay the day of the first paper of the next volume; null where none follows
 */
public record VolumeEnd(
        @Nullable LocalDate lastDay,
        @Nullable Integer sheets,
        @Nullable LocalDate nextDay) {}
