package org.rogatory.mla.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.LetterNumber;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The levels of a file as its readers see them; the caller has passed the access rule. */
@Service
public class LevelSheet {

    private final ExecutionLevels levels;
    private final LevelRepository rows;
    private final LevelLetters letters;
    private final LevelTerms terms;
    private final LevelWords words;
    private final ExecutionPlaces places;

    LevelSheet(
            ExecutionLevels levels,
            LevelRepository rows,
            LevelLetters letters,
            LevelTerms terms,
            LevelWords words,
            ExecutionPlaces places) {
        this.levels = levels;
        this.rows = rows;
        this.letters = letters;
        this.terms = terms;
        this.words = words;
        this.places = places;
    }

    /**
     * The authority to which the file was assigned.
     *
     * @param letter number and day under which it registered the order; null where it keeps no journal
     * @param dueOn last day of the term of execution that runs, or null
     * @param vacant whether nobody is left there who executes
     */
    public record Top(
            String authority,
            @Nullable LetterNumber letter,
            @Nullable LocalDate dueOn,
            boolean vacant) {}

    /**
     * All levels of a file.
     *
     * @param top null where the file is assigned to none
     * @param levels below the top, in the order in which they were given the work
     * @param holder key of the authority that has the work now, or null
     * @param movable the numbers of those about whose successor the reader's authority decides; 0 is the top
     */
    public record Sheet(
            @Nullable Top top,
            List<LevelView> levels,
            @Nullable String holder,
            Set<Integer> movable) {}

    /** The levels of a file whose reader may see it; none for an authority that only has single items of it. */
    @Transactional(readOnly = true)
    public Sheet of(CaseFile file, Officer officer) {
        var chain = levels.chain(file);
        if (!levels.reads(file, officer)) {
            return new Sheet(null, List.of(), null, Set.of());
        }
        var vacant = places.vacancies(file);
        var shown = rows.of(file.caseRef(), AccessScope.of(officer)).stream()
                .map(level -> level.view(
                        hidden -> words.show(file.caseRef(), hidden),
                        level.status().open() && vacant.test(level.authority())))
                .toList();
        var assigned = chain.assigned();
        var top = assigned == null
                ? null
                : new Top(
                        assigned,
                        letters.received(file, assigned),
                        terms.execution(file).orElse(null),
                        vacant.test(assigned));
        return new Sheet(top, shown, chain.holder(), chain.movedBy(officer.authority()));
    }
}
