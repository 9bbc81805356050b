package org.rogatory.mla.copy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.ItemNeeds;
import org.rogatory.mla.item.ItemNeeds.Needed;
import org.rogatory.mla.item.ItemPlaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which items of a request are there for which executing authority, and what it has to know for them. */
@Component
class CopyItems {

    private final ItemPlaces places;
    private final ItemNeeds needs;

    CopyItems(ItemPlaces places, ItemNeeds needs) {
        this.places = places;
        this.needs = needs;
    }

    /**
     * An authority as its copy is made.
     *
     * @param items the numbers of the items that are there for it
     */
    record Part(Set<Integer> items, Needed needed) {}

    /** What an authority gets in place of the letter; several that have the same get one copy. */
    @Transactional(readOnly = true)
    public Part part(CaseFile file, String authority) {
        return new Part(of(file, authority), needs.of(file.caseRef(), authority));
    }

    /** What those have to know to whom a copy goes, as far as they have its items still. */
    @Transactional(readOnly = true)
    public Needed needed(CaseFile file, Collection<String> authorities, Set<Integer> held) {
        return authorities.stream()
                .filter(authority -> of(file, authority).containsAll(held))
                .findFirst()
                .map(authority -> needs.of(file.caseRef(), authority))
                .orElse(Needed.NOTHING);
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
