package org.rogatory.requests.message.letter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a letter of request prints of the content, whatever its language. */
public final class PrintedContent {

    private PrintedContent() {}

    /** The data that the letter carries, and the office above the place of the seal. */
    public static ObjectNode of(JsonNode content) {
        var printed = RequestSections.shown(content);
        var office = content.path("signature").path("office").asString("");
        printed.putObject("signature").put("office", office);
        return printed;
    }
}
