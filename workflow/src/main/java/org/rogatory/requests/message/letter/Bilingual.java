package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Prose;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;

/** The parts of a letter in two languages made into one: labels in both, each text with its translation beside it. */
record Bilingual(Side source, Side target) {

    /** One of the languages: that of our own words, and what people wrote. */
    record Side(Locale labels, FreeTexts texts) {

        /** In which nobody wrote anything of which it is known whether it was translated. */
        static Side ours(Locale labels) {
            return new Side(labels, new FreeTexts(List.of(), null));
        }

        String tag(String words) {
            var language = texts.in(words) ? texts.language() : null;
            return Objects.requireNonNullElseGet(language, labels::toLanguageTag);
        }
    }

    /** A letter in both languages; what people wrote stands once, in the language that its writer said. */
    static Letter letter(Letter one, Letter other) {
        return new Bilingual(Side.ours(one.language()), Side.ours(other.language())).joined(one, other);
    }

    /** The same letter in both languages, each text with its translation beside it. */
    Letter joined(Letter one, Letter other) {
        var sections = new ArrayList<Section>();
        for (int index = 0; index < one.sections().size(); index++) {
            sections.add(beside(one.sections().get(index), other.sections().get(index)));
        }
        return BilingualFrame.around(sections, one, other);
    }

    /** Part by part; both sides have the same parts, since only texts differ. */
    List<LetterPart> beside(List<LetterPart> ones, List<LetterPart> others) {
        var parts = new ArrayList<LetterPart>();
        for (int index = 0; index < ones.size(); index++) {
            var one = ones.get(index);
            parts.add(new LetterPart(
                    one.key(), beside(one.section(), others.get(index).section())));
        }
        return parts;
    }

    Section beside(Section one, Section other) {
        var rows = new ArrayList<Row>();
        var prose = new ArrayList<Prose>();
        for (int index = 0; index < one.rows().size(); index++) {
            var own = one.rows().get(index);
            var theirs = other.rows().get(index);
            if (source.texts().in(own.value()) && !own.value().equals(theirs.value())) {
                prose.add(beside(new Prose(said(own), own.language(), null), said(theirs)));
            } else {
                var label = both(own.label(), theirs.label());
                rows.add(new Row(label, both(own.value(), theirs.value()), own.language()));
            }
        }
        for (int index = 0; index < one.prose().size(); index++) {
            var own = one.prose().get(index);
            var theirs = other.prose().get(index).text();
            prose.add(own.language() == null || !own.text().equals(theirs) ? beside(own, theirs) : own);
        }
        return new Section(both(one.heading(), other.heading()), rows, prose);
    }

    private static String said(Row row) {
        return row.label() + ": " + row.value();
    }

    /** What its writer said of the language of a text counts before what is known of all of them. */
    private Prose beside(Prose one, String other) {
        var text = one.text();
        var translation = text.equals(other) ? null : new Prose(other, target.tag(other), null);
        return new Prose(text, Objects.requireNonNullElseGet(one.language(), () -> source.tag(text)), translation);
    }

    /** Two words for the same; where both languages have the same word, it stands once. */
    static String both(String one, String other) {
        return one.equals(other) ? one : one + " / " + other;
    }
}
