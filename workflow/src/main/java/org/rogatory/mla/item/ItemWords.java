package org.rogatory.mla.item;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ItemResult;
import org.rogatory.persons.FileCipher;

/**
 * What is told the other State of one item.
 *
 * @param result what came of it, or why it is refused
 * @param conditions of the use of the result
 * @param language tag of the language of both; null where nobody says it, or there are no words
 */
record ItemWords(
        @Nullable String result,
        @Nullable String conditions,
        @Nullable String language) {

    ItemWords {
        language = result == null && conditions == null ? null : language;
    }

    /** What an act releases. */
    static ItemWords of(Act act) {
        var words = act.words();
        return new ItemWords(words.releasedText(), words.conditions(), words.language());
    }

    /** What the other State told; in the language of all that it told then, where it says none of this item. */
    static ItemWords of(ItemResult told, @Nullable String otherwise) {
        var own = told.textLanguage();
        return new ItemWords(told.result(), told.conditions(), own == null ? otherwise : own);
    }

    /** The same under the key of its file. */
    ItemWords hidden(String caseRef, FileCipher cipher) {
        return new ItemWords(
                hide(caseRef, result, cipher), hide(caseRef, conditions, cipher), hide(caseRef, language, cipher));
    }

    /** Whether these are the words that are kept of an item, in whatever language they are said to be. */
    boolean kept(AssistanceItem item, FileCipher cipher) {
        var known = item.hiddenWords();
        return Objects.equals(result, show(item.caseRef(), known.result(), cipher))
                && Objects.equals(conditions, show(item.caseRef(), known.conditions(), cipher));
    }

    private static @Nullable String show(String caseRef, @Nullable String hidden, FileCipher cipher) {
        return hidden == null ? null : cipher.decrypt(caseRef, hidden);
    }

    private static @Nullable String hide(String caseRef, @Nullable String text, FileCipher cipher) {
        return text == null ? null : cipher.encrypt(caseRef, text);
    }
}
