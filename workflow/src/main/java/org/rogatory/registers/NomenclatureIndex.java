package org.rogatory.registers;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Wording;

/**
 * An index of an authority's nomenclature: what is filed under it, and how its numbers are written during which time.
 *
 * @param subjects the letters that are numbered under it by themselves; the first index of a journal takes all others
 */
public record NomenclatureIndex(
        String indexId,
        String authority,
        JournalKind kind,
        String code,
        Wording title,
        String template,
        Set<LetterSubject> subjects,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public NomenclatureIndex {
        subjects = Set.copyOf(subjects);
    }

    /** Whether it may be used on a day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return (to == null || !validFrom.isAfter(to)) && (validTo == null || !validTo.isBefore(from));
    }
}
