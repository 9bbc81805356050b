package org.rogatory.mla.cascade;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.TaskShare;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;

/**
 * The executors of an authority that was given single items have the tasks of these alone. Who supervises elsewhere
 * than where a received file is kept has none: there the answer is approved.
 */
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
    public Set<String> among(CaseFile file, @Nullable String itemRef, Set<String> principals) {
        if (!RequestForms.ofAssistance(file)) {
            return principals;
        }
        var own = principals.stream()
                .filter(principal -> !supervisesElsewhere(file, principal))
                .collect(Collectors.toSet());
        return executing(file.caseRef(), itemRef, own);
    }

    private Set<String> executing(String caseRef, @Nullable String itemRef, Set<String> principals) {
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
        return has(principal, Role.EXECUTOR);
    }

    private static boolean supervisesElsewhere(CaseFile file, String principal) {
        return !file.outgoing()
                && has(principal, Role.SUPERVISOR)
                && !at(principal).equals(file.authority());
    }

    private static boolean has(String principal, Role role) {
        return Officer.postOf(principal).filter(post -> post.role() == role).isPresent();
    }

    private static String at(String principal) {
        return Officer.postOf(principal).map(Officer.Post::authority).orElse("");
    }
}
