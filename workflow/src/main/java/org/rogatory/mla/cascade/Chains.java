package org.rogatory.mla.cascade;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.item.ItemPlaces.Way;

/**
 * All ways down of a file: one from the authority to which it was assigned, one from each that was given single items. No
 * authority stands on two of them, so that its name tells which one is meant.
 *
 * @param levels all that the file ever had
 * @param all the ways there are now; that of the assigned authority first, and always
 */
record Chains(List<Level> levels, List<Chain> all) {

    Chains {
        levels = List.copyOf(levels);
        all = List.copyOf(all);
    }

    /** The ways of a file of which these authorities hold single items. */
    static Chains of(List<Level> levels, String central, @Nullable String assigned, Collection<String> holders) {
        var roots = new TreeSet<>(holders);
        roots.remove(central);
        if (assigned != null) {
            roots.remove(assigned);
        }
        var all = Stream.concat(
                Stream.of(new Chain(below(levels, null), central, assigned, true)),
                roots.stream().map(root -> new Chain(below(levels, root), central, root, false)));
        return new Chains(levels, all.toList());
    }

    static List<Level> below(List<Level> levels, @Nullable String root) {
        return levels.stream()
                .filter(level -> Objects.equals(level.root(), root))
                .toList();
    }

    /** The way of the assigned authority. */
    Chain whole() {
        return all.get(0);
    }

    /** The way on which an authority stands, else the one on which it stood; the first where it never stood on any. */
    Chain at(String authority) {
        return all.stream()
                .filter(chain -> chain.on(authority))
                .findFirst()
                .or(() -> all.stream().filter(chain -> chain.has(authority)).findFirst())
                .orElseGet(this::whole);
    }

    /** The way at whose top an authority stands. */
    Optional<Chain> rooted(String root) {
        return all.stream().filter(chain -> root.equals(chain.root())).findFirst();
    }

    /** The way on which an authority decides about the successor of a level. */
    Optional<Chain> moved(int number, String by) {
        return all.stream().filter(chain -> chain.movedBy(by).contains(number)).findFirst();
    }

    /** The numbers of those about whose successor an authority decides. */
    Set<Integer> movedBy(String authority) {
        var moved = new TreeSet<Integer>();
        all.forEach(chain -> moved.addAll(chain.movedBy(authority)));
        return moved;
    }

    /** All but one. */
    List<Chain> without(Chain one) {
        return all.stream().filter(chain -> !chain.same(one)).toList();
    }

    /** Those of authorities that have no items any more, which nobody works on. */
    List<Chain> former() {
        var central = whole().central();
        return levels.stream()
                .flatMap(level -> Stream.ofNullable(level.root()))
                .distinct()
                .filter(root -> all.stream().noneMatch(chain -> !chain.whole() && root.equals(chain.root())))
                .map(root -> new Chain(below(levels, root), central, root, false))
                .toList();
    }

    /** The number of the next level of the file. */
    int next() {
        return levels.stream().mapToInt(Level::number).max().orElse(0) + 1;
    }

    boolean on(String authority) {
        return all.stream().anyMatch(chain -> chain.on(authority));
    }

    /** Refuses an authority that stands on a way already: what it has would no longer be told from what comes to it. */
    void demandFree(String authority) {
        if (on(authority)) {
            throw Refusal.of("level-moved-nowhere", "authority");
        }
    }

    /** The same, but for one at the top of a way, which may be given more. */
    void demandNotBelow(String authority) {
        if (all.stream().anyMatch(chain -> chain.heldBy(authority).isPresent())) {
            throw Refusal.of("level-moved-nowhere", "authority");
        }
    }

    /** Who executes what an authority is given: that one, or the level to which it has passed the work. */
    String worker(String authority) {
        return rooted(authority)
                .flatMap(chain -> Optional.ofNullable(chain.holder()))
                .orElse(authority);
    }

    /** Who works below each top, and who has to do with its items there. */
    Way way() {
        Map<String, String> workers = new HashMap<>();
        Map<String, Set<String>> below = new HashMap<>();
        Map<String, Set<String>> working = new HashMap<>();
        for (var chain : all) {
            var root = chain.root();
            if (root != null) {
                workers.put(root, worker(root));
                below.put(root, below(chain));
                working.put(root, authorities(chain.open()));
            }
        }
        return new Way(whole().root(), workers, below, working);
    }

    /** Those below a top who stand on no other way. */
    Set<String> below(Chain chain) {
        var others = without(chain);
        return chain.authorities().stream()
                .filter(authority -> others.stream().noneMatch(other -> other.on(authority)))
                .collect(Collectors.toSet());
    }

    /** Those who ever stood below a top and have to do with no other way. */
    Set<String> leaving(Chain chain) {
        var others = without(chain);
        return authorities(chain.levels()).stream()
                .filter(authority -> others.stream().noneMatch(other -> other.keeps(authority)))
                .collect(Collectors.toSet());
    }

    private static Set<String> authorities(List<Level> levels) {
        return levels.stream().map(Level::authority).collect(Collectors.toSet());
    }
}
