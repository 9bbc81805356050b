package org.rogatory.resolutions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A moving of the control day.
 *
 * @param rules keys of the deadlines of the file that are prolonged with it, where they run or are owed
 * @param reasons codes of the reasons to wait
 */
public record Extension(
        Set<String> rules,
        LocalDate until,
        List<String> reasons,
        @Nullable String text) {}
