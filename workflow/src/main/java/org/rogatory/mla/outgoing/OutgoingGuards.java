package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.Stage;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.Holding;
import org.rogatory.mla.item.ItemUses;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.content.FindingOverrides;
import org.rogatory.requests.content.FourEyes;
import org.rogatory.requests.content.OutgoingFindings;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.RequestContents;
import org.rogatory.requests.content.RequestReaders;
import org.rogatory.requests.content.TranslationStep;
import org.rogatory.requests.message.PaperDays;
import org.rogatory.requests.visa.RouteStages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

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

    private final OutgoingFindings findings;
    private final FindingOverrides overrides;
    private final RequestContents contents;
    private final Documents documents;
    private final DocumentIsolations isolations;
    private final AssistanceItems items;
    private final ItemUses uses;
    private final Holding holding;
    private final PaperDays days;
    private final TranslationStep translation;
    private final RouteStages stages;
    private final RequestReaders readers;

    OutgoingGuards(
            OutgoingFindings findings,
            FindingOverrides overrides,
            RequestContents contents,
            Documents documents,
            DocumentIsolations isolations,
            AssistanceItems items,
            ItemUses uses,
            Holding holding,
            PaperDays days,
            TranslationStep translation,
            RouteStages stages,
            RequestReaders readers) {
        this.readers = readers;
        this.translation = translation;
        this.uses = uses;
        this.holding = holding;
        this.stages = stages;
        this.days = days;
        this.findings = findings;
        this.overrides = overrides;
        this.contents = contents;
        this.documents = documents;
        this.isolations = isolations;
        this.items = items;
    }

    void check(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        if (FourEyes.bar(act.verb(), file, request, officer)) {
            throw Refusal.secondPerson("four-eyes");
        }
        readers.demand(act.verb(), file, officer);
        stages.demand(file, act.verb());
        route(file, act);
        days(file, request, act);
        HandRecords.demand(file, act);
        demandNone(file, request, act);
        switch (act.verb()) {
            case "approve" -> confirmed(file, request, act);
            case "restore" -> restorable(file, request, officer);
            case "sign" -> {
                ownEnclosures(file, officer);
                signable(request, contents.of(request), file);
            }
            case "transmit" -> HandRecords.demandLeft(file, act);
            case TranslationStep.VERB -> translation.check(file, request, act);
            case "record_postponement" -> untilDateOrEvent(act);
            case "record_answer", "record_partial_answer" -> told(file, act);
            case "mark_incomplete" -> named(file, act);
            case "withdraw" -> held(file, act);
            case "close", "close_with_rest_open" -> uses.demandMarked(file.caseRef(), act);
            default -> {}
        }
    }

    /** What is noted beside the steps is as complete as they are. */
    void note(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        readers.demand(act.verb(), file, officer);
        days(file, request, act);
        if (!officer.isSystem()) {
            HandRecords.demand(file, act);
        }
    }

    /** The days of what went by hand are possible. */
    private void days(CaseFile file, OutgoingRequest request, Act act) {
        days.check(file, act, request.letterRef());
    }

    /**
     * Refuses if an error of the verb's stage stands that the central authority has not overridden, and before there is a
     * letter if something that would travel is isolated; once there is one, its seal asks that.
     */
    private void demandNone(CaseFile file, OutgoingRequest request, Act act) {
        var stage = STAGES.get(act.verb());
        if (stage == null) {
            return;
        }
        contents.demandWhole(request);
        if (stage == Stage.DRAFT) {
            isolations.holdBack(file.caseRef()).ifPresent(code -> {
                throw Refusal.of(code);
            });
        }
        var errors = findings.errors(file, contents.of(request), stage, overrides.standing(file, request));
        if (!errors.isEmpty()) {
            throw Refusal.findings(errors);
        }
    }

    private static void route(CaseFile file, Act act) {
        if ("submit".equals(act.verb()) && file.courtRoute()) {
            throw Refusal.of("court-route");
        }
        if ("submit_by_court".equals(act.verb()) && !file.courtRoute()) {
            throw Refusal.of("not-court-route");
        }
    }

    /** What is not sure to carry the request is approved only with a word on how that was confirmed. */
    private void confirmed(CaseFile file, OutgoingRequest request, Act act) {
        if (act.words().internalText() == null && findings.basis(file, contents.of(request)) == Verdict.CONFIRM) {
            throw Refusal.of("basis-to-confirm", "internalText");
        }
    }

    private static void restorable(CaseFile file, OutgoingRequest request, Officer officer) {
        if (request.submitted()) {
            throw Refusal.of("was-submitted");
        }
        Roles.demand(AbandonedDrafts.drafts(file, officer));
    }

    private void signable(OutgoingRequest request, JsonNode content, CaseFile file) {
        if (request.letterRef() == null) {
            throw Refusal.of("letter-being-prepared");
        }
        if ("approved".equals(file.status()) && translation.open(request, content)) {
            throw Refusal.of("translation-missing");
        }
    }

    /** What he put beside the letter himself nobody else has seen; a judge signs what belongs to his own request. */
    private void ownEnclosures(CaseFile file, Officer officer) {
        if (!file.courtRoute() && documents.enclosedBy(file.caseRef(), officer)) {
            throw Refusal.secondPerson("four-eyes");
        }
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
