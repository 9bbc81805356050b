package org.rogatory.mla.outgoing;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.NamedThings;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.OutgoingRequest;
import org.rogatory.requests.content.OutgoingRequestRepository;
import org.rogatory.requests.content.OverrideGuards;
import org.rogatory.requests.content.TranslationStep;
import org.rogatory.requests.legs.CopiesAhead;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.reminder.WaitingLetters;
import org.rogatory.requests.visa.RouteStages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One act on a request in one transaction: checked, moved, told to the process. */
@Service
class OutgoingActs {

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final OutgoingGuards guards;
    private final OverrideGuards overrideGuards;
    private final OutgoingEffects effects;
    private final NamedThings named;
    private final Papers papers;
    private final CopiesAhead ahead;
    private final TranslationStep translation;
    private final RouteStages stages;
    private final WaitingLetters letters;
    private final OutgoingRequestProcess process;

    OutgoingActs(
            Cases cases,
            OutgoingRequestRepository requests,
            OutgoingGuards guards,
            OverrideGuards overrideGuards,
            OutgoingEffects effects,
            NamedThings named,
            Papers papers,
            CopiesAhead ahead,
            TranslationStep translation,
            RouteStages stages,
            WaitingLetters letters,
            OutgoingRequestProcess process) {
        this.cases = cases;
        this.requests = requests;
        this.guards = guards;
        this.overrideGuards = overrideGuards;
        this.effects = effects;
        this.named = named;
        this.papers = papers;
        this.ahead = ahead;
        this.translation = translation;
        this.stages = stages;
        this.letters = letters;
        this.process = process;
    }

    @Transactional
    void perform(String caseRef, Act act, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var request = requests.find(caseRef, AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        cases.checkVersion(file, act.version());
        if (!cases.admits(file, act.verb())) {
            occur(file, request, act, officer);
            return;
        }
        admit(file, request, act, officer);
        carryOut(file, request, act, officer);
    }

    /** A verb that follows from another act of an officer, in its transaction: his roles were asked there. */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(CaseFile file, Act act, Officer officer) {
        follow(file, requests.find(file.caseRef(), AccessScope.system()).orElseThrow(Refusal::notFound), act, officer);
    }

    /** The same where the other act has read the request. */
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        demandStep(file, act);
        carryOut(file, request, act, officer);
    }

    private void carryOut(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        var from = file.status();
        var step = cases.lifecycle(file).transition(from, act.verb()).orElseThrow(() -> Refusal.of("wrong-status"));
        cases.follow(file, step, act, officer);
        var done = new Papers.Done(
                cases.lifecycle(file), from, act, officer, file.numbers().office());
        if (TranslationStep.VERB.equals(act.verb())) {
            translation.finish(file, request, done);
        }
        var messageRef = effects.apply(file, request, act, officer);
        if (!TranslationStep.VERB.equals(act.verb())) {
            papers.order(file, ahead.told(file, done.with(messageRef), officer));
        }
        requests.save(request);
        stages.moved(file, act.verb(), file.unit(), officer);
        tell(file, act, messageRef);
    }

    private void admit(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        cases.admit(file, act.verb(), officer);
        if (!officer.isSystem() && !OutgoingVerbs.fits(file, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        demandStep(file, act);
        if (!officer.isSystem()) {
            named.demand(file, act, OutgoingVerbs.fields(act.verb()));
            guards.check(file, request, act, officer);
        }
    }

    private void demandStep(CaseFile file, Act act) {
        if (OutgoingVerbs.NEEDING_A_TASK.contains(act.verb()) && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
        letters.demandNone(file, act.verb());
    }

    /** A verb that moves no status: it leaves a trace, perhaps a message. */
    private void occur(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        cases.admitNote(file, act.verb(), officer);
        if (!officer.isSystem()) {
            if (!OutgoingVerbs.timely(file, act.verb())) {
                throw Refusal.of("wrong-status");
            }
            named.demand(file, act, OutgoingVerbs.fields(act.verb()));
        }
        if (OverrideGuards.VERBS.contains(act.verb())) {
            overrideGuards.check(file, request, act, officer);
        }
        guards.note(file, request, act, officer);
        cases.note(file, act, officer);
        papers.order(file, new Papers.Done(cases.lifecycle(file), file.status(), act, officer));
        effects.apply(file, request, act, officer);
        requests.save(request);
    }

    private void tell(CaseFile file, Act act, @Nullable String messageRef) {
        var verb = act.verb();
        if (OutgoingVerbs.SUBMITTING.contains(verb)) {
            process.submitted(file.caseRef(), verb);
        } else if (OutgoingVerbs.WITHDRAWING.contains(verb)) {
            process.withdrawn(file.caseRef(), messageRef);
        } else if (!OutgoingVerbs.SILENT.contains(verb) || RequestForms.spontaneous(file.form())) {
            process.acted(file.caseRef(), verb, messageRef);
        }
    }
}
