package org.rogatory.enclosures;

import org.jspecify.annotations.Nullable;
import org.rogatory.registers.LetterSubject;

/**
 * An inventory to be drawn up.
 *
 * @param legId the leg of the way by which the papers travel, if one is told
 * @param letter the number on the cover, if it bears one
 */
public record NewEnclosures(
        Way way,
        LetterSubject subject,
        @Nullable String legId,
        @Nullable String letter) {

    /** An inventory about which no more is told. */
    public static NewEnclosures of(Way way, LetterSubject subject) {
        return new NewEnclosures(way, subject, null, null);
    }

    NewEnclosures hidden(@Nullable String hiddenLetter) {
        return new NewEnclosures(way, subject, legId, hiddenLetter);
    }
}
