package org.rogatory.requests.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Isolation;
import org.rogatory.requests.translation.ProseParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of a request that is taken out of each version of its content: where it stood with which words, until it is put
 * back or erased.
 */
final class TakenPart {

    /** Set as long as the words are kept. */
    static final String TEXTS = "texts";

    private static final String PAPERS = "papers";
    private static final String TRANSLATIONS = "translations";
    private static final int DISTINCT = 20;

    private final ObjectNode node;

    TakenPart(ObjectNode node) {
        this.node = node;
    }

    static Isolation state(JsonNode part) {
        return part.has(TEXTS) ? Isolation.ISOLATED : Isolation.ERASED;
    }

    /** Takes the words out of a content, wherever they stand in it; tells whether they did. */
    boolean take(int version, String pointer, @Nullable JsonNode words, ObjectNode content) {
        var texts = node.withArray("/" + TEXTS);
        var before = texts.size();
        take(content, "", new Sought(version, pointer, words), texts);
        return texts.size() > before;
    }

    /** What is looked for, and in which version. */
    private record Sought(
            int version, String pointer, @Nullable JsonNode words) {

        boolean is(String at, JsonNode found) {
            return at.equals(pointer)
                    || found.equals(words)
                            && (found.isArray() || found.asString("").length() >= DISTINCT);
        }
    }

    private static void take(JsonNode within, String path, Sought sought, ArrayNode texts) {
        if (within instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                var at = path + "/" + field.getKey();
                if (sought.is(at, field.getValue())) {
                    texts.addObject()
                            .put("version", sought.version())
                            .put("at", at)
                            .set("words", field.getValue());
                    object.remove(field.getKey());
                } else {
                    take(field.getValue(), at, sought, texts);
                }
            }
        } else if (within.isArray()) {
            for (int index = 0; index < within.size(); index++) {
                take(within.path(index), path + "/" + index, sought, texts);
            }
        }
    }

    /** Puts the words back into the content of a version; tells whether there were any. */
    boolean putBack(int version, ObjectNode content) {
        var own = node.path(TEXTS)
                .valueStream()
                .filter(text -> text.path("version").asInt() == version)
                .toList();
        own.forEach(text -> {
            var at = text.path("at").asString("");
            var name = at.substring(at.lastIndexOf('/') + 1);
            if (content.at(at.substring(0, at.lastIndexOf('/'))) instanceof ObjectNode place) {
                place.set(name, text.path("words"));
            }
        });
        return !own.isEmpty();
    }

    void keepPapers(List<String> documentRefs) {
        documentRefs.forEach(node.withArray("/" + PAPERS)::add);
    }

    List<String> papers() {
        return node.path(PAPERS).valueStream().map(ref -> ref.asString("")).toList();
    }

    /** The texts that were taken, as they are translated. */
    Set<String> sources() {
        return node.path(TEXTS)
                .valueStream()
                .map(text -> ProseParts.text(text.path("words")))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    void keepTranslations(ObjectNode translated) {
        node.set(TRANSLATIONS, translated);
    }

    JsonNode translations() {
        return node.path(TRANSLATIONS);
    }

    /** Nothing is left but that it was there. */
    void erase() {
        node.removeAll();
    }
}
