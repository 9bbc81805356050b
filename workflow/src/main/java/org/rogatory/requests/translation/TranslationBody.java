package org.rogatory.requests.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts of a translation, each with the source it is of and its language; a source that has moved takes its
 * translation along.
 */
final class TranslationBody {

    private static final String SOURCE = "source";
    private static final String TARGET = "target";

    private static final String INTO = "into";

    private final ObjectNode node;
    private final @Nullable String into;

    /** To take out and to put back, whatever the language. */
    TranslationBody(ObjectNode node) {
        this(node, null);
    }

    /** @param into the language that is wanted: a text in another one is no translation of anything */
    TranslationBody(ObjectNode node, @Nullable String into) {
        this.node = node;
        this.into = into;
    }

    ObjectNode node() {
        return node;
    }

    List<TranslatedPart> with(List<ProsePart> parts) {
        return parts.stream().map(this::with).toList();
    }

    private TranslatedPart with(ProsePart part) {
        var own = node.path(part.key());
        if (of(part, own)) {
            return new TranslatedPart(part, own.path(TARGET).asString(""), null);
        }
        return moved(part).map(target -> new TranslatedPart(part, target, null)).orElseGet(() -> changed(part, own));
    }

    private Optional<String> moved(ProsePart part) {
        return node.valueStream()
                .filter(entry -> of(part, entry))
                .map(entry -> entry.path(TARGET).asString(""))
                .findFirst();
    }

    /** Of a text that was kept before its language was, that is not asked. */
    private boolean of(ProsePart part, JsonNode entry) {
        return part.text().equals(entry.path(SOURCE).asString(""))
                && (into == null || into.equals(entry.path(INTO).asString(into)));
    }

    private static TranslatedPart changed(ProsePart part, JsonNode own) {
        var target = own.path(TARGET).asString("");
        return new TranslatedPart(
                part, target, target.isEmpty() ? null : own.path(SOURCE).asString(""));
    }

    /**
     * Writes what was typed. A text left as it was stays a translation of the old source, or into the old language, unless
     * somebody says that it still holds.
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
                put(part.part(), text);
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
            put(part.part(), part.target());
        }
    }

    private void put(ProsePart part, String target) {
        var own = node.path(part.key());
        if (of(part, own) && target.equals(own.path(TARGET).asString(""))) {
            return;
        }
        var written = node.putObject(part.key()).put(SOURCE, part.text()).put(TARGET, target);
        if (into != null) {
            written.put(INTO, into);
        }
    }
}
