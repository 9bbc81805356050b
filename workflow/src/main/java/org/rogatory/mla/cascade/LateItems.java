package org.rogatory.mla.cascade;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.item.ItemPlaces;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has single items whose day has passed, or that are late with the whole. */
@Service
public class LateItems {

    /** The terms of the whole: of its execution, and the day that the other State named. */
    public static final Set<String> WHOLE = Set.of("sys_execution", "sys_urgent_exec", "sys_wanted_by");

    /** Statuses in which whoever has the whole has still to say that all of it is executed. */
    private static final Set<String> UNREPORTED = Set.of("in_execution", "partly_executed");

    private final ItemPlaces items;
    private final ItemDays days;
    private final ExecutionLevels levels;

    LateItems(ItemPlaces items, ItemDays days, ExecutionLevels levels) {
        this.items = items;
        this.days = days;
        this.levels = levels;
    }

    /** The authority that executes an item now; empty where nobody does. */
    @Transactional(readOnly = true)
    public Optional<String> worker(CaseFile file, String item) {
        return worker(items.holders(file.caseRef()), levels.chains(file), item);
    }

    private static Optional<String> worker(Map<String, String> holders, Chains chains, String item) {
        var holder = holders.get(item);
        return holder == null ? Optional.ofNullable(chains.whole().holder()) : Optional.of(chains.worker(holder));
    }

    /**
     * Who has the whole, while anything is left of it there: an item of his that has not ended and is not put off or,
     * once all have ended, the word that all is executed. Where all items were given to others he answers for theirs.
     */
    @Transactional(readOnly = true)
    public Optional<String> withTheWhole(CaseFile file) {
        return withTheWhole(file, levels.chains(file).whole());
    }

    private Optional<String> withTheWhole(CaseFile file, Chain whole) {
        return Optional.ofNullable(whole.holder()).filter(holder -> left(file, String.valueOf(whole.root())));
    }

    private boolean left(CaseFile file, String root) {
        var open = days.open(file);
        if (open.isEmpty()) {
            return UNREPORTED.contains(file.status());
        }
        var holders = items.holders(file.caseRef());
        var all = !holders.containsValue(root);
        return open.entrySet().stream()
                .filter(item -> !item.getValue())
                .anyMatch(item -> all || root.equals(holders.get(item.getKey())));
    }

    /** The others that were given single items without a day of their own: they are late when the whole is. */
    @Transactional(readOnly = true)
    public List<String> lateWithTheWhole(CaseFile file) {
        var holders = items.holders(file.caseRef());
        if (holders.isEmpty()) {
            return List.of();
        }
        return lateWithTheWhole(file, holders, levels.chains(file));
    }

    private List<String> lateWithTheWhole(CaseFile file, Map<String, String> holders, Chains chains) {
        var undated = Set.copyOf(days.undated(file));
        return chains.all().stream()
                .filter(chain -> !chain.whole())
                .filter(chain -> holders.entrySet().stream()
                        .anyMatch(item -> item.getValue().equals(chain.root()) && undated.contains(item.getKey())))
                .flatMap(chain -> Stream.ofNullable(chain.holder()))
                .distinct()
                .toList();
    }

    /** Something has happened to the file; tells who is late with none of his items any more. */
    @Transactional
    public Set<String> follow(CaseFile file) {
        var done = days.follow(file);
        if (done.isEmpty()) {
            return Set.of();
        }
        var holders = items.holders(file.caseRef());
        var chains = levels.chains(file);
        var relieved = new HashSet<>(workers(holders, chains, done));
        relieved.removeAll(workers(holders, chains, days.missed(file)));
        relieved.removeAll(holding(chains, chain -> chain.whole() || chain.due().isPresent()));
        return relieved;
    }

    /** Whether a term of the whole, or the day of an item, has passed and what was due is not done, be it put off. */
    @Transactional(readOnly = true)
    public boolean passed(CaseFile file) {
        return days.passed(file, WHOLE);
    }

    /**
     * Those of some authorities that are late with nothing: they have neither the whole with anything left of it, nor
     * items that are due with it, nor one whose day was missed, nor a level with a day.
     */
    @Transactional(readOnly = true)
    public Set<String> idle(CaseFile file, Set<String> authorities) {
        if (authorities.isEmpty()) {
            return Set.of();
        }
        var holders = items.holders(file.caseRef());
        var chains = levels.chains(file);
        var idle = new HashSet<>(authorities);
        withTheWhole(file, chains.whole()).ifPresent(idle::remove);
        lateWithTheWhole(file, holders, chains).forEach(idle::remove);
        idle.removeAll(workers(holders, chains, days.missed(file)));
        idle.removeAll(holding(chains, chain -> chain.due().isPresent()));
        return idle;
    }

    private static Set<String> holding(Chains chains, Predicate<Chain> which) {
        return chains.all().stream()
                .filter(which)
                .flatMap(chain -> Stream.ofNullable(chain.holder()))
                .collect(Collectors.toSet());
    }

    private static Set<String> workers(Map<String, String> holders, Chains chains, Set<String> which) {
        return which.stream()
                .flatMap(item -> worker(holders, chains, item).stream())
                .collect(Collectors.toSet());
    }
}
