package org.rogatory.mla.cascade;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.TaskShare;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.ItemPlaces;
import org.springframework.stereotype.Component;

/** The executors of an authority that was given single items have the tasks of these alone. */
@Component
class ItemTaskShare implements TaskShare {

    private final ItemPlaces items;
    private final Assignments assignments;
    private final LevelRepository levels;

    ItemTaskShare(ItemPlaces items, Assignments assignments, LevelRepository levels) {
        this.items = items;
        this.assignments = assignments;
        this.levels = levels;
    }

    @Override
    public Set<String> among(String caseRef, @Nullable String itemRef, Set<String> principals) {
        if (principals.stream().noneMatch(ItemTaskShare::executes)) {
            return principals;
        }
        var readers = items.readers(caseRef);
        if (readers.isEmpty()) {
            return principals;
        }
        var executing = principals.stream()
                .filter(ItemTaskShare::executes)
                .map(ItemTaskShare::at)
                .collect(Collectors.toSet());
        var whose = itemRef == null
                ? ofWhole(caseRef, executing, readers.values())
                : readers.getOrDefault(itemRef, Set.of());
        return principals.stream()
                .filter(principal -> !executes(principal) || whose.contains(at(principal)))
                .collect(Collectors.toSet());
    }

    /** Those who have to do with the whole: neither they nor an authority above them was given single items. */
    private Set<String> ofWhole(String caseRef, Set<String> executing, Collection<Set<String>> readers) {
        var assigned = assignments.of(caseRef);
        var holders = items.holders(caseRef).values();
        var whole = new HashSet<>(executing);
        whole.removeIf(authority -> !authority.equals(assigned) && holders.contains(authority));
        var unsure = whole.stream()
                .filter(authority -> !authority.equals(assigned))
                .anyMatch(authority -> readers.stream().anyMatch(reading -> reading.contains(authority)));
        if (unsure) {
            levels.of(caseRef, AccessScope.system()).stream()
                    .filter(level -> level.root() != null && level.status().open())
                    .forEach(level -> whole.remove(level.authority()));
        }
        return whole;
    }

    private static boolean executes(String principal) {
        return Officer.postOf(principal)
                .filter(post -> post.role() == Role.EXECUTOR)
                .isPresent();
    }

    private static String at(String principal) {
        return Officer.postOf(principal).map(Officer.Post::authority).orElse("");
    }
}
