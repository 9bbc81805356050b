package org.rogatory.resolutions;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;

/** Keeps the words of resolutions, reports and decisions under the key of their file. */
@Component
class HiddenTexts {

    private static final int LONGEST = 4000;

    private final FileCipher cipher;

    HiddenTexts(FileCipher cipher) {
        this.cipher = cipher;
    }

    @Nullable
    String hide(String caseRef, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw Refusal.of("note-too-long", "text");
        }
        return cipher.encrypt(caseRef, text.strip());
    }

    /** The same for a text without which the act says nothing. */
    String hideNeeded(String caseRef, @Nullable String text) {
        var hidden = hide(caseRef, text);
        if (hidden == null) {
            throw missing();
        }
        return hidden;
    }

    /** Refuses an act whose text is missing; how long it may be is asked where it is hidden. */
    static void demandText(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw missing();
        }
    }

    private static Refusal missing() {
        return Refusal.of("field-missing", "text");
    }

    @Nullable
    String show(String caseRef, @Nullable String hidden) {
        return hidden == null ? null : cipher.decrypt(caseRef, hidden);
    }
}
