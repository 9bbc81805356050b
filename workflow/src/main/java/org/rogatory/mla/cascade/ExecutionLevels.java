package org.rogatory.mla.cascade;

import java.util.HashSet;
import java.util.List;
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
                            "rework",
                            "rework_item",
                            "continue_item",
                            "record_item_result",
                            "record_item_negative"),
                    CLIMBED.stream())
            .collect(Collectors.toUnmodifiableSet());
    /** Acts about the whole: who was given single items does none of them. */
    private static final Set<String> WHOLE = Set.of("draft_answer", "resume_execution");

    private static final Set<Role> KEEPING = Set.of(Role.CENTRAL_OFFICER, Role.HEAD);

    private final LevelRepository levels;
    private final Assignments assignments;
    private final ExecutionPlaces places;
    private final ItemPlaces items;
    private final Deadlines deadlines;
    private final LevelTerms terms;

    ExecutionLevels(
            LevelRepository levels,
            Assignments assignments,
            ExecutionPlaces places,
            ItemPlaces items,
            Deadlines deadlines,
            LevelTerms terms) {
        this.levels = levels;
        this.assignments = assignments;
        this.places = places;
        this.items = items;
        this.deadlines = deadlines;
        this.terms = terms;
    }

    /** The ways whose levels an officer reads: who keeps the file reads all, anybody else his own. */
    List<Chain> read(CaseFile file, Officer officer) {
        var chains = chains(file);
        if (Deliberation.open(file, officer)) {
            var passed = chains.all().stream()
                    .filter(chain -> chain.whole() || !chain.levels().isEmpty());
            return Stream.concat(passed, chains.former().stream()).toList();
        }
        var own = chains.at(officer.authority());
        return own.has(officer.authority()) ? List.of(own) : List.of();
    }

    /**
     * Refuses an act of execution by another authority than the one that has the work, or while a report is awaited,
     * whoever passed the work down.
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
        var known = rows(file);
        demandHolder(new Chain(Chains.below(known, null), file.authority(), assigned, true), file, officer);
        if (CLIMBED.contains(verb)
                && known.stream().anyMatch(level -> level.status().open())) {
            throw Refusal.of("levels-open");
        }
    }

    private static void demandHolder(Chain chain, CaseFile file, Officer officer) {
        var holder = chain.holder();
        if (holder != null && !holder.equals(officer.authority()) && !central(file, officer)) {
            throw Refusal.of("executed-elsewhere");
        }
    }

    private void demandWhole(CaseFile file, @Nullable String assigned, Officer officer) {
        if (!Deliberation.open(file, officer)
                && items.shared(file.caseRef())
                && !officer.authority().equals(whole(file, assigned).holder())) {
            throw Refusal.of("executed-elsewhere");
        }
    }

    /** The same for an item that an authority was given by itself: only that one executes it, or the level that has it now. */
    @Transactional(readOnly = true)
    public void demandAt(CaseFile file, String place, String verb, Officer officer) {
        if (EXECUTING.contains(verb) && !officer.isSystem()) {
            demandHolder(new Chain(Chains.below(rows(file), place), file.authority(), place, false), file, officer);
        }
    }

    /** The steps of the file that are not for an officer whose authority only has single items of it. */
    @Transactional(readOnly = true)
    public Set<String> notFor(CaseFile file, Officer officer) {
        if (Deliberation.open(file, officer)) {
            return Set.of();
        }
        var holder = whole(file).holder();
        if (officer.authority().equals(holder)) {
            return Set.of();
        }
        var others = new HashSet<String>(holder == null ? Set.of() : EXECUTING);
        if (items.shared(file.caseRef())) {
            others.addAll(WHOLE);
        }
        return others;
    }

    /** Who keeps the file may write down a result that reached him in another way, and see that it is not right. */
    private static boolean central(CaseFile file, Officer officer) {
        return officer.hasAny(KEEPING) && officer.authority().equals(file.authority());
    }

    /** The assigned authority loses the whole to the one that receives it: what was passed down of it is over. */
    @Transactional
    public void returned(CaseFile file, String receiver) {
        var chains = chains(file);
        close(file, chains, chains.whole(), receiver);
    }

    /** An authority is about to have the whole: what it passed down of single items that it had is over. */
    void assigned(CaseFile file, String authority) {
        var holders = items.holders(file.caseRef()).values();
        var chains = Chains.of(rows(file), file.authority(), null, holders);
        chains.rooted(authority).ifPresent(gone -> close(file, chains, gone, authority));
    }

    /** An authority has nothing left of what it passed down: that ends, and nobody there keeps anything of the file. */
    void close(CaseFile file, Chains chains, Chain gone, String receiver) {
        var open = gone.open();
        chains.leaving(gone).stream()
                .filter(authority -> !authority.equals(receiver))
                .forEach(authority -> places.leave(file, authority));
        gone.levels().forEach(Level::end);
        levels.saveAll(gone.levels());
        if (!open.isEmpty()
                && chains.all().stream().allMatch(chain -> chain.due().isEmpty())) {
            deadlines.stop(file.caseRef(), TERM);
        } else if (!open.isEmpty()) {
            terms.follow(file, chains, gone);
        }
    }

    /** The authorities whose day has passed while they have the work; none that keeps the file itself. */
    @Transactional(readOnly = true)
    public List<String> late(CaseFile file) {
        return chains(file).all().stream()
                .filter(chain -> terms.passed(file, chain))
                .flatMap(chain -> Stream.ofNullable(chain.holder()))
                .filter(holder -> !holder.equals(file.authority()))
                .toList();
    }

    /** The authorities that have the work now, each on its way; none of whose items anything is asked any more. */
    @Transactional(readOnly = true)
    public Set<String> working(CaseFile file) {
        return working(file, chains(file));
    }

    Set<String> working(CaseFile file, Chains chains) {
        return chains.all().stream()
                .filter(chain -> items.owed(file.caseRef(), chain.root()))
                .flatMap(chain -> Stream.ofNullable(chain.holder()))
                .collect(Collectors.toSet());
    }

    /** The authority that has the work of the whole now; empty where the file is assigned to none. */
    @Transactional(readOnly = true)
    public Optional<String> holder(CaseFile file) {
        return Optional.ofNullable(whole(file).holder());
    }

    /** The authority that is reminded by a letter of the whole; none where the office that keeps the file executes. */
    @Transactional(readOnly = true)
    public Optional<String> reminded(CaseFile file) {
        return holder(file).filter(holder -> !holder.equals(file.authority()));
    }

    /** The code with which a verb beside the steps is refused for where the execution is now, or null. */
    @Transactional(readOnly = true)
    public @Nullable String barred(CaseFile file, String verb) {
        return "remind_executor".equals(verb) && reminded(file).isEmpty() ? "executed-in-own-office" : null;
    }

    /** All ways down of a file as they are now. */
    Chains chains(CaseFile file) {
        return chains(file, assignments.of(file.caseRef()));
    }

    /** The same of a file whose state was read: it is assigned to this authority, or to none. */
    Chains chains(CaseFile file, @Nullable String assigned) {
        var holders = items.holders(file.caseRef()).values();
        return Chains.of(rows(file), file.authority(), assigned, holders);
    }

    private Chain whole(CaseFile file) {
        return whole(file, assignments.of(file.caseRef()));
    }

    private Chain whole(CaseFile file, @Nullable String assigned) {
        return new Chain(Chains.below(rows(file), null), file.authority(), assigned, true);
    }

    private List<Level> rows(CaseFile file) {
        return levels.of(file.caseRef(), AccessScope.system());
    }
}
