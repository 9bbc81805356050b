package org.rogatory.mla.cascade;

import static org.rogatory.cases.ActField.AUTHORITY;
import static org.rogatory.cases.ActField.EXECUTOR_FACTS;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ITEM;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A single item is given to an authority of its own, by the authority that keeps the file, and given back by that one. */
@Component
public class ItemOrders implements BesideFlow {

    private static final String GIVE = "assign_item";
    private static final String BACK = "return_assigned_item";
    private static final Set<String> EXECUTED = Set.of("accepted", "assigned", "in_execution", "partly_executed");

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            GIVE,
            List.of(
                    needed(ITEM, "items_open"),
                    needed(AUTHORITY, "executing"),
                    optional(UNTIL),
                    optional(INTERNAL_TEXT),
                    optional(EXECUTOR_FACTS),
                    optional(KEYS, OrderedNeeds.PERSONS),
                    optional(FILES, "received_documents")),
            BACK,
            List.of(needed(ITEM, "items_open"), needed(REASONS, "return_reasons.waiting"), optional(INTERNAL_TEXT)));

    private final Cases cases;
    private final ItemPlaces items;
    private final AssistanceItems lifecycle;
    private final ExecutionLevels levels;
    private final ItemHandover handover;
    private final ItemDays days;
    private final OrderedNeeds needs;
    private final ExecutionPlaces places;
    private final SkippedLevels skipped;
    private final ApplicationEventPublisher events;

    ItemOrders(
            Cases cases,
            ItemPlaces items,
            AssistanceItems lifecycle,
            ExecutionLevels levels,
            ItemHandover handover,
            ItemDays days,
            OrderedNeeds needs,
            ExecutionPlaces places,
            SkippedLevels skipped,
            ApplicationEventPublisher events) {
        this.events = events;
        this.cases = cases;
        this.items = items;
        this.lifecycle = lifecycle;
        this.levels = levels;
        this.handover = handover;
        this.days = days;
        this.needs = needs;
        this.places = places;
        this.skipped = skipped;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    /** An order to another office has a number in the journals of both. */
    @Override
    public boolean ownPaper(String verb) {
        return true;
    }

    /** What is given before the rest is assigned is seen there by nobody but who executes it. */
    @Override
    public boolean admits(CaseFile file, String verb) {
        return !file.outgoing() && EXECUTED.contains(file.status());
    }

    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        var admitted = new HashSet<String>();
        if (admits(file, GIVE)) {
            admitted.add(Deliberation.open(file, officer) ? GIVE : BACK);
        }
        return admitted;
    }

    /** The verbs that the officer could do on an item that has not ended. */
    public List<String> offered(CaseFile file, Officer officer) {
        return cases.lifecycle(file).events().stream()
                .filter(event -> verbs().contains(event.verb()) && Roles.held(officer, event.roles()))
                .map(Occurrence::verb)
                .filter(admitted(file, officer)::contains)
                .toList();
    }

    /** Whom the authority has to know is kept with the item, not on the timeline, which others read, too. */
    @Override
    public Act noted(Act act) {
        var items = act.items();
        return new Act(
                act.verb(),
                act.version(),
                act.kind(),
                act.grounds(),
                act.words(),
                act.times(),
                act.parties(),
                act.papers(),
                new Act.Items(items.item(), items.results(), List.of(), items.answers()));
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        if (GIVE.equals(act.verb())) {
            Deliberation.demandOpen(file, officer);
        }
        var item = open(file, act, officer);
        var chains = levels.chains(file);
        var holder = handover.holder(file, chains, item.itemRef());
        if (GIVE.equals(act.verb())) {
            var authority = String.valueOf(act.parties().authority());
            givable(file, chains, holder, act);
            var needed = needs.said(file, act);
            handover.move(file, chains, item.itemRef(), authority);
            needs.keep(file, item.itemRef(), authority, needed);
            days.order(file, item.itemRef(), act.times().until());
            handover.order(file, chains, act, officer);
        } else {
            returnable(file, chains, holder, officer);
            handover.move(file, chains, item.itemRef(), file.authority());
            days.order(file, item.itemRef(), null);
            handover.returned(file);
        }
        events.publishEvent(new WorkMoved(file, officer.username()));
    }

    private void givable(CaseFile file, Chains chains, String holder, Act act) {
        var authority = String.valueOf(act.parties().authority());
        places.demandAble(file, authority);
        if (authority.equals(holder)) {
            throw Refusal.of("item-there-already", AUTHORITY.key());
        }
        chains.demandNotBelow(authority);
        skipped.demandReason(file, act);
        days.demand(file, act.times().until());
    }

    private static void returnable(CaseFile file, Chains chains, String holder, Officer officer) {
        if (Deliberation.open(file, officer) || !officer.authority().equals(holder)) {
            throw Refusal.of("executed-elsewhere");
        }
        if (chains.rooted(holder).filter(chain -> !chain.open().isEmpty()).isPresent()) {
            throw Refusal.of("levels-open");
        }
    }

    /** The item of the act, which is there for the officer and has not ended. */
    private AssistanceItem open(CaseFile file, Act act, Officer officer) {
        var item = items.of(file.caseRef(), officer.authority()).stream()
                .filter(one -> one.itemRef().equals(act.items().item()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("unknown-item", ITEM.key()));
        if (lifecycle.ended(item.status())) {
            throw Refusal.of("wrong-status");
        }
        return item;
    }
}
