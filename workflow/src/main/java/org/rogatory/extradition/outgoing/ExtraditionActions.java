package org.rogatory.extradition.outgoing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Level;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Stage;
import org.rogatory.law.Transition;
import org.rogatory.requests.beside.BesideActs;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OverrideGuards;
import org.rogatory.requests.message.ActLetters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an officer can do to a request now; what only four eyes keep him from is told with the reason. */
@Component
class ExtraditionActions {

    private static final String MACHINE = ExtraditionRequests.MACHINE;

    private final Cases cases;
    private final DraftedRequests drafted;
    private final ProvisionalRequests provisional;
    private final CustodyFiles custody;
    private final BesideActs beside;
    private final ActLetters actLetters;
    private final Readers readers;

    ExtraditionActions(
            Cases cases,
            DraftedRequests drafted,
            ProvisionalRequests provisional,
            CustodyFiles custody,
            BesideActs beside,
            ActLetters actLetters,
            Readers readers) {
        this.cases = cases;
        this.drafted = drafted;
        this.provisional = provisional;
        this.custody = custody;
        this.beside = beside;
        this.actLetters = actLetters;
        this.readers = readers;
    }

    @Transactional(readOnly = true)
    public List<AllowedAction> of(CaseFile file, Officer officer) {
        return readers.onlyReads(file, officer) ? beside.actionsOfReader(file, officer) : ofWorker(file, officer);
    }

    private List<AllowedAction> ofWorker(CaseFile file, Officer officer) {
        var lifecycle = cases.lifecycle(file);
        return Stream.of(
                        steps(lifecycle, file, officer),
                        custody.actions(file, officer).stream(),
                        beside.actions(file, officer).stream(),
                        notes(lifecycle, file, officer))
                .flatMap(stream -> stream)
                .toList();
    }

    private Stream<AllowedAction> steps(Lifecycle lifecycle, CaseFile file, Officer officer) {
        var bars = actLetters.bars(file, officer);
        return lifecycle.from(file.status()).stream()
                .filter(step -> Roles.held(officer, step.roles()) && fits(step, file))
                .map(step -> {
                    var barred = drafted.barred(file, step.verb(), officer);
                    var unsigned = barred == null ? bars.of(step) : barred;
                    return action(step.verb(), true, unsigned == null ? held(step, file) : unsigned);
                });
    }

    private @Nullable String held(Transition step, CaseFile file) {
        return custody.bar(file.caseRef(), step.verb()).orElse(null);
    }

    /** Whether a step makes sense on the route of the file and with what it says. */
    private boolean fits(Transition step, CaseFile file) {
        return switch (step.verb()) {
            case "submit" -> !file.courtRoute() && !ProvisionalRequests.drafted(file);
            case "submit_by_court" -> file.courtRoute() && !ProvisionalRequests.drafted(file);
            case ExtraditionVerbs.TRANSLATED -> "needed".equals(drafted.translationNeeded(file.caseRef()));
            default -> true;
        };
    }

    private Stream<AllowedAction> notes(Lifecycle lifecycle, CaseFile file, Officer officer) {
        if (lifecycle.terminal(file.status())) {
            return Stream.empty();
        }
        return lifecycle.events().stream()
                .filter(event -> Roles.held(officer, event.roles()) && !beside.knows(event.verb()))
                .map(Occurrence::verb)
                .filter(verb -> ExtraditionVerbs.timely(file, verb) && sensible(verb, file, officer))
                .map(verb -> action(verb, false, drafted.barred(file, verb, officer)));
    }

    /** An override is offered only where there is an error to override, taking it back only where there is one. */
    private boolean sensible(String verb, CaseFile file, Officer officer) {
        if (ProvisionalRequests.VERB.equals(verb)) {
            return !provisional.stands(file);
        }
        if (!OverrideGuards.VERBS.contains(verb)) {
            return true;
        }
        return OverrideGuards.inTime(file) && overrides(verb, file, officer);
    }

    private boolean overrides(String verb, CaseFile file, Officer officer) {
        var spoken = drafted.overrides(file, officer);
        if ("revoke_override".equals(verb)) {
            return spoken.stream().map(FindingOverride::state).anyMatch(Set.of(State.ASKED, State.STANDING)::contains);
        }
        var standing = spoken.stream()
                .filter(override -> override.state() == State.STANDING)
                .map(FindingOverride::finding)
                .collect(Collectors.toSet());
        return drafted.findings(file, Stage.TRANSMIT, officer).stream()
                .filter(finding -> finding.level() == Level.ERROR && !standing.contains(finding.name()))
                .anyMatch(drafted::overridable);
    }

    /** Every verb of a request, with what it needs; those of custody come with them. */
    List<AllowedAction> verbs() {
        var lifecycle = cases.lifecycle(MACHINE);
        var steps = lifecycle.verbs().stream().map(verb -> action(verb, true, null));
        var events = lifecycle.events().stream().map(Occurrence::verb).map(this::event);
        return Stream.of(steps, events, custody.verbs().stream())
                .flatMap(stream -> stream)
                .toList();
    }

    private AllowedAction event(String verb) {
        return beside.knows(verb) ? beside.of(MACHINE, verb) : action(verb, false, null);
    }

    private static AllowedAction action(String verb, boolean step, @Nullable String barred) {
        return new AllowedAction(
                verb, MACHINE, ExtraditionVerbs.fields(verb), ExtraditionVerbs.GRAVE.contains(verb), step, barred);
    }
}
