package org.rogatory.transfer.sentence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/**
 * What a court of the State that carries the sentence out has said of it, as it was written down or told.
 *
 * @param method continued or converted; null where nobody has said it
 * @param number of the decision
 * @param on the day of the decision
 * @param end the end of the sentence by the decision
 */
public record Recognised(
        @Nullable String method,
        @Nullable String court,
        @Nullable String number,
        @Nullable LocalDate on,
        @Nullable LocalDate end) {

    /** As it was kept. */
    public static Recognised read(JsonNode kept) {
        return new Recognised(
                text(kept, "method"),
                text(kept, "court"),
                text(kept, "number"),
                RequestForms.day(kept.path("on").asString("")),
                RequestForms.day(kept.path("end").asString("")));
    }

    private static @Nullable String text(JsonNode kept, String key) {
        return kept.hasNonNull(key) ? kept.path(key).asString("") : null;
    }
}
