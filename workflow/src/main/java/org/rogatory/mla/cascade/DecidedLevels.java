package org.rogatory.mla.cascade;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.Deadlines;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A decision on the whole file ends what was passed down. */
@Service
public class DecidedLevels {

    private static final String ASSIGN = "assign_execution";

    /** Nothing is left to be executed, or it is assigned anew. */
    private static final Set<String> ENDING = Set.of("refuse", "return_without_execution", "record_withdrawal", ASSIGN);

    private final LevelRepository rows;
    private final ExecutionLevels levels;
    private final ExecutionPlaces places;
    private final Deadlines deadlines;
    private final LevelNotices notices;

    DecidedLevels(
            LevelRepository rows,
            ExecutionLevels levels,
            ExecutionPlaces places,
            Deadlines deadlines,
            LevelNotices notices) {
        this.rows = rows;
        this.levels = levels;
        this.places = places;
        this.deadlines = deadlines;
        this.notices = notices;
    }

    /**
     * It is about to end that; what is below single items, which stay where they are, when the rest is assigned. Where
     * nothing is executed any more, whoever works on it is told to stop.
     *
     * @param assigned key of the authority to which the file was assigned, or null
     */
    @Transactional
    public void decided(CaseFile file, @Nullable String assigned, String verb) {
        if (ENDING.contains(verb)) {
            var chains = levels.chains(file, assigned);
            var open = open(chains);
            if (!ASSIGN.equals(verb)) {
                stop(file, chains, open);
            }
            var ended = open.stream()
                    .filter(level -> !ASSIGN.equals(verb) || level.root() == null)
                    .toList();
            ended.forEach(level -> places.release(file, level.authority()));
            end(file, ended);
        }
    }

    /** Those who have the work now, and those above them who passed it down. */
    private void stop(CaseFile file, Chains chains, List<Level> open) {
        var told = new LinkedHashSet<>(levels.working(file, chains));
        open.forEach(level -> told.add(level.authority()));
        told.forEach(authority -> notices.tell(file, authority, "execution_stopped"));
    }

    /**
     * A decision that ended it was taken back: who works on it goes on.
     *
     * @param assigned key of the authority to which the file is assigned, or null
     */
    @Transactional
    public void goOn(CaseFile file, @Nullable String assigned) {
        var chains = levels.chains(file, assigned);
        chains.all().stream()
                .filter(chain -> chain.root() != null && !chain.levels().isEmpty())
                .forEach(chain -> places.resume(file, chain));
        levels.working(file, chains).forEach(authority -> notices.tell(file, authority, "execution_goes_on"));
    }

    private static List<Level> open(Chains chains) {
        return chains.levels().stream().filter(level -> level.status().open()).toList();
    }

    private void end(CaseFile file, Collection<Level> ended) {
        ended.forEach(Level::end);
        rows.saveAll(ended);
        if (!ended.isEmpty()) {
            deadlines.stop(file.caseRef(), ExecutionLevels.TERM);
        }
    }

    /** The rest is assigned to one authority: who was given single items and passed them down works on them again. */
    @Transactional
    public void assigned(CaseFile file, String receiver) {
        var chains = levels.chains(file, receiver);
        var ended = open(chains);
        if (ended.isEmpty()) {
            return;
        }
        chains.all().stream()
                .filter(chain -> !chain.whole() && !chain.open().isEmpty())
                .forEach(chain -> climb(file, chains, chain, receiver));
        end(file, ended);
    }

    private void climb(CaseFile file, Chains chains, Chain chain, String receiver) {
        var root = String.valueOf(chain.root());
        var leaving = chains.leaving(chain);
        places.climb(file, chain, root);
        chain.open().stream()
                .map(Level::authority)
                .filter(authority -> !authority.equals(receiver) && !leaving.contains(authority))
                .forEach(authority -> places.release(file, authority));
        leaving.stream()
                .filter(authority -> !authority.equals(receiver))
                .forEach(authority -> places.leave(file, authority));
        notices.tell(file, root, "item_given");
    }
}
