package org.rogatory.mla.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.rogatory.documents.Letter.Prose;
import org.rogatory.documents.Letter.Row;
import org.rogatory.documents.Letter.Section;

/** The parts of a letter in two languages made into one: labels in both, each text with its translation beside it. */
record Bilingual(Side source, Side target) {

    /** One of the languages: that of our own words, and what people wrote. */
    record Side(Locale labels, FreeTexts texts) {

        String tag(String words) {
            var language = texts.in(words) ? texts.language() : null;
            return Objects.requireNonNullElseGet(language, labels::toLanguageTag);
        }
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
                prose.add(beside(said(own), said(theirs)));
            } else {
                rows.add(new Row(both(own.label(), theirs.label()), both(own.value(), theirs.value())));
            }
        }
        for (int index = 0; index < one.prose().size(); index++) {
            prose.add(beside(
                    one.prose().get(index).text(), other.prose().get(index).text()));
        }
        return new Section(both(one.heading(), other.heading()), rows, prose);
    }

    private static String said(Row row) {
        return row.label() + ": " + row.value();
    }

    private Prose beside(String one, String other) {
        var translation = one.equals(other) ? null : new Prose(other, target.tag(other), null);
        return new Prose(one, source.tag(one), translation);
    }

    /** Two words for the same; where both languages have the same word, it stands once. */
    static String both(String one, String other) {
        return one.equals(other) ? one : one + " / " + other;
    }
}
