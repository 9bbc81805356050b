package org.rogatory.mla.item;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where each item of a request is executed. A request that is with one authority has no places: whoever has the file has
 * all of it. Where items were given to several, each is there only for the authority that was given it, for those below
 * that one, and for the authority that keeps the file.
 */
@Component
public class ItemPlaces {

    private final PlacesOfAct act;

    ItemPlaces(PlacesOfAct act) {
        this.act = act;
    }

    /**
     * The authority to which a request was assigned, and what is below it and below those that were given single items.
     *
     * @param assigned its key; null where the request is assigned to none
     * @param workers for each of them the key of the one that has its work now, where it passed that down
     * @param below for each of them the keys of those to which it was passed down from there
     * @param working for each of them the keys of those among these whose report is awaited or checked
     */
    public record Way(
            @Nullable String assigned,
            Map<String, String> workers,
            Map<String, Set<String>> below,
            Map<String, Set<String>> working) {

        public Way {
            workers = Map.copyOf(workers);
            below = Map.copyOf(below);
            working = Map.copyOf(working);
        }

        /** An authority that has passed nothing down; null where the request is assigned to none. */
        static Way to(@Nullable String authority) {
            return new Way(authority, Map.of(), Map.of(), Map.of());
        }

        private String worker(String authority) {
            return workers.getOrDefault(authority, authority);
        }
    }

    /** For each item the authority to which it was given; empty where the request is with one authority. */
    @Transactional(readOnly = true)
    public Map<String, String> holders(String caseRef) {
        return rows(caseRef).stream().filter(ItemPlace::holds).collect(toMap(ItemPlace::itemRef, ItemPlace::authority));
    }

    /** Whether items were given one by one, so that not all of them are there for all that have the file. */
    @Transactional(readOnly = true)
    public boolean shared(String caseRef) {
        return !rows(caseRef).isEmpty();
    }

    /**
     * Whether anything is to be done or told of what an authority was given; also where it has no items, but the whole.
     *
     * @param given its key; null for none
     */
    @Transactional(readOnly = true)
    public boolean owed(String caseRef, @Nullable String given) {
        var own =
                act.items(caseRef).stream().filter(of(holders(caseRef), given)).toList();
        return own.isEmpty() || own.stream().anyMatch(item -> !ItemProgress.undone(item.status()));
    }

    /** For each item the authorities it is there for; empty where all of them are there for all that have the file. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> readers(String caseRef) {
        var readers = new LinkedHashMap<String, Set<String>>();
        rows(caseRef)
                .forEach(place -> readers.computeIfAbsent(place.itemRef(), ref -> new LinkedHashSet<>())
                        .add(place.authority()));
        return readers;
    }

    /** The items that are there for an authority, each as it may be named to it. */
    @Transactional(readOnly = true)
    public List<AssistanceItem> of(String caseRef, String authority) {
        var readers = readers(caseRef);
        return act.items(caseRef).stream()
                .filter(item -> readers.isEmpty()
                        || readers.getOrDefault(item.itemRef(), Set.of()).contains(authority))
                .toList();
    }

    /** All items are assigned anew: each to its authority, all others to the one for all. */
    @Transactional
    public void assign(CaseFile file, String assigned, Map<String, String> authorities) {
        var all = act.items(file.caseRef());
        all.forEach(item -> item.executedBy(authorities.getOrDefault(item.itemRef(), assigned)));
        settle(file, all, authorities, Way.to(assigned));
    }

    /** One item is given to an authority; the others stay where they are. */
    @Transactional
    public void give(CaseFile file, String itemRef, String authority, Way way) {
        var all = act.items(file.caseRef());
        var held = holders(file.caseRef());
        var assigned = way.assigned();
        var authorities = new HashMap<String, String>();
        for (var item : all) {
            var there = held.getOrDefault(item.itemRef(), Objects.requireNonNullElse(assigned, file.authority()));
            authorities.put(item.itemRef(), item.itemRef().equals(itemRef) ? authority : there);
        }
        all.stream()
                .filter(item -> item.itemRef().equals(itemRef))
                .forEach(item -> item.executedBy(way.worker(authority)));
        settle(file, all, authorities, way);
    }

    /** What the assigned authority has, or one that was given items, is executed by another one, which it was passed to. */
    @Transactional
    public void pass(CaseFile file, @Nullable String root, String to) {
        var held = holders(file.caseRef());
        var passed = act.items(file.caseRef()).stream().filter(of(held, root)).toList();
        passed.forEach(item -> item.executedBy(to));
        if (!held.isEmpty()) {
            var known = rows(file.caseRef());
            var added = passed.stream()
                    .filter(item -> known.stream()
                            .noneMatch(row -> row.itemRef().equals(item.itemRef())
                                    && row.authority().equals(to)))
                    .map(item -> new ItemPlace(item, to, false))
                    .toList();
            act.write(file.caseRef(), added, List.of());
        }
    }

    /** An authority gives the whole back; what others were given stays with them. */
    @Transactional
    public void takeBack(CaseFile file, String assigned) {
        var held = holders(file.caseRef());
        var all = act.items(file.caseRef());
        all.stream().filter(of(held, assigned)).forEach(item -> item.executedBy(null));
        if (!held.isEmpty()) {
            held.replaceAll((item, holder) -> holder.equals(assigned) ? file.authority() : holder);
            settle(file, all, held, Way.to(null));
        }
    }

    /** Another authority takes the place of one of those on the way, at the top or below it. */
    @Transactional
    public void succeed(CaseFile file, String former, String successor) {
        var known = rows(file.caseRef());
        var gone = known.stream()
                .filter(row -> row.authority().equals(former) && !former.equals(file.authority()))
                .toList();
        var added = new ArrayList<ItemPlace>();
        for (var row : gone) {
            var there = known.stream()
                    .filter(other -> other.itemRef().equals(row.itemRef())
                            && other.authority().equals(successor))
                    .findFirst();
            there.ifPresent(place -> place.take(row));
            if (there.isEmpty()) {
                added.add(row.of(successor));
            }
        }
        act.write(file.caseRef(), added, gone);
    }

    private static Predicate<AssistanceItem> of(Map<String, String> held, @Nullable String assigned) {
        return item -> held.isEmpty() || Objects.equals(held.get(item.itemRef()), assigned);
    }

    /** Writes who sees which item; where one authority has them all, nothing is closed to anybody. */
    private void settle(CaseFile file, List<AssistanceItem> all, Map<String, String> authorities, Way way) {
        var known = rows(file.caseRef()).stream().collect(groupingBy(ItemPlace::itemRef));
        if (all.stream().allMatch(item -> at(item, authorities, file, way).equals(way.assigned()))) {
            act.write(
                    file.caseRef(),
                    List.of(),
                    known.values().stream().flatMap(List::stream).toList());
            return;
        }
        for (var item : all) {
            var holder = at(item, authorities, file, way);
            var there = known.getOrDefault(item.itemRef(), List.of());
            var wanted = new LinkedHashSet<>(List.of(holder));
            wanted.add(file.authority());
            wanted.addAll(below(holder, there, way));
            write(item, holder, wanted, there);
        }
    }

    /** Who works below a holder sees an item; who has done his work there sees what he had, and nothing given since. */
    private static Set<String> below(String holder, List<ItemPlace> there, Way way) {
        var below = new LinkedHashSet<>(way.working().getOrDefault(holder, Set.of()));
        way.below().getOrDefault(holder, Set.of()).stream()
                .filter(authority -> there.isEmpty()
                        ? holder.equals(way.assigned())
                        : there.stream().anyMatch(row -> row.authority().equals(authority)))
                .forEach(below::add);
        return below;
    }

    private static String at(AssistanceItem item, Map<String, String> authorities, CaseFile file, Way way) {
        var assigned = Objects.requireNonNullElse(way.assigned(), file.authority());
        return authorities.getOrDefault(item.itemRef(), assigned);
    }

    private void write(AssistanceItem item, String holder, Set<String> wanted, List<ItemPlace> known) {
        var gone =
                known.stream().filter(row -> !wanted.contains(row.authority())).toList();
        var kept = new ArrayList<>(known);
        kept.removeAll(gone);
        kept.forEach(row -> row.holding(row.authority().equals(holder)));
        var there = kept.stream().map(ItemPlace::authority).collect(toCollection(HashSet::new));
        var added = wanted.stream()
                .filter(authority -> !there.contains(authority))
                .map(authority -> new ItemPlace(item, authority, authority.equals(holder)))
                .toList();
        act.write(item.caseRef(), added, gone);
    }

    private List<ItemPlace> rows(String caseRef) {
        return act.places(caseRef);
    }
}
