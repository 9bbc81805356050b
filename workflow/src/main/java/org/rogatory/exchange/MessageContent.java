package org.rogatory.exchange;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a message says and what goes with it. */
public record MessageContent(JsonNode payload, List<Enclosure> enclosures) {

    public MessageContent {
        enclosures = List.copyOf(enclosures);
    }
}
