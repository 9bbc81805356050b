package org.rogatory.letterheads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the head of the letters of an authority in one language.
 *
 * @param language tag of the language of the letters
 * @param chosen whether the authority writes its letters in Uzbek in this script; said of Cyrillic alone
 * @param edition counted up each time it is changed; 0 where nothing was ever recorded
 * @param keptBy user name of who wrote this edition; null where there is none
 */
public record LetterheadView(
        String authority,
        String language,
        HeadWords words,
        boolean chosen,
        int edition,
        @Nullable String keptBy,
        @Nullable Instant keptAt) {

    static LetterheadView none(String authority, String language) {
        return new LetterheadView(authority, language, HeadWords.NONE, false, 0, null, null);
    }
}
