package org.rogatory.mla.inbox;

import org.rogatory.exchange.MessageReceived;
import tools.jackson.databind.JsonNode;

/** By which verb an answer of the other State is a fact on our file. */
final class AnswerVerbs {

    /** The authority there to which the request was passed on. */
    static final String FORWARDED = "forwarded_to";

    private AnswerVerbs() {}

    static String of(MessageReceived message) {
        return switch (message.kind()) {
            case "refusal_notice" -> "record_refusal";
            case "postponement_notice" -> "record_postponement";
            case "return_letter" -> "record_return";
            default -> result(message.payload());
        };
    }

    /**
     * Whoever has passed the request on and says his last word without a result has not executed it: it is over there,
     * and is asked anew of the authority that he names.
     */
    private static String result(JsonNode payload) {
        if ("interim".equals(payload.path("answer").asString(""))) {
            return "record_partial_answer";
        }
        return payload.hasNonNull(FORWARDED) && !executed(payload) ? "record_return" : "record_answer";
    }

    private static boolean executed(JsonNode payload) {
        return payload.path("items")
                .valueStream()
                .anyMatch(item -> item.path("outcome").asString("").startsWith("executed"));
    }
}
