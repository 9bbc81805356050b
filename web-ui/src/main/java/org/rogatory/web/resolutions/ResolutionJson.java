package org.rogatory.web.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.resolutions.ResolutionView;

/** A resolution as other systems read it; {@code parentId} is null for the first one of a chain. */
record ResolutionJson(
        String resolutionId,
        @Nullable String parentId,
        @Nullable String letter,
        String author,
        Instant writtenAt,
        LocalDate dueOn,
        @Nullable String text,
        List<NamedJson> named,
        boolean done) {

    /** Whom it names by user name, and what he has reported. */
    record NamedJson(
            String officer,
            boolean responsible,
            @Nullable String report,
            @Nullable Instant reportedAt) {}

    static ResolutionJson of(ResolutionView view) {
        return new ResolutionJson(
                view.resolutionId(),
                view.parentId(),
                view.letter(),
                view.author(),
                view.writtenAt(),
                view.dueOn(),
                view.text(),
                view.named().stream()
                        .map(named ->
                                new NamedJson(named.officer(), named.responsible(), named.report(), named.reportedAt()))
                        .toList(),
                view.done());
    }
}
