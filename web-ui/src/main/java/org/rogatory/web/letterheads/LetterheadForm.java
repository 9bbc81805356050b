package org.rogatory.web.letterheads;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.letterheads.HeadWords;
import org.rogatory.letterheads.LetterheadView;
import org.rogatory.letterheads.NewLetterhead;

/**
 * The head of the letters of an authority in one language as the administrator types it.
 *
 * @param language tag of the language of the letters
 * @param edition the one that was shown to him
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
                view.edition(),
                null,
                null);
    }

    /** The same on top of another edition. */
    LetterheadForm on(int other) {
        return new LetterheadForm(authority, language, address, telephone, email, web, other, once, preview);
    }

    boolean looks() {
        return preview != null;
    }

    NewLetterhead wanted() {
        return new NewLetterhead(
                Objects.toString(authority, "").strip(),
                Objects.toString(language, "").strip(),
                HeadWords.typed(address, telephone, email, web),
                Objects.requireNonNullElse(edition, 0));
    }
}
