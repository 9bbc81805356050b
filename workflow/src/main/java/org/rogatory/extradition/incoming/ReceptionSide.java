package org.rogatory.extradition.incoming;

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
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.CustodySide;
import org.rogatory.extradition.surrender.SimplifiedConsents;
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.ProtectedGrounds;
import org.springframework.stereotype.Component;

/** What the requested side of extradition brings to the acts on its files; custody runs within each of them. */
@Component
class ReceptionSide implements CustodySide<ReceivedExtradition> {

    private final Cases cases;
    private final KnownReceived requests;
    private final ReceptionOffers offers;
    private final ReceptionGuards guards;
    private final ReceptionEffects effects;
    private final ReceptionMessages messages;
    private final CustodyFiles custody;
    private final SimplifiedConsents consents;
    private final IncomingExtraditionProcess process;

    ReceptionSide(
            Cases cases,
            KnownReceived requests,
            ReceptionOffers offers,
            ReceptionGuards guards,
            ReceptionEffects effects,
            ReceptionMessages messages,
            CustodyFiles custody,
            SimplifiedConsents consents,
            IncomingExtraditionProcess process) {
        this.cases = cases;
        this.requests = requests;
        this.offers = offers;
        this.guards = guards;
        this.effects = effects;
        this.messages = messages;
        this.custody = custody;
        this.consents = consents;
        this.process = process;
    }

    @Override
    public String machine() {
        return ReceivedExtraditions.MACHINE;
    }

    @Override
    public CustodyFiles custody() {
        return custody;
    }

    @Override
    public ReceivedExtradition state(String caseRef, AccessScope scope) {
        return requests.find(caseRef, scope).orElseThrow(Refusal::notFound);
    }

    @Override
    public void save(ReceivedExtradition state) {
        requests.change(state);
    }

    @Override
    public List<FieldRule> fields(String verb) {
        return ReceptionVerbs.fields(verb);
    }

    @Override
    public Set<String> grave() {
        return ReceptionVerbs.GRAVE;
    }

    @Override
    public boolean fits(CaseFile file, ReceivedExtradition state, String verb, Officer officer) {
        return cases.admits(file, verb)
                ? ReceptionVerbs.fits(file, verb) && offers.fits(file, state, verb)
                : offers.timely(file, state, verb);
    }

    @Override
    public boolean offered(CaseFile file, ReceivedExtradition state, String verb, Officer officer) {
        return fits(file, state, verb, officer) && consents.offers(file, verb);
    }

    @Override
    public boolean owns(String verb) {
        return within(verb) || ReceptionVerbs.knows(verb);
    }

    @Override
    public Optional<String> bar(CaseFile file, ReceivedExtradition state, String verb, Officer officer) {
        return offers.bar(file, state, verb, officer);
    }

    @Override
    public void misplaced(CaseFile file, Act act) {
        guards.demandCourt(file, act.verb());
    }

    @Override
    public void demandStep(CaseFile file, Act act, Officer officer) {
        if (!ReceptionVerbs.ENDING.contains(act.verb()) && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
    }

    /** What is shown as barred is refused as that, whatever else were wrong with the act. */
    @Override
    public void check(CaseFile file, ReceivedExtradition state, Act act, Officer officer) {
        offers.demand(file, state, act.verb(), officer);
        guards.check(file, state, act, officer);
    }

    /** The check begins with it. */
    @Override
    public void demandFree(CaseFile file, ReceivedExtradition state, String verb, Officer officer) {}

    @Override
    public void note(CaseFile file, ReceivedExtradition state, Act act, Officer officer) {
        guards.note(file, state, act);
    }

    @Override
    public Act noted(Act act) {
        return ProtectedGrounds.noted(act);
    }

    /** Its letters have the numbers of their own messages. */
    @Override
    public @Nullable LetterNumber covered(CaseFile file, ReceivedExtradition state) {
        return null;
    }

    @Override
    public @Nullable String apply(CaseFile file, ReceivedExtradition state, Act act, Officer officer) {
        return effects.apply(file, state, act, officer);
    }

    /** Nobody is held for a grant by a consent that was taken back, though it is final: the limits before it go on. */
    @Override
    public void moved(CaseFile file, Act act, @Nullable String messageRef, Officer officer) {
        var verb = ReceptionVerbs.forCustody(act.verb());
        if (!CustodyFiles.grants(verb) || !consents.takenBack(file)) {
            custody.follow(file, verb, act, officer);
        }
        process.moved(file.caseRef(), act.verb(), messageRef);
    }

    @Override
    public void occurred(CaseFile file, Act act, Officer officer) {
        custody.follow(file, act.verb(), act, officer);
    }

    /** What is done about custody here the other State is told. */
    @Override
    public void actWithin(CaseFile file, ReceivedExtradition state, Act act, Officer officer) {
        CustodySide.super.actWithin(file, state, act, officer);
        messages.custody(file, act, officer);
    }
}
