package org.rogatory.requests.content;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.cases.FindingOverride.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An override as the file keeps it, under the file's key.
 *
 * @param fingerprint of the values the finding rested on when it was spoken of
 */
record KeptOverride(
        String finding,
        String fingerprint,
        int contentVersion,
        @Nullable Word asked,
        @Nullable Word given,
        @Nullable Word revoked) {

    KeptOverride ask(Word word) {
        return new KeptOverride(finding, fingerprint, contentVersion, word, null, null);
    }

    KeptOverride giveOn(@Nullable Word wish, Word word) {
        return new KeptOverride(finding, fingerprint, contentVersion, wish, word, null);
    }

    KeptOverride revoke(Word word) {
        return new KeptOverride(finding, fingerprint, contentVersion, asked, given, word);
    }

    /** Whether it is asked for and nobody has decided. */
    boolean open() {
        return given == null && revoked == null;
    }

    FindingOverride view(boolean sameFacts) {
        return new FindingOverride(finding, state(sameFacts), contentVersion, asked, given, revoked);
    }

    private State state(boolean sameFacts) {
        if (revoked != null) {
            return State.REVOKED;
        }
        if (!sameFacts) {
            return State.LAPSED;
        }
        return given == null ? State.ASKED : State.STANDING;
    }

    static KeptOverride read(JsonNode node) {
        return new KeptOverride(
                node.path("finding").asString(""),
                node.path("fingerprint").asString(""),
                node.path("content_version").asInt(0),
                word(node.path("asked")),
                word(node.path("given")),
                word(node.path("revoked")));
    }

    private static @Nullable Word word(JsonNode node) {
        return node.isObject()
                ? new Word(
                        node.path("by").asString(""),
                        Instant.parse(node.path("at").asString("")),
                        node.path("reason").asString(""))
                : null;
    }

    static ArrayNode written(List<KeptOverride> kept) {
        var array = JsonNodeFactory.instance.arrayNode();
        kept.forEach(entry -> array.add(entry.written()));
        return array;
    }

    private ObjectNode written() {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("finding", finding);
        node.put("fingerprint", fingerprint);
        node.put("content_version", contentVersion);
        write(node, "asked", asked);
        write(node, "given", given);
        write(node, "revoked", revoked);
        return node;
    }

    private static void write(ObjectNode node, String name, @Nullable Word word) {
        if (word != null) {
            node.putObject(name)
                    .put("by", word.by())
                    .put("at", word.at().toString())
                    .put("reason", word.reason());
        }
    }
}
