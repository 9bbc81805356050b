package org.rogatory.web.enclosures;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.enclosures.NewEnclosures;
import org.rogatory.enclosures.Way;
import org.rogatory.registers.LetterSubject;

/**
 * An inventory to be drawn up, as it is asked for.
 *
 * @param leg the leg by which the papers travel; empty for none
 * @param once the mark of the form
 */
record DrawForm(
        @Nullable String way,
        @Nullable String subject,
        @Nullable String leg,
        @Nullable String letter,
        @Nullable String once) {

    NewEnclosures wanted() {
        return new NewEnclosures(
                Way.of(text(way)).orElseThrow(() -> Refusal.of("field-missing", "way")),
                LetterSubject.of(text(subject)).orElseThrow(() -> Refusal.of("field-missing", "subject")),
                text(leg).isEmpty() ? null : text(leg),
                text(letter).isEmpty() ? null : text(letter));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
