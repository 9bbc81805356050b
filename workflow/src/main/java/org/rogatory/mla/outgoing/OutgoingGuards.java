package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.Holding;
import org.rogatory.mla.item.ItemUses;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OutgoingRequest;
import org.springframework.stereotype.Component;

/** What must be true before a verb of the requesting side is done, beyond status and role. */
@Component
class OutgoingGuards {

    private final DraftedRequests drafted;
    private final AssistanceItems items;
    private final ItemUses uses;
    private final Holding holding;
    private final CallingOff callingOff;

    OutgoingGuards(
            DraftedRequests drafted, AssistanceItems items, ItemUses uses, Holding holding, CallingOff callingOff) {
        this.drafted = drafted;
        this.items = items;
        this.uses = uses;
        this.holding = holding;
        this.callingOff = callingOff;
    }

    void check(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        drafted.demand(file, act, officer);
        HandRecords.demand(file, act);
        switch (act.verb()) {
            case "restore" -> restorable(file, request, officer);
            case "transmit" -> HandRecords.demandLeft(file, act);
            case "record_postponement" -> PostponedReview.demandEnd(act);
            case "record_answer", "record_partial_answer" -> told(file, act);
            case "mark_incomplete" -> named(file, act);
            case "cancel", "withdraw" -> ended(file, act);
            case "close", "close_with_rest_open" -> uses.demandMarked(file.caseRef(), act);
            default -> {}
        }
    }

    /** What is noted beside the steps is as complete as they are. */
    void note(CaseFile file, Act act, Officer officer) {
        drafted.demand(file, act, officer);
        HandRecords.demand(file, act);
    }

    private static void restorable(CaseFile file, OutgoingRequest request, Officer officer) {
        if (request.submitted()) {
            throw Refusal.of("was-submitted");
        }
        Roles.demand(AbandonedDrafts.drafts(file, officer));
    }

    /** Each result names an item of this file and an outcome; after a final answer no item is left without one. */
    private void told(CaseFile file, Act act) {
        var own = items.of(file.caseRef(), AccessScope.system());
        demandKnown(own, act, AssistanceItems.TOLD::contains);
        if ("record_answer".equals(act.verb())) {
            whole(own, act);
        }
    }

    /** Refuses a result that names no item of the file, or an outcome that is not one to be told. */
    static void demandKnown(List<ItemView> own, Act act, Predicate<String> outcomes) {
        var numbers = own.stream().map(ItemView::number).toList();
        act.items().results().forEach(result -> {
            if (!numbers.contains(result.number())) {
                throw Refusal.of("unknown-item", "results");
            }
            if (!outcomes.test(result.outcome())) {
                throw Refusal.of("unknown-outcome", "results");
            }
        });
    }

    /** A final answer tells what became of every item, and that at least one was dealt with: else it is a refusal. */
    private void whole(List<ItemView> own, Act act) {
        var outcomes = own.stream().collect(Collectors.toMap(ItemView::number, ItemView::status));
        act.items().results().forEach(result -> outcomes.put(result.number(), result.outcome()));
        if (!outcomes.values().stream().allMatch(items::ended)) {
            throw Refusal.of("results-missing", "results");
        }
        if (!outcomes.isEmpty() && outcomes.values().stream().noneMatch(outcome -> outcome.startsWith("executed"))) {
            throw Refusal.of("nothing-executed", "results");
        }
    }

    /** The items that were not answered are named by their references. */
    private void named(CaseFile file, Act act) {
        var own = items.of(file.caseRef(), AccessScope.system()).stream()
                .map(ItemView::itemRef)
                .toList();
        if (!own.containsAll(act.items().keys())) {
            throw Refusal.of("unknown-item", "keys");
        }
    }

    /**
     * Where nothing in writing has left the other State was told to leave what was asked ahead; else, where what was asked
     * for may hold a person or property, the withdrawal says whether it does.
     */
    private void ended(CaseFile file, Act act) {
        if (callingOff.due(file, act.verb())) {
            callingOff.demand(act);
        } else if ("withdraw".equals(act.verb()) && act.kind() == null && holding.mayHold(file.caseRef())) {
            throw Refusal.of("held-unsaid", "kind");
        }
    }
}
