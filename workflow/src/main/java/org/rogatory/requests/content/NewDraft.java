package org.rogatory.requests.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * A draft to begin.
 *
 * @param content the request as far as it is known, of the published schema
 * @param externalRef the national system's own reference, unique within its State by its care
 * @param trainingDay day on which checks run, for training; without effect where files are real
 */
public record NewDraft(
        JsonNode content,
        @Nullable String externalRef,
        @Nullable LocalDate trainingDay) {

    private static final int LONGEST_REFERENCE = 120;

    public NewDraft {
        if (externalRef != null && externalRef.length() > LONGEST_REFERENCE) {
            throw Refusal.of("too-long", "externalRef");
        }
    }

    public NewDraft(JsonNode content, @Nullable String externalRef) {
        this(content, externalRef, null);
    }
}
