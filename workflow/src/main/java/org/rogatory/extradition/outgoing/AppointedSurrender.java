package org.rogatory.extradition.outgoing;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where and when the person is to be taken over.
 *
 * @param at on the wall clock of the place
 * @param escort who comes for him, as it was told
 */
public record AppointedSurrender(
        String place, ZonedDateTime at, @Nullable String escort) {

    static AppointedSurrender of(Act act) {
        return new AppointedSurrender(
                Objects.requireNonNullElse(act.parties().place(), ""),
                ActMoment.of(act),
                act.parties().contact());
    }

    /** As it is kept. */
    ObjectNode written() {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("place", place)
                .put("time", at.toLocalDateTime().toString())
                .put("zone", at.getZone().getId());
        if (escort != null) {
            node.put("escort", escort);
        }
        return node;
    }

    static AppointedSurrender read(JsonNode kept) {
        var time = LocalDateTime.parse(kept.path("time").asString(""));
        return new AppointedSurrender(
                kept.path("place").asString(""),
                time.atZone(ZoneId.of(kept.path("zone").asString("UTC"))),
                kept.path("escort").asString(null));
    }
}
