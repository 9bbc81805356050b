package org.rogatory.mla.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The texts of a translation, each with the source it is of; a source that has moved takes its translation along. */
final class TranslationBody {

    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    private final ObjectNode node;

    TranslationBody(ObjectNode node) {
        this.node = node;
    }

    ObjectNode node() {
        return node;
    }

    List<TranslatedPart> with(List<ProsePart> parts) {
        return parts.stream().map(this::with).toList();
    }

    private TranslatedPart with(ProsePart part) {
        var own = node.path(part.key());
        if (part.text().equals(own.path(SOURCE).asString(""))) {
            return new TranslatedPart(part, own.path(TARGET).asString(""), null);
        }
        return moved(part).map(target -> new TranslatedPart(part, target, null)).orElseGet(() -> changed(part, own));
    }

    private Optional<String> moved(ProsePart part) {
        return node.valueStream()
                .filter(entry -> part.text().equals(entry.path(SOURCE).asString("")))
                .map(entry -> entry.path(TARGET).asString(""))
                .findFirst();
    }

    private static TranslatedPart changed(ProsePart part, JsonNode own) {
        var target = own.path(TARGET).asString("");
        return new TranslatedPart(
                part, target, target.isEmpty() ? null : own.path(SOURCE).asString(""));
    }

    /**
     * Writes what was typed. A text left as it was stays a translation of the old source, unless somebody says that it
     * still holds.
     */
    void write(List<TranslatedPart> present, Map<String, String> texts, Set<String> confirmed) {
        for (var part : present) {
            var key = part.part().key();
            var text = texts.get(key);
            if (text == null) {
                keep(part);
            } else if (text.isEmpty()) {
                node.remove(key);
            } else if (!part.changed() || !text.equals(part.target()) || confirmed.contains(key)) {
                put(key, part.part().text(), text);
            }
        }
    }

    /** Takes out what is kept for a part or is a translation of one of these sources. */
    ObjectNode take(String key, Set<String> sources) {
        var taken = node.objectNode();
        for (var entry : List.copyOf(node.properties())) {
            if (entry.getKey().equals(key)
                    || sources.contains(entry.getValue().path(SOURCE).asString(""))) {
                taken.set(entry.getKey(), entry.getValue());
                node.remove(entry.getKey());
            }
        }
        return taken;
    }

    /** The translated texts among those that were taken out. */
    static List<String> targets(ObjectNode taken) {
        return taken.valueStream()
                .map(entry -> entry.path(TARGET).asString(""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Puts back what was taken out; what was written in its place since stays. */
    void putBack(ObjectNode taken) {
        taken.properties().stream()
                .filter(entry -> !node.has(entry.getKey()))
                .forEach(entry -> node.set(entry.getKey(), entry.getValue()));
    }

    private void keep(TranslatedPart part) {
        if (part.translated()) {
            put(part.part().key(), part.part().text(), part.target());
        }
    }

    private void put(String key, String source, String target) {
        node.putObject(key).put(SOURCE, source).put(TARGET, target);
    }
}
