package org.rogatory.mla.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.registers.EntryView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The levels of a file as its readers see them; the caller has passed the access rule. */
@Service
public class LevelSheet {

    private final ExecutionLevels levels;
    private final LevelLetters letters;
    private final LevelTerms terms;
    private final LevelWords words;
    private final ExecutionPlaces places;
    private final ItemPlaces items;

    LevelSheet(
            ExecutionLevels levels,
            LevelLetters letters,
            LevelTerms terms,
            LevelWords words,
            ExecutionPlaces places,
            ItemPlaces items) {
        this.levels = levels;
        this.letters = letters;
        this.terms = terms;
        this.words = words;
        this.places = places;
        this.items = items;
    }

    /**
     * The authority to which the file was assigned, or one that was given single items.
     *
     * @param whole whether the file was assigned to it
     * @param letter number and day under which it registered the order; null where it keeps no journal
     * @param dueOn last day of the term of execution that runs, or null
     * @param vacant whether nobody is left there who executes and sees the file
     */
    public record Top(
            String authority,
            boolean whole,
            @Nullable LetterNumber letter,
            @Nullable LocalDate dueOn,
            boolean vacant) {}

    /**
     * The way down from one authority.
     *
     * @param top null where the file is assigned to none
     * @param levels below the top, in the order in which they were given the work
     * @param holder key of the authority that has the work now; null where there is none, and where all items went elsewhere
     */
    public record Branch(
            @Nullable Top top,
            List<LevelView> levels,
            @Nullable String holder) {}

    /**
     * All levels that a reader may see: who keeps the file sees every way down, anybody else the one he stands on.
     *
     * @param branches that of the assigned authority first
     * @param movable the numbers of those about whose successor the reader's authority decides; 0 is the assigned one
     */
    public record Sheet(List<Branch> branches, Set<Integer> movable) {

        /** The levels of all ways. */
        public List<LevelView> levels() {
            return branches.stream().flatMap(branch -> branch.levels().stream()).toList();
        }
    }

    /** The levels of a file whose reader may see it; none for an authority that never stood on a way down. */
    @Transactional(readOnly = true)
    public Sheet of(CaseFile file, Officer officer) {
        var read = levels.read(file, officer);
        var known = new Known(
                file,
                terms.execution(file).orElse(null),
                places.unreached(file),
                Set.copyOf(items.holders(file.caseRef()).values()),
                read.isEmpty() ? List.of() : letters.entered(file));
        var branches = read.stream().map(chain -> branch(chain, known)).toList();
        var movable = new TreeSet<Integer>();
        read.forEach(chain -> movable.addAll(chain.movedBy(officer.authority())));
        return new Sheet(branches, movable);
    }

    /** What is read once for all ways of a file. */
    private record Known(
            CaseFile file,
            @Nullable LocalDate until,
            Predicate<String> vacant,
            Set<String> holders,
            List<EntryView> letters) {}

    private Branch branch(Chain chain, Known known) {
        var vacant = known.vacant();
        var shown = chain.levels().stream()
                .map(level -> level.view(
                        hidden -> words.show(known.file().caseRef(), hidden),
                        level.status().open() && vacant.test(level.authority())))
                .toList();
        var root = chain.root();
        var top = root == null
                ? null
                : new Top(
                        root,
                        chain.whole(),
                        LevelLetters.received(known.letters(), root),
                        known.until(),
                        vacant.test(root));
        var gone = !chain.whole() && (root == null || !known.holders().contains(root));
        return new Branch(top, shown, gone ? null : chain.holder());
    }
}
