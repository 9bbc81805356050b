package org.rogatory.mla.item;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.item.ItemPlaces.Way;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where items are executed that were added to a request whose items were given to several authorities before. */
@Component
public class AddedPlaces {

    private final PlacesOfAct act;

    AddedPlaces(PlacesOfAct act) {
        this.act = act;
    }

    /**
     * They go where the rest is: to the assigned authority and those who work below it, or else to the one that keeps
     * the file. An item without a place would be there for everybody.
     */
    @Transactional
    public void settle(CaseFile file, Way way) {
        var known = act.places(file.caseRef()).stream().map(ItemPlace::itemRef).collect(Collectors.toSet());
        if (known.isEmpty()) {
            return;
        }
        var holder = Objects.requireNonNullElse(way.assigned(), file.authority());
        var there = new LinkedHashSet<>(List.of(holder, file.authority()));
        there.addAll(way.working().getOrDefault(holder, Set.of()));
        var added = act.items(file.caseRef()).stream()
                .filter(item -> !known.contains(item.itemRef()))
                .flatMap(item ->
                        there.stream().map(authority -> new ItemPlace(item, authority, authority.equals(holder))))
                .toList();
        act.write(file.caseRef(), added, List.of());
    }
}
