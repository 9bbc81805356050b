package org.rogatory.requests.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Of which moment it is what a message tells: messages overtake each other, and no older word replaces a newer one. */
public final class ToldMoment {

    /** Where a message names it. */
    public static final String KEY = "as_of";

    /** Whatever names an earlier moment has no clock. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private ToldMoment() {}

    /** Says that it is of this moment. */
    public static ObjectNode put(ObjectNode said, Instant moment) {
        return said.put(KEY, moment.toString());
    }

    /** The moment of which a message says it is, as exactly as it is kept; empty where it names none. */
    public static Optional<Instant> of(JsonNode payload) {
        return ToldFields.moment(payload, KEY)
                .map(OffsetDateTime::toInstant)
                .filter(at -> at.isAfter(EARLIEST))
                .map(ToldMoment::exactly);
    }

    /** The same of a message that had come by then; that moment where it names a later one. */
    public static Optional<Instant> of(JsonNode payload, Instant came) {
        // A clock that is ahead must not keep out all that is told after it was set right.
        var latest = exactly(came);
        return of(payload).map(at -> at.isAfter(latest) ? latest : at);
    }

    private static Instant exactly(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
