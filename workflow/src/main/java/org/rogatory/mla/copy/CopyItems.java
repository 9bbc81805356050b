package org.rogatory.mla.copy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.ItemPlaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which items of a request are there for which executing authority. */
@Component
class CopyItems {

    private final ItemPlaces places;

    CopyItems(ItemPlaces places) {
        this.places = places;
    }

    /** For each authority that executes something of the file the numbers of its items; none of the one that keeps it. */
    @Transactional(readOnly = true)
    public Map<String, Set<Integer>> executed(CaseFile file) {
        var readers = places.readers(file.caseRef());
        var known = new TreeMap<String, Set<Integer>>();
        for (var item : places.of(file.caseRef(), file.authority())) {
            var holder = item.authority();
            Set<String> one = holder == null ? Set.of() : Set.of(holder);
            readers.getOrDefault(item.itemRef(), one)
                    .forEach(authority -> known.computeIfAbsent(authority, key -> new TreeSet<>())
                            .add(item.number()));
        }
        known.remove(file.authority());
        return known;
    }

    /** The numbers of the items that are there for an authority which has the file. */
    @Transactional(readOnly = true)
    public Set<Integer> of(CaseFile file, String authority) {
        return places.of(file.caseRef(), authority).stream()
                .map(AssistanceItem::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
