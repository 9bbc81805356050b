package org.rogatory.extradition.incoming;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.rogatory.requests.beside.BesideActs;
import org.rogatory.requests.message.ActLetters;
import org.springframework.stereotype.Component;

/** What an officer of the requested State can do to a file of extradition, and every verb that it knows. */
@Component
class ReceptionActions {

    private final Cases cases;
    private final Readers readers;
    private final ReceivedExtraditionRepository requests;
    private final ReceptionOffers offers;
    private final BesideActs beside;
    private final CustodyFiles custody;
    private final ActLetters letters;

    ReceptionActions(
            Cases cases,
            Readers readers,
            ReceivedExtraditionRepository requests,
            ReceptionOffers offers,
            BesideActs beside,
            CustodyFiles custody,
            ActLetters letters) {
        this.cases = cases;
        this.readers = readers;
        this.requests = requests;
        this.offers = offers;
        this.beside = beside;
        this.custody = custody;
        this.letters = letters;
    }

    List<AllowedAction> of(CaseFile file, Officer officer) {
        return readers.onlyReads(file, officer) ? beside.actionsOfReader(file, officer) : ofWorker(file, officer);
    }

    private List<AllowedAction> ofWorker(CaseFile file, Officer officer) {
        var lifecycle = cases.lifecycle(file);
        if (lifecycle.terminal(file.status())) {
            return besideOnes(file, officer).toList();
        }
        var request = requests.find(file.caseRef(), AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        var bars = letters.bars(file, officer);
        var steps = lifecycle.from(file.status()).stream()
                .filter(step -> Roles.held(officer, step.roles()))
                .filter(step -> ReceptionOffers.fits(request, step.verb()))
                .map(step -> action(
                        step.verb(),
                        true,
                        barred(step, bars)
                                .or(() -> offers.bar(file, request, step.verb(), officer))
                                .orElse(null)))
                .distinct();
        var notes = lifecycle.events().stream()
                .filter(event -> Roles.held(officer, event.roles()))
                .map(Occurrence::verb)
                .filter(ReceptionVerbs::knows)
                .filter(verb -> offers.timely(file, request, verb))
                .map(verb -> action(verb, false, null));
        return Stream.of(steps, custody.actions(file, officer).stream(), besideOnes(file, officer), notes)
                .flatMap(actions -> actions)
                .toList();
    }

    private Stream<AllowedAction> besideOnes(CaseFile file, Officer officer) {
        return beside.actions(file, officer).stream().filter(action -> !ReceptionVerbs.knows(action.verb()));
    }

    private static Optional<String> barred(Transition step, ActLetters.Bars bars) {
        return Optional.ofNullable(bars.of(step));
    }

    /** Every verb, whoever may do it and whenever. */
    List<AllowedAction> verbs() {
        var lifecycle = cases.lifecycle(ReceivedExtraditions.MACHINE);
        var steps = lifecycle.verbs().stream().map(verb -> action(verb, true, null));
        var events = lifecycle.events().stream().map(Occurrence::verb).map(this::event);
        return Stream.of(steps, events, custody.verbs().stream())
                .flatMap(verbs -> verbs)
                .toList();
    }

    private AllowedAction event(String verb) {
        return !ReceptionVerbs.knows(verb) && beside.knows(verb)
                ? beside.of(ReceivedExtraditions.MACHINE, verb)
                : action(verb, false, null);
    }

    private static AllowedAction action(String verb, boolean step, @Nullable String barred) {
        return new AllowedAction(
                verb,
                ReceivedExtraditions.MACHINE,
                ReceptionVerbs.fields(verb),
                ReceptionVerbs.GRAVE.contains(verb),
                step,
                barred);
    }
}
