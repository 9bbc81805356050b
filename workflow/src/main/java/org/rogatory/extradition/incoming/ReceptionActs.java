package org.rogatory.extradition.incoming;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.rogatory.requests.NamedThings;
import org.rogatory.requests.message.Papers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One act on a request for extradition that came, in one transaction: checked, moved, told to the process. */
@Service
class ReceptionActs {

    private final Cases cases;
    private final ReceivedExtraditionRepository requests;
    private final ReceptionOffers offers;
    private final ReceptionGuards guards;
    private final ReceptionEffects effects;
    private final ReceptionMessages messages;
    private final CustodyFiles custody;
    private final NamedThings named;
    private final Papers papers;
    private final IncomingExtraditionProcess process;

    ReceptionActs(
            Cases cases,
            ReceivedExtraditionRepository requests,
            ReceptionOffers offers,
            ReceptionGuards guards,
            ReceptionEffects effects,
            ReceptionMessages messages,
            CustodyFiles custody,
            NamedThings named,
            Papers papers,
            IncomingExtraditionProcess process) {
        this.cases = cases;
        this.requests = requests;
        this.offers = offers;
        this.guards = guards;
        this.effects = effects;
        this.messages = messages;
        this.custody = custody;
        this.named = named;
        this.papers = papers;
        this.process = process;
    }

    @Transactional
    void perform(String caseRef, Act act, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        var request = requests.find(caseRef, AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        cases.checkVersion(file, act.version());
        if (custody.knows(act.verb())) {
            custody.act(file, act, officer);
            messages.custody(file, act, officer);
            return;
        }
        if (!cases.admits(file, act.verb())) {
            guards.demandCourt(file, act.verb());
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

    private void admit(CaseFile file, ReceivedExtradition request, Act act, Officer officer) {
        cases.admit(file, act.verb(), officer);
        if (!officer.isSystem() && !ReceptionOffers.fits(request, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        demandStep(file, act);
        if (!officer.isSystem()) {
            named.demand(file, act, ReceptionVerbs.fields(act.verb()));
            offers.demand(file, request, act.verb(), officer);
            guards.check(file, request, act, officer);
        }
    }

    private void demandStep(CaseFile file, Act act) {
        if (!ends(act) && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
    }

    private static boolean ends(Act act) {
        return ReceptionVerbs.WITHDRAWAL.equals(act.verb()) || ReceptionVerbs.DEATH.equals(act.verb());
    }

    private void carryOut(CaseFile file, ReceivedExtradition request, Act act, Officer officer) {
        var from = file.status();
        var noted = ProtectedGrounds.noted(act);
        cases.follow(file, step(file, act), noted, officer);
        var done = new Papers.Done(cases.lifecycle(file), from, noted, officer);
        var messageRef = effects.apply(file, request, act, officer);
        papers.order(file, done.with(messageRef));
        requests.save(request);
        custody.follow(file, ReceptionVerbs.forCustody(act.verb()), act, officer);
        switch (act.verb()) {
            case ReceptionVerbs.WITHDRAWAL -> process.withdrawn(file.caseRef());
            case ReceptionVerbs.DEATH -> process.deceased(file.caseRef());
            default -> process.acted(file.caseRef(), act.verb(), messageRef);
        }
    }

    private Transition step(CaseFile file, Act act) {
        return cases.lifecycle(file)
                .transition(file.status(), act.verb())
                .orElseThrow(() -> Refusal.of("wrong-status"));
    }

    private void occur(CaseFile file, ReceivedExtradition request, Act act, Officer officer) {
        cases.admitNote(file, act.verb(), officer);
        if (!offers.timely(file, request, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        if (!officer.isSystem()) {
            named.demand(file, act, ReceptionVerbs.fields(act.verb()));
            guards.note(file, request, act);
        }
        cases.note(file, act, officer);
        papers.order(file, new Papers.Done(cases.lifecycle(file), file.status(), act, officer));
        effects.apply(file, request, act, officer);
        requests.save(request);
        custody.follow(file, act.verb(), act, officer);
    }
}
