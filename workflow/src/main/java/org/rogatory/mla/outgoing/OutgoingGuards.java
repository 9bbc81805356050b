package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.Stage;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.Holding;
import org.rogatory.mla.item.ItemUses;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OutgoingFindings;
import org.rogatory.requests.content.OutgoingRequest;
import org.springframework.stereotype.Component;

/** What must be true before a verb of the requesting side is done, beyond status and role. */
@Component
class OutgoingGuards {

    /** What is sealed cannot be mended any more: signing asks already for all that sending will ask for. */
    private static final Map<String, Stage> STAGES = Map.of(
            "submit",
            Stage.DRAFT,
            "submit_by_court",
            Stage.DRAFT,
            "approve",
            Stage.DRAFT,
            "sign",
            Stage.TRANSMIT,
            "transmit",
            Stage.TRANSMIT);

    private final DraftedRequests drafted;
    private final OutgoingFindings findings;
    private final AssistanceItems items;
    private final ItemUses uses;
    private final Holding holding;

    OutgoingGuards(
            DraftedRequests drafted, OutgoingFindings findings, AssistanceItems items, ItemUses uses, Holding holding) {
        this.drafted = drafted;
        this.findings = findings;
        this.items = items;
        this.uses = uses;
        this.holding = holding;
    }

    void check(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        drafted.demand(file, act, STAGES.get(act.verb()), officer);
        HandRecords.demand(file, act);
        switch (act.verb()) {
            case "approve" -> confirmed(file, act);
            case "restore" -> restorable(file, request, officer);
            case "transmit" -> HandRecords.demandLeft(file, act);
            case "record_postponement" -> untilDateOrEvent(act);
            case "record_answer", "record_partial_answer" -> told(file, act);
            case "mark_incomplete" -> named(file, act);
            case "withdraw" -> held(file, act);
            case "close", "close_with_rest_open" -> uses.demandMarked(file.caseRef(), act);
            default -> {}
        }
    }

    /** What is noted beside the steps is as complete as they are. */
    void note(CaseFile file, Act act, Officer officer) {
        drafted.demand(file, act, null, officer);
        HandRecords.demand(file, act);
    }

    /** What is not sure to carry the request is approved only with a word on how that was confirmed. */
    private void confirmed(CaseFile file, Act act) {
        if (act.words().internalText() == null
                && findings.basis(file, drafted.content(file.caseRef())) == Verdict.CONFIRM) {
            throw Refusal.of("basis-to-confirm", "internalText");
        }
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
        var numbers = own.stream().map(ItemView::number).toList();
        act.items().results().forEach(result -> {
            if (!numbers.contains(result.number())) {
                throw Refusal.of("unknown-item", "results");
            }
            if (!AssistanceItems.TOLD.contains(result.outcome())) {
                throw Refusal.of("unknown-outcome", "results");
            }
        });
        if ("record_answer".equals(act.verb())) {
            whole(own, act);
        }
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

    /** Where what was asked for may hold a person or property, the withdrawal says whether it does. */
    private void held(CaseFile file, Act act) {
        if (act.kind() == null && holding.mayHold(file.caseRef())) {
            throw Refusal.of("held-unsaid", "kind");
        }
    }

    private static void untilDateOrEvent(Act act) {
        if (act.times().until() == null && act.times().untilEvent() == null) {
            throw Refusal.of("until-missing", "until");
        }
    }
}
