package org.rogatory.requests.message.held;

import org.rogatory.requests.message.letter.TranslatedWords.Shown;
import org.rogatory.requests.message.letter.TranslatedWords.Typed;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.requests.translation.Translations.Texts;

/**
 * How often the words that are translated were written anew. It counts with the savings of their translation: who saves
 * what he has made of other words than those that stand is told so, also where nobody has translated them since.
 *
 * @param number of the wordings after the first
 */
public record Rewordings(long number) {

    /** What is shown, known by the saving and the wording that it is of. */
    public Shown told(Shown shown) {
        var parts = shown.parts();
        var counted = new TranslatedParts(parts.saved() + number, parts.language(), parts.parts());
        return new Shown(counted, shown.layout(), shown.certifier(), shown.begun(), shown.told());
    }

    /** What was typed on what was shown so, by its saving alone; none is the right one once the words are others. */
    public Typed read(Typed typed) {
        var texts = typed.texts();
        var seen = texts.seen();
        return seen == null
                ? typed
                : new Typed(
                        new Texts(seen - number, texts.texts(), texts.confirmed()),
                        typed.into(),
                        typed.layout(),
                        typed.certified());
    }
}
