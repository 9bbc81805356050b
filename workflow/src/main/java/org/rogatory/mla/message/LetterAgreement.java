package org.rogatory.mla.message;

import java.util.Iterator;
import org.rogatory.mla.MlaForms;
import tools.jackson.databind.JsonNode;

/** Whether a letter says what the message says that brings it; both come from another State and may be anything. */
public final class LetterAgreement {

    private static final String SCHEMAS = "mla-letter-";
    private static final String ANSWER = "response_executed";

    private LetterAgreement() {}

    /** Whether data found inside a letter are of a shape that is known here. */
    public static boolean known(JsonNode data) {
        return data.path("schema").asString("").startsWith(SCHEMAS);
    }

    /** The kind of document that is the letter of a message of this kind. */
    public static String letterKind(String messageKind) {
        if (MlaForms.opens(messageKind)) {
            return MlaForms.SPONTANEOUS.equals(messageKind) ? MlaForms.SPONTANEOUS : "request";
        }
        return ANSWER.equals(messageKind) ? "answer_letter" : messageKind;
    }

    /**
     * Whether the letter is of the file and of the kind that the message names, says nothing that the message does not
     * say, and leaves out no part of it that letters show.
     *
     * @param senderRef the sender's file
     */
    public static boolean holds(String messageKind, String senderRef, JsonNode payload, JsonNode data) {
        var content = data.path("content");
        return data.path("reference").asString("").equals(senderRef)
                && data.path("kind").asString("").equals(letterKind(messageKind))
                && content.isObject()
                && within(content, payload)
                && whole(messageKind, payload, content);
    }

    /** Everything that is said stands in what was sent, at the same place. */
    private static boolean within(JsonNode said, JsonNode sent) {
        if (said.isObject()) {
            return sent.isObject()
                    && said.propertyStream().allMatch(each -> within(each.getValue(), sent.path(each.getKey())));
        }
        return said.isArray()
                ? sent.isArray() && allWithin(said, sent)
                : !sent.isContainer() && said.asString("").equals(sent.asString(""));
    }

    private static boolean allWithin(JsonNode said, JsonNode sent) {
        if (said.size() != sent.size()) {
            return false;
        }
        Iterator<JsonNode> other = sent.iterator();
        return said.valueStream().allMatch(each -> within(each, other.next()));
    }

    private static boolean whole(String messageKind, JsonNode payload, JsonNode content) {
        return payload.propertyStream()
                .filter(part -> !LetterText.blank(part.getValue()))
                .filter(part -> MlaForms.opens(messageKind)
                        ? RequestSections.shows(part.getKey(), part.getValue())
                        : MessageSections.shows(part.getKey()))
                .allMatch(part -> content.has(part.getKey()));
    }
}
