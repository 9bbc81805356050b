package org.rogatory.requests.message.held;

import org.rogatory.cases.CaseFile;
import org.rogatory.requests.RequestForms;
import org.rogatory.signing.SignedKinds;
import tools.jackson.databind.JsonNode;

/** The sentence with which the letter of a message begins, by what the message says and where its file stands. */
final class MessageOpening {

    private static final String INCIDENT = "incident_notice";
    private static final String TOLD = "told";
    private static final String CERTIFIED = "certified";

    private MessageOpening() {}

    /** The key of the sentence. */
    static String of(CaseFile file, String kind, JsonNode payload) {
        var variant = variant(file, kind, payload);
        return "kind." + kind + (variant.isEmpty() ? "" : "." + variant);
    }

    /**
     * The receipt of information that nobody asked for says so; a certified translation that comes later answers no
     * question; a consultation says on what.
     */
    private static String variant(CaseFile file, String kind, JsonNode payload) {
        var form = payload.path("form").asString("");
        if (RequestForms.spontaneous(form)) {
            return form;
        }
        if (INCIDENT.equals(kind) && !executes(file)) {
            return TOLD;
        }
        if (SignedKinds.QUESTION_REPLY.equals(kind) && payload.path(CERTIFIED).asBoolean(false)) {
            return CERTIFIED;
        }
        return payload.path("matter").asString("");
    }

    /** Only who executes can ask whether to go on after a breach of confidentiality. */
    private static boolean executes(CaseFile file) {
        return !file.outgoing() && RequestForms.executed(file);
    }
}
