package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter.Prose;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.TextLanguage;
import org.rogatory.requests.message.letter.MessageSections.Said;
import tools.jackson.databind.JsonNode;

/** What people wrote in a letter other than a request, each text with its language where its writer said it. */
final class ReleasedWords {

    private static final String TEXT = "text";
    /** The texts that stand under a heading of their own. */
    static final List<String> TEXTS = List.of(TEXT, "internal_text");

    private final LetterText text;

    ReleasedWords(LetterText text) {
        this.text = text;
    }

    /** What is told under single items of its form; where no text follows, also in which language that is. */
    List<Row> rows(Said said, JsonNode payload) {
        var tongue = TextLanguage.read(payload);
        var rows = new ArrayList<Row>();
        Particulars.read(payload)
                .forEach((key, told) ->
                        rows.add(new Row(text.particular(key, said.subject().kind(), said.language()), told, tongue)));
        if (LetterText.blank(payload.path(TEXT))) {
            rows.addAll(spoken(tongue, said.language()));
        }
        return rows;
    }

    /** The answers to what was asked, each under the name of what it is about. */
    Optional<Section> answers(Said said, JsonNode payload) {
        var language = said.language();
        var tongue = TextLanguage.read(payload);
        var rows = LetterText.filled(payload.path("answers").properties().stream()
                .map(entry ->
                        new Row(asked(said, entry.getKey()), entry.getValue().asString(""), tongue))
                .toList());
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of(text.phrase("section.answers", language), rows, List.of()));
    }

    /** What is asked for or answered: an item of the form by its name, one of assistance by its number. */
    String asked(Said said, String code) {
        var language = said.language();
        var item = RequestForms.item(code);
        return item.isPresent()
                ? text.phrase("section.assistance", language) + " " + (item.getAsInt() + 1)
                : text.label(ExtraditionWords.items(said.subject()), code, language);
    }

    /** The texts with their headings; what stays in the office is in no language that was said. */
    List<Section> texts(Said said, JsonNode payload) {
        return TEXTS.stream()
                .filter(key -> !LetterText.blank(payload.path(key)))
                .map(key -> section(key, said, payload))
                .toList();
    }

    private Section section(String key, Said said, JsonNode payload) {
        var heading = text.ofKind("section." + key, said.subject().kind(), said.language());
        var tongue = TEXT.equals(key) ? TextLanguage.read(payload) : null;
        var words = new Prose(payload.path(key).asString(""), tongue, null);
        return new Section(heading, spoken(tongue, said.language()), List.of(words));
    }

    /** In which language words are, where that was said. */
    List<Row> spoken(@Nullable String tongue, Locale language) {
        return tongue == null
                ? List.of()
                : List.of(new Row(
                        text.phrase("fact." + TextLanguage.KEY, language), LetterText.tongue(tongue, language)));
    }
}
