package org.rogatory.extradition.outgoing;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.NamedThings;
import org.rogatory.requests.legs.CopiesAhead;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.reminder.WaitingLetters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One act on a request for extradition in one transaction: checked, moved, told to custody and to the process. */
@Service
class ExtraditionActs {

    private final Cases cases;
    private final OutgoingStates states;
    private final ExtraditionGuards guards;
    private final ExtraditionEffects effects;
    private final CustodyFiles custody;
    private final NamedThings named;
    private final Papers papers;
    private final CopiesAhead ahead;
    private final WaitingLetters letters;
    private final OutgoingExtraditionProcess process;

    ExtraditionActs(
            Cases cases,
            OutgoingStates states,
            ExtraditionGuards guards,
            ExtraditionEffects effects,
            CustodyFiles custody,
            NamedThings named,
            Papers papers,
            CopiesAhead ahead,
            WaitingLetters letters,
            OutgoingExtraditionProcess process) {
        this.cases = cases;
        this.states = states;
        this.guards = guards;
        this.effects = effects;
        this.custody = custody;
        this.named = named;
        this.papers = papers;
        this.ahead = ahead;
        this.letters = letters;
        this.process = process;
    }

    @Transactional
    void perform(String caseRef, Act act, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var state = states.find(caseRef, AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        cases.checkVersion(file, act.version());
        if (!cases.admits(file, act.verb())) {
            occur(file, state, act, officer);
            return;
        }
        admit(file, state, act, officer);
        carryOut(file, state, act, officer);
    }

    /** A verb that follows from another act of an officer, in its transaction: his roles were asked there. */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(CaseFile file, Act act, Officer officer) {
        var state = states.find(file.caseRef(), AccessScope.system()).orElseThrow(Refusal::notFound);
        demandStep(file, act, officer);
        carryOut(file, state, act, officer);
    }

    /** What is done about the custody of the person, by whoever may work on the file. */
    @Transactional
    void ofCustody(String caseRef, Act act, Officer officer) {
        custody.act(cases.findForWork(caseRef, officer), act, officer);
    }

    private void carryOut(CaseFile file, OutgoingState state, Act act, Officer officer) {
        var from = file.status();
        var step = cases.lifecycle(file).transition(from, act.verb()).orElseThrow(() -> Refusal.of("wrong-status"));
        cases.follow(file, step, act, officer);
        var done = new Papers.Done(
                cases.lifecycle(file), from, act, officer, file.numbers().office());
        var messageRef = effects.apply(file, state, act, officer);
        if (!ExtraditionVerbs.TRANSLATED.equals(act.verb())) {
            papers.order(file, ahead.told(file, done.with(messageRef), officer));
        }
        states.save(state);
        tell(file, act, messageRef);
    }

    private void admit(CaseFile file, OutgoingState state, Act act, Officer officer) {
        cases.admit(file, act.verb(), officer);
        demandStep(file, act, officer);
        if (!officer.isSystem()) {
            named.demand(file, act, ExtraditionVerbs.fields(act.verb()));
            guards.check(file, state, act, officer);
        }
    }

    /** What the other State does waits for no step of ours. */
    private void demandStep(CaseFile file, Act act, Officer officer) {
        if (officer.isSystem()) {
            return;
        }
        if (ExtraditionVerbs.NEEDING_A_TASK.contains(act.verb()) && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
        letters.demandNone(file, act.verb());
    }

    /** A verb that moves no status: it leaves a trace, perhaps a message. */
    private void occur(CaseFile file, OutgoingState state, Act act, Officer officer) {
        cases.admitNote(file, act.verb(), officer);
        if (!officer.isSystem()) {
            if (!ExtraditionVerbs.timely(file, act.verb())) {
                throw Refusal.of("wrong-status");
            }
            named.demand(file, act, ExtraditionVerbs.fields(act.verb()));
        }
        guards.note(file, state, act, officer);
        cases.note(file, act, officer);
        papers.order(file, new Papers.Done(cases.lifecycle(file), file.status(), act, officer));
        effects.apply(file, state, act, officer);
        states.save(state);
    }

    private void tell(CaseFile file, Act act, @Nullable String messageRef) {
        var verb = act.verb();
        if (ExtraditionVerbs.SUBMITTING.contains(verb)) {
            process.submitted(file.caseRef(), verb);
        } else if (ExtraditionVerbs.WITHDRAWING.contains(verb)) {
            process.withdrawn(file.caseRef(), messageRef);
        } else if (ExtraditionVerbs.DEATH.equals(verb)) {
            process.deceased(file.caseRef());
        } else if (!ExtraditionVerbs.SILENT.contains(verb)) {
            process.acted(file.caseRef(), verb, messageRef);
        }
    }
}
