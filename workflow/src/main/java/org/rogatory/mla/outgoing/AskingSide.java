package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.TranslationStep;
import org.rogatory.requests.flow.FlowSide;
import org.rogatory.requests.legs.CopiesAhead;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.reminder.WaitingLetters;
import org.rogatory.requests.visa.RouteStages;
import org.springframework.stereotype.Component;

/** What the requesting side of legal assistance brings to the acts on its files. */
@Component
class AskingSide implements FlowSide<OutgoingRequest> {

    private final DraftedRequests drafted;
    private final OutgoingGuards guards;
    private final OutgoingEffects effects;
    private final CopiesAhead ahead;
    private final RouteStages stages;
    private final WaitingLetters letters;
    private final MistakenRecords mistaken;
    private final CallingOff callingOff;
    private final OutgoingRequestProcess process;

    AskingSide(
            DraftedRequests drafted,
            OutgoingGuards guards,
            OutgoingEffects effects,
            CopiesAhead ahead,
            RouteStages stages,
            WaitingLetters letters,
            MistakenRecords mistaken,
            CallingOff callingOff,
            OutgoingRequestProcess process) {
        this.drafted = drafted;
        this.guards = guards;
        this.effects = effects;
        this.ahead = ahead;
        this.stages = stages;
        this.letters = letters;
        this.mistaken = mistaken;
        this.callingOff = callingOff;
        this.process = process;
    }

    @Override
    public String machine() {
        return OutgoingRequests.MACHINE;
    }

    @Override
    public OutgoingRequest state(String caseRef, AccessScope scope) {
        return drafted.find(caseRef, scope);
    }

    @Override
    public void save(OutgoingRequest state) {
        drafted.save(state);
    }

    @Override
    public List<FieldRule> fields(String verb) {
        return OutgoingVerbs.fields(verb);
    }

    @Override
    public List<FieldRule> fields(CaseFile file, String verb) {
        return callingOff.fields(file, verb);
    }

    @Override
    public List<FieldRule> asked(CaseFile file, String verb) {
        return callingOff.asked(file, verb);
    }

    @Override
    public Set<String> grave() {
        return OutgoingVerbs.GRAVE;
    }

    /** What the other State has told stands, whenever it comes. */
    @Override
    public boolean fits(CaseFile file, OutgoingRequest state, String verb, Officer officer) {
        return officer.isSystem() || sensible(file, state, verb);
    }

    private boolean sensible(CaseFile file, OutgoingRequest state, String verb) {
        return OutgoingVerbs.fits(file, verb) && OutgoingVerbs.timely(file, verb) && mistaken.fits(state, verb);
    }

    @Override
    public boolean offered(CaseFile file, OutgoingRequest state, String verb, Officer officer) {
        return sensible(file, state, verb)
                && drafted.offers(file, verb)
                && (!"restore".equals(verb) || AbandonedDrafts.restorable(file, state, officer));
    }

    @Override
    public Optional<String> bar(CaseFile file, OutgoingRequest state, String verb, Officer officer) {
        return Optional.ofNullable(drafted.barred(file, verb, officer)).or(() -> mistaken.bar(state, verb, officer));
    }

    @Override
    public void demandStep(CaseFile file, Act act, Officer officer) {
        if (OutgoingVerbs.NEEDING_A_TASK.contains(act.verb()) && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
        letters.demandNone(file, act.verb());
    }

    @Override
    public void check(CaseFile file, OutgoingRequest state, Act act, Officer officer) {
        guards.check(file, state, act, officer);
    }

    /** What keeps an officer from his own draft the check has refused already, in its own order. */
    @Override
    public void demandFree(CaseFile file, OutgoingRequest state, String verb, Officer officer) {
        mistaken.bar(state, verb, officer).ifPresent(code -> {
            throw Refusal.barred(code);
        });
    }

    @Override
    public void note(CaseFile file, OutgoingRequest state, Act act, Officer officer) {
        guards.note(file, act, officer);
    }

    @Override
    public Act noted(Act act) {
        return CallingOff.noted(act);
    }

    /** The translator's step orders its own. */
    @Override
    public Optional<Papers.Done> paper(CaseFile file, Papers.Done done, Officer officer) {
        return TranslationStep.VERB.equals(done.act().verb())
                ? Optional.empty()
                : Optional.of(ahead.told(file, done, officer));
    }

    @Override
    public @Nullable String apply(CaseFile file, OutgoingRequest state, Act act, Officer officer) {
        return effects.apply(file, state, act, officer);
    }

    @Override
    public void moved(CaseFile file, Act act, @Nullable String messageRef, Officer officer) {
        stages.moved(file, act.verb(), file.unit(), officer);
        process.moved(file, act.verb(), messageRef);
    }
}
