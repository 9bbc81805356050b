package org.rogatory.mla.cascade;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    ItemTaskShare(ItemPlaces items, Assignments assignments) {
        this.items = items;
        this.assignments = assignments;
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
        var holders = Set.copyOf(items.holders(caseRef).values());
        var assigned = assignments.of(caseRef);
        return principals.stream()
                .filter(principal -> itemRef == null
                        ? !executes(principal) || at(principal).equals(assigned) || !holders.contains(at(principal))
                        : !executes(principal)
                                || readers.getOrDefault(itemRef, Set.of()).contains(at(principal)))
                .collect(Collectors.toSet());
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
