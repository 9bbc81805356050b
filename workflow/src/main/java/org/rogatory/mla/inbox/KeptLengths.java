package org.rogatory.mla.inbox;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How long each part of a message may be that is kept in a column of a limited length. A longer one would fail there,
 * try after try; texts without a limit are not named here.
 */
final class KeptLengths {

    /** The timeline notes a message under its kind, after {@code received_}. */
    static final int KIND = 50;

    /** Fields of a message on a whole file. */
    static final Map<String, Integer> FIELDS =
            Map.of("registered_as", 120, "ground", 60, "held", 20, "decision", 20, "choice", 20);

    /** Fields of each item of which a message tells. */
    static final Map<String, Integer> ITEM = Map.of("ground", 60);

    /** Fields of each item for which a request asks. */
    static final Map<String, Integer> ASSISTANCE = Map.of("type", 60);

    private KeptLengths() {}

    /** Whether all that is kept of a message has room. */
    static boolean fit(String kind, JsonNode payload) {
        return kind.length() <= KIND
                && fit(FIELDS, payload)
                && payload.path("items").valueStream().allMatch(item -> fit(ITEM, item))
                && payload.path("assistance").valueStream().allMatch(item -> fit(ASSISTANCE, item));
    }

    private static boolean fit(Map<String, Integer> longest, JsonNode told) {
        return longest.entrySet().stream()
                .allMatch(field -> told.path(field.getKey()).asString("").length() <= field.getValue());
    }
}
