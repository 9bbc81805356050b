package org.rogatory.requests.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/** Single fields of what another State tells: what cannot be read is as good as not said. */
public final class ToldFields {

    private ToldFields() {}

    public static @Nullable String text(JsonNode payload, String key) {
        return payload.hasNonNull(key) ? payload.path(key).asString("") : null;
    }

    public static @Nullable LocalDate day(JsonNode payload, String key) {
        return RequestForms.day(payload.path(key).asString(""));
    }

    public static List<String> strings(JsonNode payload, String key) {
        return payload.path(key)
                .valueStream()
                .map(code -> code.asString(""))
                .filter(code -> !code.isBlank())
                .toList();
    }

    /** When it is, with the offset of the place; empty where the message does not say it. */
    public static Optional<OffsetDateTime> moment(JsonNode payload) {
        return moment(payload, "at");
    }

    /** The same of the moment under this key. */
    public static Optional<OffsetDateTime> moment(JsonNode payload, String key) {
        try {
            return payload.hasNonNull(key)
                    ? Optional.of(OffsetDateTime.parse(payload.path(key).asString("")))
                    : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The same in the zone of the place; empty where no zone can be read. */
    public static Optional<ZonedDateTime> there(JsonNode payload) {
        try {
            var zone = ZoneId.of(payload.path("zone").asString(""));
            return moment(payload).map(at -> at.atZoneSameInstant(zone));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
