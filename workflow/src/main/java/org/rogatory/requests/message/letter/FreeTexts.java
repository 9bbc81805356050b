package org.rogatory.requests.message.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter.Prose;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.requests.translation.ProsePart;

/**
 * What people wrote in a letter, and in which language: everything else in it are words of ours.
 *
 * @param language tag; null where nobody says it
 */
record FreeTexts(List<ProsePart> parts, @Nullable String language) {

    FreeTexts {
        parts = parts.stream().filter(part -> !part.text().isBlank()).toList();
    }

    /** Whether these words of a letter hold a text that somebody wrote, as a whole or line by line. */
    boolean in(String words) {
        return parts.stream()
                .anyMatch(part -> part.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .allMatch(words::contains));
    }

    /** The part with the language of what people wrote. */
    LetterPart marked(LetterPart part) {
        var section = part.section();
        return new LetterPart(
                part.key(),
                new Section(
                        section.heading(),
                        section.rows().stream().map(this::marked).toList(),
                        section.prose().stream().map(this::marked).toList()));
    }

    private Row marked(Row row) {
        return language != null && in(row.value()) ? new Row(row.label(), row.value(), language) : row;
    }

    private Prose marked(Prose prose) {
        return language != null && in(prose.text()) ? new Prose(prose.text(), language, prose.beside()) : prose;
    }
}
