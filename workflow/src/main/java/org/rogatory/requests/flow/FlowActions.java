package org.rogatory.requests.flow;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Readers;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.rogatory.requests.beside.BesideActs;
import org.rogatory.requests.flow.FlowActs.Who;
import org.rogatory.requests.message.seal.ActLetters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an officer can do to a file now, what only a condition keeps him from, and every verb that a side knows; the way
 * in for whatever is then done.
 */
@Component
public class FlowActions {

    private final Cases cases;
    private final Readers readers;
    private final BesideActs beside;
    private final ActLetters letters;
    private final FlowActs acts;

    FlowActions(Cases cases, Readers readers, BesideActs beside, ActLetters letters, FlowActs acts) {
        this.cases = cases;
        this.readers = readers;
        this.beside = beside;
        this.letters = letters;
        this.acts = acts;
    }

    /** Steps, verbs of machines within the file, acts beside the flow and notes, in this order. */
    @Transactional(readOnly = true)
    public <S> List<AllowedAction> of(FlowSide<S> side, CaseFile file, Officer officer) {
        if (readers.onlyReads(file, officer)) {
            return beside.actionsOfReader(file, officer);
        }
        var sides = beside.actions(file, officer).stream().filter(action -> !side.owns(action.verb()));
        var lifecycle = cases.lifecycle(file);
        if (lifecycle.from(file.status()).isEmpty()) {
            return sides.toList();
        }
        var state = side.state(file.caseRef(), AccessScope.of(officer));
        var offer = new Offer<>(side, file, state, officer);
        if (lifecycle.terminal(file.status())) {
            return Stream.concat(steps(offer, lifecycle), sides).toList();
        }
        var within = side.actionsWithin(file, officer).stream();
        return Stream.of(steps(offer, lifecycle), within, sides, notes(offer, lifecycle))
                .flatMap(actions -> actions)
                .toList();
    }

    private <S> Stream<AllowedAction> steps(Offer<S> offer, Lifecycle lifecycle) {
        var bars = letters.bars(offer.file(), offer.officer());
        return lifecycle.from(offer.file().status()).stream()
                .filter(step -> Roles.held(offer.officer(), step.roles()) && offer.stands(step.verb()))
                .map(step -> offer.action(step.verb(), true, barred(offer, step, bars)))
                .distinct();
    }

    private <S> @Nullable String barred(Offer<S> offer, Transition step, ActLetters.Bars bars) {
        var own = bar(offer, step.verb());
        return own == null ? bars.of(step) : own;
    }

    private <S> @Nullable String bar(Offer<S> offer, String verb) {
        var who = new Who(verb, offer.officer());
        return acts.bar(offer.side(), offer.file(), offer.state(), who).orElse(null);
    }

    private <S> Stream<AllowedAction> notes(Offer<S> offer, Lifecycle lifecycle) {
        return lifecycle.events().stream()
                .filter(event -> Roles.held(offer.officer(), event.roles()))
                .map(Occurrence::verb)
                .filter(verb -> ofSide(offer.side(), verb) && offer.stands(verb))
                .map(verb -> offer.action(verb, false, bar(offer, verb)));
    }

    /** Does a verb of the flow, or one beside it that the side does not do itself. */
    public <S> void act(FlowSide<S> side, String caseRef, Act act, Officer officer) {
        if (ofSide(side, act.verb())) {
            acts.perform(side, caseRef, act, officer);
        } else {
            beside.act(caseRef, act, officer);
        }
    }

    /** Does what a message or a clock brings: always a verb of the flow. */
    public <S> void receive(FlowSide<S> side, String caseRef, Act act, Officer system) {
        acts.perform(side, caseRef, act, system);
    }

    /** Does what follows from another act, in its transaction. */
    public <S> void follow(FlowSide<S> side, CaseFile file, Act act, Officer officer) {
        acts.follow(side, file, act, officer);
    }

    /** Every verb, whoever may do it and whenever. */
    public <S> List<AllowedAction> verbs(FlowSide<S> side) {
        var lifecycle = cases.lifecycle(side.machine());
        var steps = lifecycle.verbs().stream().map(verb -> action(side, verb, true));
        var events = lifecycle.events().stream()
                .map(Occurrence::verb)
                .map(verb -> ofSide(side, verb) ? action(side, verb, false) : beside.of(side.machine(), verb));
        return Stream.of(steps, events, side.verbsWithin().stream())
                .flatMap(verbs -> verbs)
                .toList();
    }

    private boolean ofSide(FlowSide<?> side, String verb) {
        return side.owns(verb) || !beside.knows(verb);
    }

    private static <S> AllowedAction action(FlowSide<S> side, String verb, boolean step) {
        return new AllowedAction(
                verb, side.machine(), side.fields(verb), side.grave().contains(verb), step);
    }

    private record Offer<S>(FlowSide<S> side, CaseFile file, S state, Officer officer) {

        boolean stands(String verb) {
            return side.offered(file, state, verb, officer);
        }

        AllowedAction action(String verb, boolean step, @Nullable String barred) {
            return FlowActions.action(side, verb, step)
                    .needing(side.asked(file, verb))
                    .unless(barred);
        }
    }
}
