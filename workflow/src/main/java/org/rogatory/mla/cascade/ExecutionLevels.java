package org.rogatory.mla.cascade;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.ItemPlaces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The levels through which the execution of a file goes: who has the work, and whether all reports have climbed up. */
@Service
public class ExecutionLevels {

    /** The rule of the term of the level that has the work. */
    static final String TERM = "sys_level";

    /** Acts by which the central authority gets the result: once every report below has been accepted. */
    private static final Set<String> CLIMBED =
            Set.of("record_execution", "record_negative_execution", "record_partial_execution", "return_assignment");
    /** Acts of the executor: done by the authority that has the work now. */
    private static final Set<String> EXECUTING = Stream.concat(
                    Stream.of(
                            "start_execution",
                            "continue_execution",
                            "start_item",
                            "continue_item",
                            "record_item_result",
                            "record_item_negative"),
                    CLIMBED.stream())
            .collect(Collectors.toUnmodifiableSet());
    /** Acts about the whole: who was given single items does none of them. */
    private static final Set<String> WHOLE = Set.of("draft_answer", "resume_execution");
    /** Nothing is left to be executed, or it is assigned anew. */
    private static final Set<String> ENDING =
            Set.of("refuse", "return_without_execution", "record_withdrawal", "assign_execution");

    private final LevelRepository levels;
    private final Assignments assignments;
    private final ExecutionPlaces places;
    private final ItemPlaces items;
    private final Deadlines deadlines;

    ExecutionLevels(
            LevelRepository levels,
            Assignments assignments,
            ExecutionPlaces places,
            ItemPlaces items,
            Deadlines deadlines) {
        this.levels = levels;
        this.assignments = assignments;
        this.places = places;
        this.items = items;
        this.deadlines = deadlines;
    }

    /** Who reads what the levels say to each other: none that only has single items of the file. */
    @Transactional(readOnly = true)
    public boolean reads(CaseFile file, Officer officer) {
        return Deliberation.open(file, officer) || chain(file).has(officer.authority());
    }

    /**
     * Refuses an act of execution by another authority than the one that has the work, or while a report is awaited.
     *
     * @param assigned key of the authority to which the file was assigned, or null
     */
    @Transactional(readOnly = true)
    public void demand(CaseFile file, @Nullable String assigned, String verb, Officer officer) {
        if (WHOLE.contains(verb)) {
            demandWhole(file, assigned, officer);
        }
        if (!EXECUTING.contains(verb) || officer.isSystem()) {
            return;
        }
        var chain = chain(file, assigned);
        var holder = chain.holder();
        if (holder != null && !holder.equals(officer.authority()) && !central(file, officer)) {
            throw Refusal.of("executed-elsewhere");
        }
        if (CLIMBED.contains(verb) && !chain.open().isEmpty()) {
            throw Refusal.of("levels-open");
        }
    }

    private void demandWhole(CaseFile file, @Nullable String assigned, Officer officer) {
        if (!Deliberation.open(file, officer)
                && items.shared(file.caseRef())
                && !officer.authority().equals(chain(file, assigned).holder())) {
            throw Refusal.of("executed-elsewhere");
        }
    }

    /** The same for an item that an authority was given by itself: nobody else executes it, and it has no levels. */
    public void demandAt(CaseFile file, String place, String verb, Officer officer) {
        if (EXECUTING.contains(verb)
                && !officer.isSystem()
                && !place.equals(officer.authority())
                && !central(file, officer)) {
            throw Refusal.of("executed-elsewhere");
        }
    }

    /** The steps of the file that are not for an officer whose authority only has single items of it. */
    @Transactional(readOnly = true)
    public Set<String> notFor(CaseFile file, Officer officer) {
        if (Deliberation.open(file, officer)) {
            return Set.of();
        }
        var holder = chain(file).holder();
        if (officer.authority().equals(holder)) {
            return Set.of();
        }
        var others = new HashSet<String>(holder == null ? Set.of() : EXECUTING);
        if (items.shared(file.caseRef())) {
            others.addAll(WHOLE);
        }
        return others;
    }

    /** Who keeps the file may write down a result that reached him in another way. */
    private static boolean central(CaseFile file, Officer officer) {
        return officer.has(Role.CENTRAL_OFFICER) && officer.authority().equals(file.authority());
    }

    /** A decision on the whole file is about to end what was passed down. */
    @Transactional
    public void decided(CaseFile file, String verb) {
        if (ENDING.contains(verb)) {
            var open = chain(file, null).open();
            open.forEach(level -> {
                level.end();
                places.release(file, level.authority());
            });
            levels.saveAll(open);
            if (!open.isEmpty()) {
                deadlines.stop(file.caseRef(), TERM);
            }
        }
    }

    /** The authority that has the work now; empty where the file is assigned to none. */
    @Transactional(readOnly = true)
    public Optional<String> holder(CaseFile file) {
        return Optional.ofNullable(chain(file).holder());
    }

    /** The authority that is reminded by a letter; none where the office that keeps the file executes. */
    @Transactional(readOnly = true)
    public Optional<String> reminded(CaseFile file) {
        return holder(file).filter(holder -> !holder.equals(file.authority()));
    }

    /** The code with which a verb beside the steps is refused for where the execution is now, or null. */
    @Transactional(readOnly = true)
    public @Nullable String barred(CaseFile file, String verb) {
        return "remind_executor".equals(verb) && reminded(file).isEmpty() ? "executed-in-own-office" : null;
    }

    Chain chain(CaseFile file) {
        return chain(file, assignments.of(file.caseRef()));
    }

    private Chain chain(CaseFile file, @Nullable String assigned) {
        return new Chain(levels.of(file.caseRef(), AccessScope.system()), file.authority(), assigned);
    }
}
