package org.rogatory.transfer.telling;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.requests.ActMoments;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where and when the person is handed over.
 *
 * @param at on the wall clock of the place
 * @param escort who takes him, as it was told
 */
public record AppointedHandover(
        String place, ZonedDateTime at, @Nullable String escort) {

    /** As an act appoints it. */
    public static AppointedHandover of(Act act) {
        return new AppointedHandover(
                Objects.requireNonNullElse(act.parties().place(), ""),
                ActMoments.needed(act),
                act.parties().contact());
    }

    /** As it is kept. */
    public ObjectNode written() {
        var node = JsonMapper.shared()
                .createObjectNode()
                .put("place", place)
                .put("time", at.toLocalDateTime().toString())
                .put("zone", at.getZone().getId());
        if (escort != null) {
            node.put("escort", escort);
        }
        return node;
    }

    /** As it was kept. */
    public static AppointedHandover read(JsonNode kept) {
        var time = LocalDateTime.parse(kept.path("time").asString(""));
        return new AppointedHandover(
                kept.path("place").asString(""),
                time.atZone(ZoneId.of(kept.path("zone").asString("UTC"))),
                kept.path("escort").asString(null));
    }
}
