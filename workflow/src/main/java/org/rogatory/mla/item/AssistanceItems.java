package org.rogatory.mla.item;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.law.ReturnReasons;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.NamedThings;
import org.rogatory.requests.message.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The items of assistance of a file: listed, moved one by one or all at once. */
@Service
public class AssistanceItems {

    private static final Set<String> SETTLING =
            Set.of("record_item_result", "record_item_negative", "refuse_item", "withdraw_item", "return_item");
    private static final Set<String> TAKEN_UP = Set.of("accepted", "in_execution");
    /** The outcomes of an item that another State can tell, in the order in which they are offered. */
    public static final List<String> TOLD =
            List.of("executed", "executed_negative", "refused", "returned", "postponed");

    private final AssistanceItemRepository items;
    private final PlacesOfAct ofAct;
    private final AssistanceItemProcess process;
    private final Cases cases;
    private final Lifecycle lifecycle;
    private final ReturnReasons reasons;
    private final NamedThings named;
    private final Papers papers;
    private final ItemGuards guards;
    private final FileCipher cipher;
    private final Clock clock;

    AssistanceItems(
            AssistanceItemRepository items,
            PlacesOfAct ofAct,
            AssistanceItemProcess process,
            Cases cases,
            Lifecycles lifecycles,
            ReturnReasons reasons,
            NamedThings named,
            Papers papers,
            ItemGuards guards,
            FileCipher cipher,
            Clock clock) {
        this.items = items;
        this.ofAct = ofAct;
        this.process = process;
        this.cases = cases;
        this.lifecycle = lifecycles.of("item");
        this.reasons = reasons;
        this.named = named;
        this.papers = papers;
        this.guards = guards;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Whether a verb belongs to an item and not to the file. */
    public boolean knows(String verb) {
        return lifecycle.verbs().contains(verb);
    }

    @Transactional(readOnly = true)
    public List<ItemView> of(String caseRef, AccessScope scope) {
        var all = scope.ofProcesses() ? ofAct.items(caseRef) : items.of(caseRef, scope);
        return all.stream().map(item -> ItemView.of(item, cipher)).toList();
    }

    /** As an officer may read them: who only executes the request is not told why an item is refused or put off. */
    @Transactional(readOnly = true)
    public List<ItemView> of(CaseFile file, Officer officer) {
        var all = of(file.caseRef(), AccessScope.of(officer));
        return Deliberation.open(file, officer)
                ? all
                : all.stream().map(ItemView::withoutReasons).toList();
    }

    /** Whether an item in this status has ended. */
    public boolean ended(String status) {
        return lifecycle.terminal(status);
    }

    /** Whether a verb moves an item in this status; to refuse or put off a file does what the item's verb would. */
    public boolean moves(String verb, String status) {
        return lifecycle.transition(status, knows(verb) ? verb : verb + "_item").isPresent();
    }

    /** How far the items of a file are. */
    @Transactional(readOnly = true)
    public ItemProgress progress(String caseRef) {
        return ItemProgress.of(ofAct.items(caseRef), lifecycle);
    }

    /** Accepts every item still only requested; every item that is open has its process from now on. */
    @Transactional
    public void acceptAll(String caseRef) {
        for (var item : ofAct.items(caseRef)) {
            if ("requested".equals(item.status())) {
                item.move("accepted", clock.instant());
            }
            if (!lifecycle.terminal(item.status())) {
                process.start(caseRef, item.itemRef());
            }
        }
    }

    /** Tells every item which authority executes it. */
    @Transactional
    public void assign(String caseRef, @Nullable String authority) {
        ofAct.items(caseRef).forEach(item -> item.executedBy(authority));
    }

    /** Moves every item that is still open and admits the verb; used by decisions on the whole file. */
    @Transactional
    public void moveOpen(String caseRef, String verb, Act act) {
        for (var item : ofAct.items(caseRef)) {
            lifecycle.transition(item.status(), verb).ifPresent(transition -> {
                item.move(transition.to(), clock.instant());
                decide(item, act);
                if (SETTLING.contains(verb)) {
                    process.complete(item.itemRef(), verb);
                }
            });
        }
    }

    /** Does a verb on one item and gives the item as it stands then. */
    @Transactional
    public AssistanceItem act(CaseFile file, Act act, Officer officer) {
        var item = find(file, act, officer);
        var transition = lifecycle
                .transition(item.status(), act.verb())
                .filter(step -> ItemGuards.timely(file, item.authority() != null, act.verb()))
                .orElseThrow(() -> Refusal.of("wrong-status"));
        Roles.demand(officer, transition.roles());
        named.demand(file, act, guards.fields(item, act.verb()));
        guards.check(item, act);
        var from = item.status();
        item.move(transition.to(), clock.instant());
        if ("waiting".equals(transition.to())) {
            var reason = act.grounds().reasons().get(0);
            item.waitFor(reason, reasons.releasable(reason));
        }
        if ("start_item".equals(act.verb())) {
            begin(item, act, officer);
        }
        if (act.verb().startsWith("record_item")) {
            result(item, act);
        }
        explain(item, act);
        items.save(item);
        cases.note(file, Step.of(act, officer, from, transition.to()).asking(transition.roles(), officer));
        papers.order(file, new Papers.Done(lifecycle, from, act, officer));
        proceed(file, item, act.verb());
        return item;
    }

    /** What ends has its process no more; what is taken up has one, or gets it with the acceptance of its file. */
    private void proceed(CaseFile file, AssistanceItem item, String verb) {
        if (SETTLING.contains(verb)) {
            process.complete(item.itemRef(), verb);
        } else if (TAKEN_UP.contains(item.status())
                && ItemGuards.timely(file, item.authority() != null, "start_item")) {
            process.start(file.caseRef(), item.itemRef());
        }
    }

    /** Why it is refused or put off, and until when. */
    private void decide(AssistanceItem item, Act act) {
        item.refuse(act.grounds().ground());
        item.putOff(act.times().until(), hide(item.caseRef(), act.times().untilEvent()));
    }

    /** Of one item is told why; what a decision on the whole file says stands in its message once. */
    private void explain(AssistanceItem item, Act act) {
        decide(item, act);
        switch (act.verb()) {
            case "refuse_item" -> item.refuseWith(ItemWords.of(act).hidden(item.caseRef(), cipher));
            case "return_item" -> item.returnFor(act.grounds().reasons());
            default -> {}
        }
    }

    /** It is begun by the officer's authority, by a domestic order where there is one. */
    private void begin(AssistanceItem item, Act act, Officer officer) {
        item.executedBy(officer.authority());
        item.order(
                hide(item.caseRef(), act.papers().reference()),
                act.times().happenedOn(),
                hide(item.caseRef(), act.parties().issuer()));
    }

    private void result(AssistanceItem item, Act act) {
        var caseRef = item.caseRef();
        item.record(
                act.times().happenedOn(),
                hide(caseRef, act.parties().place()),
                ItemWords.of(act).hidden(caseRef, cipher));
    }

    private AssistanceItem find(CaseFile file, Act act, Officer officer) {
        return Optional.ofNullable(act.items().item())
                .flatMap(ref -> items.find(ref, file.caseRef(), AccessScope.of(officer)))
                .orElseThrow(() -> Refusal.of("unknown-item", "item"));
    }

    /** Stops the items of a file that was withdrawn. */
    @Transactional
    public void withdraw(String caseRef) {
        for (var item : ofAct.items(caseRef)) {
            lifecycle
                    .transition(item.status(), "withdraw_item")
                    .ifPresent(transition -> item.move(transition.to(), clock.instant()));
        }
        end(caseRef);
    }

    /** No item is worked on any more: its file has ended. */
    @Transactional
    public void end(String caseRef) {
        ofAct.items(caseRef).forEach(item -> process.end(item.itemRef()));
    }

    private @Nullable String hide(String caseRef, @Nullable String text) {
        return text == null ? null : cipher.encrypt(caseRef, text);
    }
}
