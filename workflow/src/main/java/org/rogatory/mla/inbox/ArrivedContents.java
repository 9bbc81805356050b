package org.rogatory.mla.inbox;

import java.util.Optional;
import org.rogatory.exchange.PayloadCheck;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.law.ContentSchema;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Whether a message of the other State says what can be read here. What opens a file has the published shape, a form
 * that this kind of message carries, and the States of its manifest; of any other message the day it names is one. No
 * part of it is longer than what keeps it. Whether that is lawful or complete is for officers to say, never for this
 * check.
 */
@Component
class ArrivedContents implements PayloadCheck {

    private static final String UNTIL = "until";

    private final ContentSchema schema;

    ArrivedContents(ContentSchema schema) {
        this.schema = schema;
    }

    @Override
    public Optional<RejectionCode> check(Told told) {
        var opens = RequestForms.OPENING_ASSISTANCE.contains(told.kind());
        if (!opens && RequestForms.opens(told.kind())) {
            return Optional.empty();
        }
        var readable = opens ? opening(told) : dated(told.payload());
        return readable && KeptLengths.fit(told.kind(), told.payload())
                ? Optional.empty()
                : Optional.of(RejectionCode.CONTENT_INVALID);
    }

    private boolean opening(Told told) {
        var content = told.payload();
        return schema.violations(content).isEmpty()
                && told.kind().equals(RequestForms.message(content.path("form").asString("")))
                && names(content, "requested", told.toState())
                && names(content, "requesting", told.fromState());
    }

    /** The published shape lets a content leave out who asks: the manifest says it. */
    private static boolean names(JsonNode content, String field, String state) {
        return !content.hasNonNull(field) || content.path(field).asString("").equals(state);
    }

    private static boolean dated(JsonNode payload) {
        return !payload.hasNonNull(UNTIL)
                || RequestForms.day(payload.path(UNTIL).asString("")) != null;
    }
}
