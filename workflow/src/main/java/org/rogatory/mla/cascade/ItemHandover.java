package org.rogatory.mla.cascade;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.cascade.LevelLetters.Kind;
import org.rogatory.mla.cascade.LevelLetters.Wanted;
import org.rogatory.mla.copy.CopyOrders;
import org.rogatory.mla.item.AddedPlaces;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/** Items go from one executing authority to another, with their tasks, the access to the file, the order and its documents. */
@Component
public class ItemHandover {

    private static final Set<Role> ORDERING = EnumSet.of(Role.HEAD, Role.CENTRAL_OFFICER);

    private final ItemPlaces items;
    private final AddedPlaces addedItems;
    private final ExecutionLevels levels;
    private final ExecutionPlaces places;
    private final LevelLetters letters;
    private final LevelTerms terms;
    private final ItemDays days;
    private final LevelNotices levelNotices;
    private final CopyOrders copies;
    private final Notices notices;

    ItemHandover(
            ItemPlaces items,
            AddedPlaces addedItems,
            ExecutionLevels levels,
            ExecutionPlaces places,
            LevelLetters letters,
            LevelTerms terms,
            ItemDays days,
            LevelNotices levelNotices,
            CopyOrders copies,
            Notices notices) {
        this.items = items;
        this.addedItems = addedItems;
        this.levels = levels;
        this.places = places;
        this.letters = letters;
        this.terms = terms;
        this.days = days;
        this.levelNotices = levelNotices;
        this.copies = copies;
        this.notices = notices;
    }

    /**
     * The file is assigned to one authority; the items that another one was given already stay with it.
     *
     * @param former key of the authority that has lost the whole to this one, with its items; null for none
     */
    public void assign(CaseFile file, @Nullable String former, Act act, Officer officer) {
        var assigned = String.valueOf(act.parties().authority());
        var before = items.holders(file.caseRef());
        var elsewhere = new HashMap<>(before);
        elsewhere.values().removeIf(holder -> holder.equals(file.authority()) || holder.equals(former));
        levels.assigned(file, assigned);
        items.assign(file, assigned, elsewhere);
        days.keep(file, ofOthers(elsewhere, assigned));
        places.give(file, assigned);
        if (items.shared(file.caseRef())) {
            copies.give(file, act.papers().files(), Set.of(assigned), officer);
        }
        before.values().stream().distinct().forEach(holder -> leave(file, holder, assigned));
    }

    private static Set<String> ofOthers(Map<String, String> holders, String assigned) {
        return holders.entrySet().stream()
                .filter(item -> !item.getValue().equals(assigned))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What the written request has added goes where the rest of the file is. */
    public void added(CaseFile file) {
        if (items.shared(file.caseRef())) {
            addedItems.settle(file, levels.chains(file).way());
        }
    }

    /** One item goes to another authority; who has none left keeps nothing of the file, nor does anybody below that one. */
    void move(CaseFile file, Chains chains, String itemRef, String authority) {
        var former = holder(file, chains, itemRef);
        var way = chains.rooted(former);
        items.give(file, itemRef, authority, chains.way());
        var losing = new HashSet<>(way.map(Chain::authorities).orElse(Set.of()));
        losing.add(former);
        places.share(file, chains.worker(authority), List.of(itemRef), losing);
        if (!items.holders(file.caseRef()).containsValue(former)) {
            way.filter(gone -> !gone.whole()).ifPresent(gone -> levels.close(file, chains, gone, authority));
        }
        leave(file, former, chains.whole().root());
    }

    /** Who has an item; what was given to nobody by itself the assigned authority has, or else whoever keeps the file. */
    String holder(CaseFile file, Chains chains, String itemRef) {
        var others = Objects.requireNonNullElse(chains.whole().root(), file.authority());
        return items.holders(file.caseRef()).getOrDefault(itemRef, others);
    }

    private void leave(CaseFile file, String former, @Nullable String assigned) {
        var holds = items.holders(file.caseRef()).containsValue(former);
        if (!holds && !former.equals(assigned) && !former.equals(file.authority())) {
            places.leave(file, former);
        }
    }

    /** The order, which names the items of this authority alone, and the documents that go with it, also to those below. */
    void order(CaseFile file, Chains chains, Act act, Officer officer) {
        var authority = String.valueOf(act.parties().authority());
        var receivers = chains.rooted(authority).stream()
                .flatMap(chain -> chain.open().stream())
                .map(Level::authority)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        receivers.add(authority);
        copies.give(file, act.papers().files(), receivers, officer);
        if (!authority.equals(file.authority())) {
            var named = act.times().until();
            var until = named == null ? terms.execution(file).orElse(null) : named;
            letters.send(file, new Wanted(Kind.ORDER, authority, null, until, act), officer);
            levelNotices.tell(file, authority, "item_given");
        }
        var worker = chains.worker(authority);
        if (!worker.equals(authority)) {
            levelNotices.tell(file, worker, "item_given");
        }
    }

    /** Those who decide who executes are told that an item is to be given anew. */
    void returned(CaseFile file) {
        var told = ORDERING.stream()
                .map(role -> Officer.principalOf(file.authority(), role))
                .collect(Collectors.toSet());
        notices.notify(told, "item_returned", file.caseRef());
    }
}
