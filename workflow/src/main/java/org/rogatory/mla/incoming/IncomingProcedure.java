package org.rogatory.mla.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Judged;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Share;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.law.Completeness;
import org.rogatory.law.Finding;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Stage;
import org.rogatory.law.Transition;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.consultation.Matter;
import org.rogatory.mla.item.ItemActions;
import org.rogatory.mla.stop.ReviewStops;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.beside.BesideActs;
import org.rogatory.requests.legs.RouteFindings;
import org.rogatory.requests.message.ActLetters;
import org.rogatory.requests.message.CopyKind;
import org.rogatory.requests.message.LetterSeals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The requested side as the shared pages and the interface for national systems see it. */
@Service
public class IncomingProcedure implements Procedure {

    private final Cases cases;
    private final Readers readers;
    private final IncomingActs acts;
    private final BesideActs beside;
    private final AnswerEyes eyes;
    private final AnswerReview review;
    private final LetterSeals seals;
    private final ActLetters letters;
    private final IncomingRequests requests;
    private final ItemActions items;
    private final Completeness completeness;
    private final RouteFindings routes;
    private final ReviewStops stops;
    private final ItemShares shares;
    private final ExecutionLevels levels;
    private final Directory directory;
    private final IncomingScenarios scenarios;
    private final Clock clock;

    IncomingProcedure(
            Cases cases,
            Readers readers,
            IncomingActs acts,
            BesideActs beside,
            AnswerEyes eyes,
            AnswerReview review,
            LetterSeals seals,
            ActLetters letters,
            IncomingRequests requests,
            ItemActions items,
            Completeness completeness,
            RouteFindings routes,
            ReviewStops stops,
            ItemShares shares,
            ExecutionLevels levels,
            Directory directory,
            IncomingScenarios scenarios,
            Clock clock) {
        this.cases = cases;
        this.readers = readers;
        this.acts = acts;
        this.beside = beside;
        this.eyes = eyes;
        this.review = review;
        this.seals = seals;
        this.letters = letters;
        this.requests = requests;
        this.items = items;
        this.completeness = completeness;
        this.routes = routes;
        this.stops = stops;
        this.shares = shares;
        this.levels = levels;
        this.directory = directory;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    @Override
    public Set<String> machines() {
        return Set.of(IncomingRequests.MACHINE);
    }

    @Override
    public boolean handles(String form) {
        return RequestForms.ASSISTING.contains(form);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        return readers.onlyReads(file, officer) ? beside.actionsOfReader(file, officer) : ofWorker(file, officer);
    }

    private List<AllowedAction> ofWorker(CaseFile file, Officer officer) {
        var lifecycle = cases.lifecycle(file);
        if (lifecycle.terminal(file.status())) {
            return beside.actions(file, officer);
        }
        var bars = letters.bars(file, officer);
        var others = levels.notFor(file, officer);
        var steps = lifecycle.from(file.status()).stream()
                .filter(transition -> !others.contains(transition.verb()))
                .filter(transition -> Roles.held(officer, transition.roles()))
                .filter(transition -> AnswerEyes.concerns(file, transition.verb(), officer))
                .filter(transition -> IncomingVerbs.fits(file, transition.verb()))
                .filter(transition -> requests.leavesBy(file, transition.verb()))
                .filter(transition -> items.ready(file, transition.verb()))
                .filter(transition -> !IncomingVerbs.WITHDRAWAL.equals(transition.verb()) || requests.stoppable(file))
                .map(transition -> action(transition.verb(), true, barred(transition, file, officer, bars)))
                .distinct();
        var notes = lifecycle.events().stream()
                .filter(event -> Roles.held(officer, event.roles()) && !beside.knows(event.verb()))
                .filter(event -> IncomingVerbs.timely(file, event.verb()))
                .map(event -> action(event.verb(), false, levels.barred(file, event.verb())));
        var itemActions = items.actions(file, officer).stream();
        var sides = beside.actions(file, officer).stream();
        return Stream.of(steps, itemActions, sides, notes)
                .flatMap(stream -> stream)
                .toList();
    }

    @Override
    public List<AllowedAction> verbs() {
        var lifecycle = cases.lifecycle(IncomingRequests.MACHINE);
        var steps = lifecycle.verbs().stream().map(verb -> action(verb, true, null));
        var events = lifecycle.events().stream()
                .map(Occurrence::verb)
                .map(verb ->
                        beside.knows(verb) ? beside.of(IncomingRequests.MACHINE, verb) : action(verb, false, null));
        return Stream.of(steps, events, items.verbs().stream())
                .flatMap(verbs -> verbs)
                .toList();
    }

    private @Nullable String barred(Transition step, CaseFile file, Officer officer, ActLetters.Bars bars) {
        var verb = step.verb();
        var kept = eyes.barred(verb, file, officer);
        if (kept != null) {
            return kept;
        }
        return "sign_answer".equals(verb) ? seals.barred(file, officer) : bars.of(step);
    }

    private static AllowedAction action(String verb, boolean step, @Nullable String barred) {
        return new AllowedAction(
                verb,
                IncomingRequests.MACHINE,
                IncomingVerbs.fields(verb),
                IncomingVerbs.GRAVE.contains(verb),
                step,
                barred);
    }

    @Override
    public String act(String caseRef, Act act, Officer officer) {
        if (beside.knows(act.verb())) {
            beside.act(caseRef, act, officer);
            return caseRef;
        }
        acts.perform(caseRef, act, officer);
        return caseRef;
    }

    @Override
    public void receive(String caseRef, Act act, Officer system) {
        acts.perform(caseRef, act, system);
    }

    @Override
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        if (file.numbers().fromPaperBook() || shares.of(file, officer).isPresent()) {
            return List.of();
        }
        var day = file.day(clock.instant(), directory.zone(file.authority()));
        var request = requests.content(file.caseRef(), officer);
        var content = Deliberation.open(file, officer) ? stops.flagged(file.caseRef(), request) : request;
        var received = completeness.check(content, stage, day);
        return stage == Stage.DRAFT
                ? received
                : Stream.concat(received.stream(), routes.ofAnswer(file, content).stream())
                        .toList();
    }

    @Override
    public Set<String> orders() {
        return IncomingVerbs.ORDERS;
    }

    @Override
    public Set<String> copies() {
        return Set.of(CopyKind.EXECUTOR.key());
    }

    @Override
    public Set<String> weighed() {
        return Matter.papers();
    }

    @Override
    public Judged judged(CaseFile file, Officer officer) {
        return review.judged(file, officer);
    }

    @Override
    public Optional<Share> share(CaseFile file, Officer officer) {
        return shares.of(file, officer);
    }

    @Override
    public Set<String> closed(CaseFile file, List<DocumentView> documents, Officer officer) {
        return shares.closed(file, documents, officer);
    }

    @Override
    public JsonNode content(CaseFile file, Officer officer) {
        return requests.content(file.caseRef(), officer);
    }

    @Override
    public Optional<String> enact(JsonNode scenario) {
        return scenarios.enact(scenario);
    }
}
