package org.rogatory.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one State asks the other for, so that it can go on, and what was told to it.
 *
 * @param asked the question, by the keys of messages
 * @param told what came upon it, oldest first; empty on the side that is asked
 */
public record Inquiry(JsonNode asked, List<JsonNode> told) {

    /** Under which name a reply tells which message it answers. */
    public static final String IN_REPLY_TO = "in_reply_to";

    /** Under which name a question that is kept tells by which message it was asked last; on paper by none. */
    private static final String ASKED_BY = "message_id";

    /** What was asked on top of it before it was answered. */
    private static final String FURTHER = "further";

    private static final String ASKED = "asked";
    private static final String TOLD = "told";

    public Inquiry {
        told = List.copyOf(told);
    }

    /** What we ask for by this message, before anything has come upon it. */
    public static Inquiry of(ObjectNode question, String messageId) {
        return new Inquiry(askedBy(question.deepCopy(), messageId), List.of());
    }

    /** As a file of ours that was asked keeps it; a former version kept what came last alone. */
    public static Inquiry read(JsonNode kept) {
        if (kept.has(ASKED) || kept.has(TOLD)) {
            return new Inquiry(kept.path(ASKED), kept.path(TOLD).valueStream().toList());
        }
        return new Inquiry(JsonNodeFactory.instance.objectNode(), kept.isEmpty() ? List.of() : List.of(kept));
    }

    /** The same where the message that asks says this when it leaves; unchanged where another one asks. */
    public Inquiry left(String messageId, ObjectNode said) {
        return messageId.equals(asked.path(ASKED_BY).asString(""))
                ? new Inquiry(askedBy(said.deepCopy(), messageId), told)
                : this;
    }

    /** As it is kept; of a question that is kept elsewhere nothing. */
    public ObjectNode kept() {
        var kept = JsonNodeFactory.instance.objectNode();
        if (!asked.isEmpty()) {
            kept.set(ASKED, asked);
        }
        told.forEach(kept.putArray(TOLD)::add);
        return kept;
    }

    /** With what has come after all that was told before. */
    public Inquiry with(JsonNode reply) {
        return new Inquiry(asked, Stream.concat(told.stream(), Stream.of(reply)).toList());
    }

    /** Whether something was asked. */
    public boolean open() {
        return !asked.isEmpty();
    }

    /**
     * What an officer writes down of information that came, by what was asked and in words; empty where nothing.
     *
     * @param said what of his act is the other State's
     */
    public static Optional<ObjectNode> writtenDown(Act act, ObjectNode said) {
        var answers = act.items().answers();
        if (act.words().releasedText() == null && answers.isEmpty()) {
            return Optional.empty();
        }
        if (!answers.isEmpty()) {
            answers.forEach(said.putObject("answers")::put);
        }
        return Optional.of(said);
    }

    /** The question, then what was asked on top of it before it was answered. */
    public List<JsonNode> questions() {
        return Stream.concat(Stream.of(asked), asked.path(FURTHER).valueStream())
                .toList();
    }

    /** All keys about which something is asked, each once. */
    public List<String> keys() {
        return questions().stream()
                .flatMap(question -> question.path("keys").valueStream())
                .map(key -> key.asString(""))
                .distinct()
                .toList();
    }

    /** Whether this was told upon the question, and not upon an earlier one; what names none is. */
    public boolean answeredBy(JsonNode reply) {
        return answers(asked, reply);
    }

    /** Whether anything was told upon the question. */
    public boolean answered() {
        return told.stream().anyMatch(this::answeredBy);
    }

    /** The same of a question as it is kept. */
    public static boolean answers(JsonNode asked, JsonNode reply) {
        var named = reply.path(IN_REPLY_TO).asString("");
        var own = asked.path(ASKED_BY).asString("");
        return named.isEmpty() || own.isEmpty() || named.equals(own);
    }

    /** The question was asked by this message, of ours or of theirs. */
    public static ObjectNode askedBy(ObjectNode asked, String messageId) {
        return asked.put(ASKED_BY, messageId);
    }

    /** They ask for more before they have an answer: one reply answers both, and names what was asked last. */
    public static ObjectNode further(ObjectNode asked, JsonNode more, String messageId) {
        asked.withArray(FURTHER).add(more);
        return askedBy(asked, messageId);
    }

    /** The reply names the question that it answers, where a message has asked it. */
    public static void name(ObjectNode reply, JsonNode asked) {
        var own = asked.path(ASKED_BY).asString("");
        if (!own.isEmpty()) {
            reply.put(IN_REPLY_TO, own);
        }
    }
}
