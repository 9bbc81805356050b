package org.rogatory.requests.reminder;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.held.HeldLetters;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Why an officer neither signs a letter that an act has written nor sends it back. */
@Component
class LetterBars {

    private final HeldLetters held;
    private final ObjectProvider<LetterBar> parts;

    LetterBars(HeldLetters held, ObjectProvider<LetterBar> parts) {
        this.held = held;
        this.parts = parts;
    }

    /** The code, or null where he may. */
    @Nullable
    String of(CaseFile file, Reminder reminder, Officer officer) {
        var own = reminder.barred(officer.username());
        if (own != null) {
            return own;
        }
        var letter = reminder.written();
        if (!held.signs(file, letter.kind(), officer)) {
            return "signing-right";
        }
        if (held.enclosedBy(file, letter, officer)) {
            return Refusal.FOUR_EYES;
        }
        return parts.orderedStream()
                .flatMap(part -> part.bar(file, letter).stream())
                .findFirst()
                .orElse(null);
    }
}
