package org.rogatory.resolutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution to be written.
 *
 * @param parentId the resolution it continues, or null for the first one
 * @param officer user name of the responsible executor
 * @param coExecutors user names of those who work with him and report to him
 * @param until the last day, this day included
 */
public record NewResolution(
        @Nullable String parentId,
        @Nullable String officer,
        List<String> coExecutors,
        @Nullable LocalDate until,
        @Nullable String text) {

    public NewResolution {
        coExecutors = coExecutors == null
                ? List.of()
                : coExecutors.stream()
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
    }
}
