package org.rogatory.extradition.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.CustodySide;
import org.rogatory.identity.Officer;
import org.rogatory.requests.legs.CopiesAhead;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.reminder.WaitingLetters;
import org.springframework.stereotype.Component;

/** What the State that asks for a person brings to the acts on its files; custody runs within each of them. */
@Component
class ExtraditionSide implements CustodySide<OutgoingState> {

    private final Cases cases;
    private final OutgoingStates states;
    private final ExtraditionOffers offers;
    private final ExtraditionGuards guards;
    private final ExtraditionEffects effects;
    private final CustodyFiles custody;
    private final CopiesAhead ahead;
    private final WaitingLetters letters;
    private final OutgoingExtraditionProcess process;

    ExtraditionSide(
            Cases cases,
            OutgoingStates states,
            ExtraditionOffers offers,
            ExtraditionGuards guards,
            ExtraditionEffects effects,
            CustodyFiles custody,
            CopiesAhead ahead,
            WaitingLetters letters,
            OutgoingExtraditionProcess process) {
        this.cases = cases;
        this.states = states;
        this.offers = offers;
        this.guards = guards;
        this.effects = effects;
        this.custody = custody;
        this.ahead = ahead;
        this.letters = letters;
        this.process = process;
    }

    @Override
    public String machine() {
        return ExtraditionRequests.MACHINE;
    }

    @Override
    public CustodyFiles custody() {
        return custody;
    }

    @Override
    public OutgoingState state(String caseRef, AccessScope scope) {
        return states.find(caseRef, scope).orElseThrow(Refusal::notFound);
    }

    @Override
    public void save(OutgoingState state) {
        states.save(state);
    }

    @Override
    public List<FieldRule> fields(String verb) {
        return ExtraditionVerbs.fields(verb);
    }

    @Override
    public Set<String> grave() {
        return ExtraditionVerbs.GRAVE;
    }

    /** What the other State tells comes neither too early nor too late. */
    @Override
    public boolean fits(CaseFile file, OutgoingState state, String verb, Officer officer) {
        return officer.isSystem()
                || (cases.admits(file, verb) ? ExtraditionVerbs.fits(file, verb) : ExtraditionVerbs.timely(file, verb));
    }

    @Override
    public boolean offered(CaseFile file, OutgoingState state, String verb, Officer officer) {
        return cases.admits(file, verb)
                ? ExtraditionVerbs.fits(file, verb) && offers.onRoute(file, verb)
                : fits(file, state, verb, officer) && offers.sensible(file, verb, officer);
    }

    @Override
    public Optional<String> bar(CaseFile file, OutgoingState state, String verb, Officer officer) {
        return offers.bar(file, verb, officer);
    }

    /** What the other State does waits for no step of ours. */
    @Override
    public void demandStep(CaseFile file, Act act, Officer officer) {
        if (officer.isSystem()) {
            return;
        }
        if (ExtraditionVerbs.NEEDING_A_TASK.contains(act.verb()) && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
        letters.demandNone(file, act.verb());
    }

    @Override
    public void check(CaseFile file, OutgoingState state, Act act, Officer officer) {
        guards.check(file, state, act, officer);
    }

    /** What would bar the verb is refused by the check, and by custody when it follows. */
    @Override
    public void demandFree(CaseFile file, OutgoingState state, String verb, Officer officer) {}

    @Override
    public void note(CaseFile file, OutgoingState state, Act act, Officer officer) {
        guards.note(file, state, act, officer);
    }

    /** A translation that is finished is a paper itself. */
    @Override
    public Optional<Papers.Done> paper(CaseFile file, Papers.Done done, Officer officer) {
        return ExtraditionVerbs.TRANSLATED.equals(done.act().verb())
                ? Optional.empty()
                : Optional.of(ahead.told(file, done, officer));
    }

    @Override
    public @Nullable String apply(CaseFile file, OutgoingState state, Act act, Officer officer) {
        return effects.apply(file, state, act, officer);
    }

    @Override
    public void moved(CaseFile file, Act act, @Nullable String messageRef, Officer officer) {
        process.moved(file.caseRef(), act.verb(), messageRef);
    }
}
