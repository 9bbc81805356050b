package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.JsonNode;

/** The papers that go along certified, as a letter that asks for a person lists them. */
final class CertifiedPapers {

    private final LetterText text;

    CertifiedPapers(LetterText text) {
        this.text = text;
    }

    Section of(JsonNode content, Locale language) {
        var lines = new ArrayList<String>();
        content.path("attachments")
                .valueStream()
                .filter(annex -> annex.path("certified").asBoolean(false))
                .forEach(annex -> lines.add((lines.size() + 1) + ". " + paper(annex, language)));
        return Section.of(text.phrase("section.papers", language), List.of(), lines);
    }

    private String paper(JsonNode annex, Locale language) {
        var key = annex.path("kind").asString("");
        var attached = text.label("attachment_kinds", key, language);
        var kind = attached.equals(key) ? text.label("document_kinds", key, language) : attached;
        var name = annex.path("name").asString("");
        return name.isBlank() || name.equals(kind) ? kind : kind + ": " + name;
    }
}
