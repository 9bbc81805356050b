package org.rogatory.resolutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolution to be written.
 *
 * @param parentId the resolution it continues, or null for the first one of a chain
 * @param letter the entry of a journal on whose letter it is written, or null
 * @param officer user name of the responsible executor
 * @param coExecutors user names of those who work with him and report to him
 * @param until the last day, this day included
 * @param controlled whether it puts the file on control
 */
public record NewResolution(
        @Nullable String parentId,
        @Nullable String letter,
        @Nullable String officer,
        List<String> coExecutors,
        @Nullable LocalDate until,
        @Nullable String text,
        boolean controlled) {

    public NewResolution {
        letter = letter == null || letter.isBlank() ? null : letter;
        coExecutors = coExecutors == null
                ? List.of()
                : coExecutors.stream()
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList();
    }

    /** The first one of a chain. */
    public static NewResolution first(
            @Nullable String officer, List<String> coExecutors, @Nullable LocalDate until, @Nullable String text) {
        return new NewResolution(null, null, officer, coExecutors, until, text, false);
    }

    /** The same as the one that continues another. */
    public NewResolution after(String parent) {
        return new NewResolution(parent, letter, officer, coExecutors, until, text, controlled);
    }

    /** The same, written on a letter of the file. */
    public NewResolution on(@Nullable String entryId) {
        return new NewResolution(parentId, entryId, officer, coExecutors, until, text, controlled);
    }

    /** The same; where it is asked for it puts the file on control until its day. */
    public NewResolution controlled(boolean asked) {
        return new NewResolution(parentId, letter, officer, coExecutors, until, text, asked);
    }
}
