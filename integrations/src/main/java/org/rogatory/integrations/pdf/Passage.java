package org.rogatory.integrations.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Layout;
import org.rogatory.documents.letter.Letter.Prose;

/**
 * Paragraphs in the same languages that follow each other.
 *
 * @param beside whether the languages stand beside each other
 * @param tongues the paragraphs by language
 * @param lines the paragraphs, each in all languages
 */
record Passage(boolean beside, List<Tongue> tongues, List<List<Prose>> lines) {

    /**
     * The paragraphs of one language.
     *
     * @param name of the language in itself; null where there is no other one
     */
    record Tongue(@Nullable String name, String tag, List<Prose> texts) {}

    /** The paragraphs of a section of this letter. */
    static List<Passage> of(Letter letter, Letter.Section section) {
        List<Passage> passages = new ArrayList<>();
        List<List<Prose>> run = new ArrayList<>();
        for (Prose prose : section.prose()) {
            List<Prose> line = versions(letter, prose);
            if (!run.isEmpty() && !tags(letter, run.get(0)).equals(tags(letter, line))) {
                passages.add(passage(letter, run));
                run = new ArrayList<>();
            }
            run.add(line);
        }
        if (!run.isEmpty()) {
            passages.add(passage(letter, run));
        }
        return passages;
    }

    private static Passage passage(Letter letter, List<List<Prose>> lines) {
        List<String> tags = tags(letter, lines.get(0));
        boolean several = tags.size() > 1;
        List<Tongue> tongues = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            int place = i;
            String tag = tags.get(i);
            tongues.add(new Tongue(
                    several ? Tongues.name(tag) : null,
                    tag,
                    lines.stream().map(line -> line.get(place)).toList()));
        }
        return new Passage(several && letter.form().layout() == Layout.COLUMNS, tongues, lines);
    }

    /** The paragraph and its translations, as far as the layout shows them. */
    private static List<Prose> versions(Letter letter, Prose prose) {
        if (letter.form().layout() == Layout.ONE) {
            return List.of(prose);
        }
        List<Prose> versions = new ArrayList<>();
        for (Prose version = prose; version != null; version = version.beside()) {
            versions.add(version);
        }
        return versions;
    }

    private static List<String> tags(Letter letter, List<Prose> versions) {
        String own = letter.language().toLanguageTag();
        return versions.stream()
                .map(version -> version.language() == null ? own : version.language())
                .toList();
    }
}
