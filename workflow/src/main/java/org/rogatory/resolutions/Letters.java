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

    /** The resolution on the letter that was chosen, or on the one that lies at the desk. */
    NewResolution on(Matter matter, NewResolution wanted) {
        var file = matter.file();
        if (file == null) {
            return wanted.on(matter.ref());
        }
        if (wanted.letter() != null) {
            demand(file, wanted.letter());
        }
        return wanted;
    }

    /** Refuses a letter that no journal has for this file, or whose number is void. */
    private void demand(CaseFile file, String entryId) {
        if (letters.of(file.caseRef(), file.authority()).stream()
                .noneMatch(entry -> entry.entryId().equals(entryId) && entry.voided() == null)) {
            throw Refusal.of("letter-unknown", "letter");
        }
    }
}
