package org.rogatory.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as it is read, in its place in the tree.
 *
 * @param parentId the one it continues, or null for the first one of a chain that the reader reads
 * @param letter the entry of a journal on whose letter it is written, or null
 * @param depth 0 for the first one that he reads, one more for each below
 * @param continues whether the reader may write the next one below it
 * @param joins whether the reader may name more co-executors
 */
public record ResolutionView(
        String resolutionId,
        @Nullable String parentId,
        @Nullable String letter,
        int depth,
        String author,
        Instant writtenAt,
        LocalDate dueOn,
        @Nullable String text,
        List<Named> named,
        boolean continues,
        boolean joins) {

    /**
     * Whom it names.
     *
     * @param reportedAt when he reported that his part is done, or null
     * @param reports whether the reader is he, or acts in his place, and it is not reported yet
     */
    public record Named(
            String officer,
            boolean responsible,
            @Nullable String report,
            @Nullable Instant reportedAt,
            boolean reports) {}

    /** Who answers for it. */
    public Named responsible() {
        return named.stream().filter(Named::responsible).findFirst().orElseThrow();
    }

    /** Whether the responsible executor has reported. */
    public boolean done() {
        return Optional.ofNullable(responsible().reportedAt()).isPresent();
    }
}
