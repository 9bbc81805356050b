package org.rogatory.requests;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What one State asks the other for, so that it can go on, and what was told to it.
 *
 * @param asked the question, by the keys of messages
 * @param told what came upon it, oldest first; empty on the side that is asked
 */
public record Inquiry(JsonNode asked, List<JsonNode> told) {

    public Inquiry {
        told = List.copyOf(told);
    }
}
