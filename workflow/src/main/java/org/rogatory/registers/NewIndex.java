package org.rogatory.registers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Wording;

/**
 * An index to be added to a nomenclature; valid until further notice where it has no last day.
 *
 * @param subjects the letters that are numbered under it by themselves
 */
public record NewIndex(
        String authority,
        JournalKind kind,
        String code,
        Wording title,
        String template,
        Set<LetterSubject> subjects,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public NewIndex {
        subjects = Set.copyOf(subjects);
    }
}
