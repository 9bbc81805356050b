package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.JsonNode;

/** How a request is to be dealt with, as its letter says it at the end. */
final class ConductPart {

    /** What is said part by part. */
    static final Set<String> PARTED = Set.of("urgency", "confidentiality");

    private static final List<String> CLOSING =
            List.of("urgency", "confidentiality", "procedure", "presence", "damage", "earlier_contact", "undertakings");

    private final LetterText text;

    ConductPart(LetterText text) {
        this.text = text;
    }

    /** What is ticked as a sentence, what has parts part by part, a sum in one. */
    Section of(JsonNode content, String kind, Locale language) {
        var sentences = new ArrayList<String>();
        for (var key : CLOSING) {
            var value = content.path(key);
            if (PARTED.contains(key) && value.isObject()) {
                value.properties().forEach(part -> {
                    var name = key + "." + part.getKey();
                    sentences.add(
                            part.getValue().isBoolean() && text.has("tick." + name)
                                    ? text.ofKind("tick." + name, kind, language)
                                    : named(text.field(name, kind, language), part.getValue(), language));
                });
            } else {
                sentences.add(named(text.field(key, language), value, language));
            }
        }
        sentences.removeIf(String::isEmpty);
        return Section.of(text.ofKind("section.conduct", kind, language), List.of(), sentences);
    }

    private String named(String label, JsonNode value, Locale language) {
        return LetterText.blank(value) ? "" : label + ": " + text.value(value, language);
    }
}
