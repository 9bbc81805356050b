package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemActions;
import org.rogatory.requests.flow.FlowSide;
import org.rogatory.requests.legs.CopiesAhead;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.reminder.WaitingLetters;
import org.springframework.stereotype.Component;

/** What the requested side of legal assistance brings to the acts on its files; its items move within each of them. */
@Component
class AskedSide implements FlowSide<IncomingRequest> {

    private final Cases cases;
    private final IncomingRequestRepository requests;
    private final IncomingOffers offers;
    private final IncomingGuards guards;
    private final IncomingEffects effects;
    private final Decisions decisions;
    private final EndedItems ended;
    private final PutOffItems putOff;
    private final AssistanceItems items;
    private final ItemActions itemActions;
    private final Executors executors;
    private final CopiesAhead ahead;
    private final WaitingLetters letters;
    private final StepsTaken taken;
    private final IncomingRequestProcess process;

    AskedSide(
            Cases cases,
            IncomingRequestRepository requests,
            IncomingOffers offers,
            IncomingGuards guards,
            IncomingEffects effects,
            Decisions decisions,
            EndedItems ended,
            PutOffItems putOff,
            AssistanceItems items,
            ItemActions itemActions,
            Executors executors,
            CopiesAhead ahead,
            WaitingLetters letters,
            StepsTaken taken,
            IncomingRequestProcess process) {
        this.cases = cases;
        this.requests = requests;
        this.offers = offers;
        this.guards = guards;
        this.effects = effects;
        this.decisions = decisions;
        this.ended = ended;
        this.putOff = putOff;
        this.items = items;
        this.itemActions = itemActions;
        this.executors = executors;
        this.ahead = ahead;
        this.letters = letters;
        this.taken = taken;
        this.process = process;
    }

    @Override
    public String machine() {
        return IncomingRequests.MACHINE;
    }

    @Override
    public IncomingRequest state(String caseRef, AccessScope scope) {
        return requests.find(caseRef, scope).orElseThrow(Refusal::notFound);
    }

    @Override
    public void save(IncomingRequest state) {
        requests.save(state);
    }

    @Override
    public List<FieldRule> fields(String verb) {
        return IncomingVerbs.fields(verb);
    }

    @Override
    public Set<String> grave() {
        return IncomingVerbs.GRAVE;
    }

    /** What the other State has told stands, whenever it comes. */
    @Override
    public boolean fits(CaseFile file, IncomingRequest state, String verb, Officer officer) {
        return officer.isSystem() || sensible(file, verb);
    }

    private boolean sensible(CaseFile file, String verb) {
        return cases.admits(file, verb) ? IncomingVerbs.fits(file, verb) : IncomingVerbs.timely(file, verb);
    }

    @Override
    public boolean offered(CaseFile file, IncomingRequest state, String verb, Officer officer) {
        return sensible(file, verb) && (!cases.admits(file, verb) || offers.step(file, state, verb, officer));
    }

    @Override
    public Optional<String> bar(CaseFile file, IncomingRequest state, String verb, Officer officer) {
        return Optional.ofNullable(offers.barred(file, state, verb, officer));
    }

    @Override
    public void demandStep(CaseFile file, Act act, Officer officer) {
        if (!IncomingVerbs.WITHDRAWAL.equals(act.verb()) && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
        letters.demandNone(file, act.verb());
    }

    @Override
    public void check(CaseFile file, IncomingRequest state, Act act, Officer officer) {
        guards.check(file, state, act, officer);
    }

    /** The check has refused it already, in its own order. */
    @Override
    public void demandFree(CaseFile file, IncomingRequest state, String verb, Officer officer) {}

    @Override
    public void note(CaseFile file, IncomingRequest state, Act act, Officer officer) {
        guards.note(file, act);
    }

    /** Word about a forwarded request leaves it forwarded: where a verb leads hangs on what was decided or assigned. */
    @Override
    public Optional<Transition> step(CaseFile file, IncomingRequest state, List<Transition> steps) {
        return steps.stream()
                .filter(step -> AnswerKinds.leads(state, step)
                        && WorkTakenUp.leads(state, step)
                        && decisions.leads(state, step))
                .findFirst();
    }

    @Override
    public @Nullable LetterNumber covered(CaseFile file, IncomingRequest state) {
        return state.answerNumber();
    }

    @Override
    public Optional<Papers.Done> paper(CaseFile file, Papers.Done done, Officer officer) {
        return Optional.of(executors.told(file, ahead.told(file, done, officer)));
    }

    @Override
    public @Nullable String apply(CaseFile file, IncomingRequest state, Act act, Officer officer) {
        if (cases.lifecycle(file).occurrence(act.verb()).isPresent()) {
            return effects.apply(file, state, act, officer);
        }
        executors.deciding(file, state, act.verb());
        var messageRef = effects.apply(file, state, act, officer);
        executors.decided(file);
        putOff.follow(file, act.verb());
        return messageRef;
    }

    @Override
    public void moved(CaseFile file, Act act, @Nullable String messageRef, Officer officer) {
        taken.follow(file, act.verb(), messageRef, officer);
    }

    @Override
    public boolean within(String verb) {
        return items.knows(verb);
    }

    @Override
    public void actWithin(CaseFile file, IncomingRequest state, Act act, Officer officer) {
        guards.checkItem(file, state, act, officer);
        var item = items.act(file, act, officer);
        effects.tellOfItem(file, act, officer);
        effects.beginTerms(file, state, act, item.type());
        ended.follow(file, state, act, item);
        putOff.follow(file, item);
    }

    @Override
    public List<AllowedAction> actionsWithin(CaseFile file, Officer officer) {
        return itemActions.actions(file, officer);
    }

    @Override
    public List<AllowedAction> verbsWithin() {
        return itemActions.verbs();
    }
}
