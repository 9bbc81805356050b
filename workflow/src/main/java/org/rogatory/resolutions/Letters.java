package org.rogatory.resolutions;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.registers.CaseLetters;
import org.springframework.stereotype.Component;

/** The letters of a file on which a resolution may be written. */
@Component
class Letters {

    private final CaseLetters letters;

    Letters(CaseLetters letters) {
        this.letters = letters;
    }

    /** Refuses a letter that no journal has for this file, or whose number is void. */
    void demand(CaseFile file, String entryId) {
        if (letters.of(file.caseRef(), file.authority()).stream()
                .noneMatch(entry -> entry.entryId().equals(entryId) && entry.voided() == null)) {
            throw Refusal.of("letter-unknown", "letter");
        }
    }
}
