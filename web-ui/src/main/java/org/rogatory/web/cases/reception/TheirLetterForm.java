package org.rogatory.web.cases.reception;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.inbox.TheirLetters.TheirLetter;

/** What stands on the letter by which a request came on paper. */
record TheirLetterForm(
        @Nullable Long version,
        @Nullable @Size(max = 120) String counterpartRef,
        @Nullable LocalDate counterpartDate,
        @Nullable @Size(max = 64) String counterpartAuthority) {

    static TheirLetterForm of(CaseFile file) {
        var letter = file.numbers().theirs();
        return new TheirLetterForm(
                file.version(),
                file.counterpartRef(),
                letter == null ? null : letter.day(),
                file.counterpartAuthority());
    }

    TheirLetter letter() {
        return new TheirLetter(counterpartRef, counterpartDate, counterpartAuthority);
    }
}
