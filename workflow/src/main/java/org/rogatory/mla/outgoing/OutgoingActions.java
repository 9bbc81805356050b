package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Stage;
import org.rogatory.requests.beside.BesideActs;
import org.rogatory.requests.content.FindingOverrides;
import org.rogatory.requests.content.FourEyes;
import org.rogatory.requests.content.OutgoingFindings;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.OverrideGuards;
import org.rogatory.requests.content.RequestContents;
import org.rogatory.requests.content.RequestReaders;
import org.rogatory.requests.content.TranslationStep;
import org.rogatory.requests.message.ActLetters;
import org.rogatory.requests.message.LetterSeals;
import org.rogatory.requests.visa.RouteStages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an officer can do to a request now; what only four eyes keep him from is told with the reason. */
@Component
class OutgoingActions {

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final OutgoingFindings findings;
    private final FindingOverrides overrides;
    private final RequestContents contents;
    private final BesideActs beside;
    private final Documents documents;
    private final LetterSeals seals;
    private final ActLetters actLetters;
    private final TranslationStep translation;
    private final RouteStages stages;
    private final Readers readers;
    private final RequestReaders sections;

    OutgoingActions(
            Cases cases,
            OutgoingRequestRepository requests,
            OutgoingFindings findings,
            FindingOverrides overrides,
            RequestContents contents,
            BesideActs beside,
            Documents documents,
            LetterSeals seals,
            ActLetters actLetters,
            TranslationStep translation,
            RouteStages stages,
            Readers readers,
            RequestReaders sections) {
        this.sections = sections;
        this.stages = stages;
        this.readers = readers;
        this.translation = translation;
        this.documents = documents;
        this.seals = seals;
        this.actLetters = actLetters;
        this.beside = beside;
        this.cases = cases;
        this.requests = requests;
        this.findings = findings;
        this.overrides = overrides;
        this.contents = contents;
    }

    @Transactional(readOnly = true)
    public List<AllowedAction> of(CaseFile file, Officer officer) {
        return readers.onlyReads(file, officer) ? beside.actionsOfReader(file, officer) : ofWorker(file, officer);
    }

    private List<AllowedAction> ofWorker(CaseFile file, Officer officer) {
        var request = requests.find(file.caseRef(), AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        var lifecycle = cases.lifecycle(file);
        var bars = actLetters.bars(file, officer);
        var steps = lifecycle.from(file.status()).stream()
                .filter(transition -> Roles.held(officer, transition.roles()))
                .filter(transition -> OutgoingVerbs.fits(file, transition.verb()))
                .filter(transition -> !TranslationStep.VERB.equals(transition.verb())
                        || translation.open(request, contents.of(request)))
                .filter(transition -> !"submit".equals(transition.verb()) || !file.courtRoute())
                .filter(transition -> !"submit_by_court".equals(transition.verb()) || file.courtRoute())
                .filter(transition ->
                        !"restore".equals(transition.verb()) || AbandonedDrafts.restorable(file, request, officer))
                .map(transition -> action(
                        transition.verb(),
                        true,
                        first(barred(transition.verb(), file, request, officer), bars.of(transition))));
        var notes = lifecycle.terminal(file.status())
                ? Stream.<AllowedAction>empty()
                : lifecycle.events().stream()
                        .filter(event -> Roles.held(officer, event.roles()) && !beside.knows(event.verb()))
                        .filter(event -> OutgoingVerbs.timely(file, event.verb()))
                        .filter(event -> sensible(event.verb(), file, request))
                        .map(event -> action(event.verb(), false, unread(event.verb(), file, officer)));
        var sides = beside.actions(file, officer).stream();
        return Stream.of(steps, sides, notes).flatMap(stream -> stream).toList();
    }

    /** Every verb of a request, with what it needs. */
    List<AllowedAction> verbs() {
        var lifecycle = cases.lifecycle(OutgoingRequests.MACHINE);
        var steps = lifecycle.verbs().stream().map(verb -> action(verb, true, null));
        var events = lifecycle.events().stream().map(Occurrence::verb).map(this::event);
        return Stream.concat(steps, events).toList();
    }

    private AllowedAction event(String verb) {
        return beside.knows(verb) ? beside.of(OutgoingRequests.MACHINE, verb) : action(verb, false, null);
    }

    private static @Nullable String first(@Nullable String bar, @Nullable String other) {
        return bar == null ? other : bar;
    }

    private @Nullable String unread(String verb, CaseFile file, Officer officer) {
        return sections.bars(verb, file, officer) ? Refusal.UNREAD : null;
    }

    private @Nullable String barred(String verb, CaseFile file, OutgoingRequest request, Officer officer) {
        var own = "sign".equals(verb) && !file.courtRoute() && documents.enclosedBy(file.caseRef(), officer);
        if (own || FourEyes.bar(verb, file, request, officer)) {
            return "four-eyes";
        }
        if (sections.bars(verb, file, officer)) {
            return Refusal.UNREAD;
        }
        var awaited = stages.barred(file, verb);
        if (awaited != null || !"sign".equals(verb)) {
            return awaited;
        }
        return "approved".equals(file.status()) && translation.open(request, contents.withoutPersons(request))
                ? "translation-missing"
                : seals.barred(file, officer);
    }

    /** An override is offered only where there is an error to override, taking it back only where there is one. */
    private boolean sensible(String verb, CaseFile file, OutgoingRequest request) {
        if (!OverrideGuards.VERBS.contains(verb)) {
            return true;
        }
        if (!OverrideGuards.inTime(file)) {
            return false;
        }
        if ("revoke_override".equals(verb)) {
            return overrides.of(file, request).stream()
                    .map(FindingOverride::state)
                    .anyMatch(Set.of(State.ASKED, State.STANDING)::contains);
        }
        return findings.errors(file, contents.of(request), Stage.TRANSMIT, overrides.standing(file, request)).stream()
                .anyMatch(findings::overridable);
    }

    private static AllowedAction action(String verb, boolean step, @Nullable String barred) {
        return new AllowedAction(
                verb,
                OutgoingRequests.MACHINE,
                OutgoingVerbs.fields(verb),
                OutgoingVerbs.GRAVE.contains(verb),
                step,
                barred);
    }
}
