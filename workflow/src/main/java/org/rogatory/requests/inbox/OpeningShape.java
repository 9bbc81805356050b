package org.rogatory.requests.inbox;

import org.rogatory.exchange.PayloadCheck.Told;
import org.rogatory.law.ContentSchema;
import tools.jackson.databind.JsonNode;

/** Whether what opens a file has the published shape, the form of its kind, and the States of its manifest. */
public final class OpeningShape {

    private OpeningShape() {}

    /** False where it cannot be taken in. */
    public static boolean holds(Told told, ContentSchema schema) {
        var content = told.payload();
        return schema.violations(content).isEmpty()
                && told.kind().equals(content.path("form").asString(""))
                && names(content, "requested", told.toState())
                && names(content, "requesting", told.fromState());
    }

    /** The published shape lets a content leave out who asks: the manifest says it. */
    private static boolean names(JsonNode content, String field, String state) {
        return !content.hasNonNull(field) || content.path(field).asString("").equals(state);
    }
}
