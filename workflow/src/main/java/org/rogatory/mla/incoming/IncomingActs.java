package org.rogatory.mla.incoming;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.requests.NamedThings;
import org.rogatory.requests.legs.CopiesAhead;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.reminder.WaitingLetters;
import org.rogatory.requests.visa.RouteStages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One act on a request received, in one transaction: checked, moved, told to the process. */
@Service
class IncomingActs {

    private final Cases cases;
    private final IncomingRequestRepository requests;
    private final AssistanceItems items;
    private final IncomingGuards guards;
    private final IncomingEffects effects;
    private final IncomingAnswers answers;
    private final NamedThings named;
    private final Papers papers;
    private final CopiesAhead ahead;
    private final ExecutionLevels levels;
    private final Executors executors;
    private final RouteStages stages;
    private final WaitingLetters letters;
    private final NamedReviewer reviewer;
    private final TranslationOrders translations;
    private final IncomingRequestProcess process;

    IncomingActs(
            Cases cases,
            IncomingRequestRepository requests,
            AssistanceItems items,
            IncomingGuards guards,
            IncomingEffects effects,
            IncomingAnswers answers,
            NamedThings named,
            Papers papers,
            CopiesAhead ahead,
            ExecutionLevels levels,
            Executors executors,
            RouteStages stages,
            WaitingLetters letters,
            NamedReviewer reviewer,
            TranslationOrders translations,
            IncomingRequestProcess process) {
        this.reviewer = reviewer;
        this.translations = translations;
        this.cases = cases;
        this.requests = requests;
        this.items = items;
        this.guards = guards;
        this.effects = effects;
        this.answers = answers;
        this.named = named;
        this.papers = papers;
        this.ahead = ahead;
        this.levels = levels;
        this.executors = executors;
        this.stages = stages;
        this.letters = letters;
        this.process = process;
    }

    @Transactional
    void perform(String caseRef, Act act, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.findForWork(caseRef, officer);
        var request = requests.find(caseRef, scope).orElseThrow(Refusal::notFound);
        cases.checkVersion(file, act.version());
        if (items.knows(act.verb())) {
            guards.checkItem(file, request, act, officer);
            var type = items.act(file, act, officer);
            effects.tellOfItem(file, act, officer);
            effects.beginTerms(file, request, act, type);
            return;
        }
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
        var request = requests.find(file.caseRef(), AccessScope.system()).orElseThrow(Refusal::notFound);
        demandStep(file, act);
        carryOut(file, request, act, officer);
    }

    private void carryOut(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        var from = file.status();
        cases.follow(file, step(file, request, act), act, officer);
        var done = new Papers.Done(cases.lifecycle(file), from, act, officer, request.answerNumber());
        levels.decided(file, act.verb());
        var messageRef = effects.apply(file, request, act, officer);
        executors.decided(file);
        papers.order(file, executors.told(file, ahead.told(file, done.with(messageRef), officer)));
        ask(file, request, act, officer);
        requests.save(request);
        if (IncomingVerbs.WITHDRAWAL.equals(act.verb())) {
            process.withdrawn(file.caseRef());
        } else {
            process.acted(file.caseRef(), act.verb(), messageRef);
            reviewer.given(file, act.verb());
        }
        translations.acted(file, request, act.verb());
    }

    /** Word about a forwarded request leaves it forwarded: where a verb leads hangs on what was decided. */
    private Transition step(CaseFile file, IncomingRequest request, Act act) {
        return cases.lifecycle(file).steps(file.status(), act.verb()).stream()
                .filter(step -> AnswerKinds.leads(request, step))
                .findFirst()
                .orElseThrow(() -> Refusal.of("wrong-status"));
    }

    /** An answer takes the route of the authority that was to execute, else of the one that keeps the file. */
    private void ask(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        var unit = Optional.ofNullable(request.executingAuthority()).orElse(file.authority());
        if (stages.moved(file, act.verb(), unit, officer) && "draft_answer".equals(act.verb())) {
            request.answerShown(answers.fingerprint(file, request));
        }
    }

    private void admit(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        cases.admit(file, act.verb(), officer);
        if (!officer.isSystem() && !IncomingVerbs.fits(file, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        demandStep(file, act);
        if (!officer.isSystem()) {
            named.demand(file, act, IncomingVerbs.fields(act.verb()));
            guards.check(file, request, act, officer);
        }
    }

    private void demandStep(CaseFile file, Act act) {
        if (!IncomingVerbs.WITHDRAWAL.equals(act.verb()) && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
        letters.demandNone(file, act.verb());
    }

    private void occur(CaseFile file, IncomingRequest request, Act act, Officer officer) {
        cases.admitNote(file, act.verb(), officer);
        if (!officer.isSystem()) {
            if (!IncomingVerbs.timely(file, act.verb())) {
                throw Refusal.of("wrong-status");
            }
            named.demand(file, act, IncomingVerbs.fields(act.verb()));
            guards.note(file, act);
        }
        cases.note(file, act, officer);
        papers.order(file, new Papers.Done(cases.lifecycle(file), file.status(), act, officer));
        effects.apply(file, request, act, officer);
        requests.save(request);
    }
}
