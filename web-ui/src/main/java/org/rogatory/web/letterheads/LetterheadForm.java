package org.rogatory.web.letterheads;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.UzbekScript;
import org.rogatory.letterheads.HeadWords;
import org.rogatory.letterheads.LetterheadView;
import org.rogatory.letterheads.NewLetterhead;

/**
 * The head of the letters of an authority in one language as the administrator types it.
 *
 * @param language tag of the language of the letters
 * @param edition the one that was shown to him
 * @param chosen ticked where letters in Uzbek are to be in Cyrillic; asked on the form of that head alone
 * @param once the mark of the form
 * @param preview said where he only wants to see the head
 */
record LetterheadForm(
        @Nullable String authority,
        @Nullable String language,
        @Nullable String address,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable String web,
        @Nullable Boolean chosen,
        @Nullable Integer edition,
        @Nullable String once,
        @Nullable String preview) {

    static LetterheadForm of(LetterheadView view) {
        var words = view.words();
        return new LetterheadForm(
                view.authority(),
                view.language(),
                words.address(),
                words.telephone(),
                words.email(),
                words.web(),
                view.chosen(),
                view.edition(),
                null,
                null);
    }

    /** The same on top of another edition. */
    LetterheadForm on(int other) {
        return new LetterheadForm(authority, language, address, telephone, email, web, chosen, other, once, preview);
    }

    boolean looks() {
        return preview != null;
    }

    /** Whether the form asks for the script: Latin is what letters in Uzbek have where nothing is chosen. */
    public boolean asksScript() {
        return UzbekScript.CYRILLIC.equals(language);
    }

    NewLetterhead wanted() {
        return new NewLetterhead(
                Objects.toString(authority, "").strip(),
                Objects.toString(language, "").strip(),
                HeadWords.typed(address, telephone, email, web),
                Objects.requireNonNullElse(edition, 0),
                Boolean.TRUE.equals(chosen));
    }
}
