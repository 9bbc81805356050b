package org.rogatory.mla.item;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.law.Transition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done on the items of a file, and what each verb needs. */
@Service
public class ItemActions {

    private static final Set<String> GRAVE = Set.of("refuse_item", "return_item", "withdraw_item");

    private final AssistanceItemRepository items;
    private final ItemGuards guards;
    private final Lifecycle lifecycle;

    ItemActions(AssistanceItemRepository items, ItemGuards guards, Lifecycles lifecycles) {
        this.items = items;
        this.guards = guards;
        this.lifecycle = lifecycles.of("item");
    }

    /** The verbs this officer could do on at least one item of the file. */
    @Transactional(readOnly = true)
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        return items.of(file.caseRef(), AccessScope.of(officer)).stream()
                .flatMap(item -> verbs(file, new Stand(item.status(), item.begun(), item.authority() != null), officer))
                .distinct()
                .map(ItemActions::action)
                .toList();
    }

    /** What this officer can do on an item now, in the order of the reference data. */
    public List<AllowedAction> possible(CaseFile file, ItemView item, Officer officer) {
        return verbs(file, new Stand(item.status(), item.begun(), item.authority() != null), officer)
                .distinct()
                .map(ItemActions::action)
                .toList();
    }

    /**
     * The same act as a page asks for it on one item.
     *
     * @param itemRef the item that was chosen; null for the only one of the file, if there are several for any
     */
    @Transactional(readOnly = true)
    public AllowedAction on(@Nullable String itemRef, AllowedAction action, CaseFile file, Officer officer) {
        if (!knows(action.verb())) {
            return action;
        }
        var all = items.of(file.caseRef(), AccessScope.of(officer));
        return all.stream()
                .filter(item -> itemRef == null ? all.size() == 1 : itemRef.equals(item.itemRef()))
                .findFirst()
                .map(item -> action.needing(guards.asked(item, action.verb())))
                .orElse(action);
    }

    /** How far an item is, and whether an authority executes it. */
    private record Stand(String status, boolean begun, boolean given) {}

    private Stream<String> verbs(CaseFile file, Stand item, Officer officer) {
        return lifecycle.from(item.status()).stream()
                .filter(transition -> Roles.held(officer, transition.roles()))
                .map(Transition::verb)
                .filter(verb -> ItemGuards.timely(file, item.given(), verb) && ItemGuards.fits(verb, item.begun()));
    }

    /** Whether the items are as far as this step of the whole file needs them. */
    @Transactional(readOnly = true)
    public boolean ready(CaseFile file, String verb) {
        return !ItemProgress.asks(verb)
                || ItemProgress.of(items.of(file.caseRef(), AccessScope.system()), lifecycle)
                        .admits(verb);
    }

    /** Whether a verb belongs to an item and not to the file. */
    public boolean knows(String verb) {
        return lifecycle.verbs().contains(verb);
    }

    /** Every verb of an item, with what it needs. */
    public List<AllowedAction> verbs() {
        return lifecycle.verbs().stream().map(ItemActions::action).toList();
    }

    private static AllowedAction action(String verb) {
        return new AllowedAction(verb, "item", ItemGuards.anyItem(verb), GRAVE.contains(verb), true);
    }
}
