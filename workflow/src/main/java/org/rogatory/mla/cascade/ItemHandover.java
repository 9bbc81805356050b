package org.rogatory.mla.cascade;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.mla.item.ItemPlaces.Way;
import org.rogatory.mla.message.GivenPapers;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/** Items go from one executing authority to another, with their tasks, the access to the file, the order and its documents. */
@Component
public class ItemHandover {

    private static final Set<Role> ORDERING = EnumSet.of(Role.HEAD, Role.CENTRAL_OFFICER);

    private final ItemPlaces items;
    private final ExecutionPlaces places;
    private final LevelLetters letters;
    private final LevelTerms terms;
    private final LevelNotices levelNotices;
    private final GivenPapers given;
    private final Notices notices;

    ItemHandover(
            ItemPlaces items,
            ExecutionPlaces places,
            LevelLetters letters,
            LevelTerms terms,
            LevelNotices levelNotices,
            GivenPapers given,
            Notices notices) {
        this.items = items;
        this.places = places;
        this.letters = letters;
        this.terms = terms;
        this.levelNotices = levelNotices;
        this.given = given;
        this.notices = notices;
    }

    /** The file is assigned to one authority; the items that another one has already stay with it. */
    public void assign(CaseFile file, Act act) {
        var assigned = String.valueOf(act.parties().authority());
        var before = items.holders(file.caseRef());
        var elsewhere = new HashMap<>(before);
        elsewhere.values().removeIf(file.authority()::equals);
        items.assign(file, assigned, elsewhere);
        places.give(file, assigned);
        if (items.shared(file.caseRef())) {
            given.give(file, act.papers().files(), assigned);
        }
        before.values().stream().distinct().forEach(former -> leave(file, former, assigned));
    }

    /** One item goes to another authority; who has none left keeps nothing of the file. */
    void move(CaseFile file, Chain chain, String itemRef, String authority) {
        var assigned = chain.assigned();
        var former = items.holders(file.caseRef()).getOrDefault(itemRef, former(file, chain));
        var below = chain.levels().stream().map(Level::authority).collect(Collectors.toSet());
        items.give(file, itemRef, authority, new Way(assigned, chain.holder(), below));
        var losing = new HashSet<>(below);
        losing.add(former);
        var worker = authority.equals(assigned) ? String.valueOf(chain.holder()) : authority;
        places.share(file, worker, List.of(itemRef), losing);
        leave(file, former, assigned);
    }

    /** Who has what was given to nobody by itself: the assigned authority, before there is one whoever keeps the file. */
    static String former(CaseFile file, Chain chain) {
        return Objects.requireNonNullElse(chain.assigned(), file.authority());
    }

    private void leave(CaseFile file, String former, @Nullable String assigned) {
        var holds = items.holders(file.caseRef()).containsValue(former);
        if (!holds && !former.equals(assigned) && !former.equals(file.authority())) {
            places.leave(file, former);
        }
    }

    /** The order, which names the items of this authority alone, and the documents that go with it. */
    void order(CaseFile file, String authority, Act act, Officer officer) {
        given.give(file, act.papers().files(), authority);
        if (!authority.equals(file.authority())) {
            var named = act.times().until();
            var until = named == null ? terms.execution(file).orElse(null) : named;
            letters.send(file, new Wanted(Kind.ORDER, authority, null, until, act), officer);
            levelNotices.tell(file, authority, "item_given");
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
