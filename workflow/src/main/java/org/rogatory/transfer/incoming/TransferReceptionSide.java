package org.rogatory.transfer.incoming;

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
import org.rogatory.identity.Officer;
import org.rogatory.requests.inbox.ProtectedGrounds;
import org.rogatory.requests.message.Papers;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.consent.ConsentSide;
import org.rogatory.transfer.telling.SaidPapers;
import org.rogatory.transfer.telling.TellingVerbs;
import org.rogatory.transfer.telling.TransferTellings;
import org.springframework.stereotype.Component;

/**
 * What the State that is asked for a transfer brings to the acts on its files; the consent runs within each of them.
 */
@Component
class TransferReceptionSide implements ConsentSide<ReceivedTransfer> {

    private final Cases cases;
    private final KnownTransfers requests;
    private final TransferReceptionGuards guards;
    private final TransferReceptionEffects effects;
    private final ConsentFiles consents;
    private final TransferTellings tellings;
    private final SaidPapers said;
    private final IncomingTransferProcess process;

    TransferReceptionSide(
            Cases cases,
            KnownTransfers requests,
            TransferReceptionGuards guards,
            TransferReceptionEffects effects,
            ConsentFiles consents,
            TransferTellings tellings,
            SaidPapers said,
            IncomingTransferProcess process) {
        this.cases = cases;
        this.requests = requests;
        this.guards = guards;
        this.effects = effects;
        this.consents = consents;
        this.tellings = tellings;
        this.said = said;
        this.process = process;
    }

    @Override
    public String machine() {
        return ReceivedTransfers.MACHINE;
    }

    @Override
    public ConsentFiles consents() {
        return consents;
    }

    @Override
    public ReceivedTransfer state(String caseRef, AccessScope scope) {
        return requests.find(caseRef, scope).orElseThrow(Refusal::notFound);
    }

    @Override
    public void save(ReceivedTransfer state) {
        requests.save(state);
    }

    @Override
    public List<FieldRule> fields(String verb) {
        return TransferReceptionVerbs.fields(verb);
    }

    @Override
    public Set<String> grave() {
        return TransferReceptionVerbs.GRAVE;
    }

    /** Whoever brings what the other State tells has asked whether it comes neither too early nor too late. */
    @Override
    public boolean fits(CaseFile file, ReceivedTransfer state, String verb, Officer officer) {
        if (officer.isSystem()) {
            return true;
        }
        if (cases.admits(file, verb)) {
            return TransferReceptionVerbs.fits(file, state.seat(), verb)
                    && (!TransferReceptionVerbs.RECOGNITION.equals(verb) || state.hiddenRecognition() == null);
        }
        return TellingVerbs.knows(verb)
                ? tellings.fits(file, state.seat(), verb)
                : TransferReceptionVerbs.timely(file, verb);
    }

    @Override
    public boolean owns(String verb) {
        return within(verb) || TransferReceptionVerbs.knows(verb);
    }

    /** What bars a step is the consent, which asks for itself. */
    @Override
    public Optional<String> bar(CaseFile file, ReceivedTransfer state, String verb, Officer officer) {
        return Optional.empty();
    }

    @Override
    public void demandStep(CaseFile file, Act act, Officer officer) {
        if (!officer.isSystem()
                && !TransferReceptionVerbs.ENDING.contains(act.verb())
                && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
    }

    @Override
    public void check(CaseFile file, ReceivedTransfer state, Act act, Officer officer) {
        guards.check(file, state, act, officer);
    }

    @Override
    public void note(CaseFile file, ReceivedTransfer state, Act act, Officer officer) {
        guards.note(file, act);
    }

    @Override
    public Act noted(Act act) {
        return ProtectedGrounds.noted(act);
    }

    /** Its letters have the numbers of their own messages. */
    @Override
    public @Nullable LetterNumber covered(CaseFile file, ReceivedTransfer state) {
        return null;
    }

    /** A recognition that was drafted before is its paper already. */
    @Override
    public Optional<Papers.Done> paper(CaseFile file, Papers.Done done, Officer officer) {
        return said.of(file, () -> state(file.caseRef(), AccessScope.system()).seat(), done);
    }

    @Override
    public @Nullable String apply(CaseFile file, ReceivedTransfer state, Act act, Officer officer) {
        return effects.apply(file, state, act, officer);
    }

    @Override
    public void moved(CaseFile file, Act act, @Nullable String messageRef, Officer officer) {
        process.moved(file.caseRef(), act.verb(), messageRef);
    }

    @Override
    public void occurred(CaseFile file, Act act, Officer officer) {
        if (TellingVerbs.CONSENT_TOLD.equals(act.verb())) {
            process.consented(file, act.verb());
        }
    }

    /** He is asked whether he wishes to serve a sentence that was passed. */
    @Override
    public void demandPossible(CaseFile file, Act act) {
        tellings.demandAfterJudgment(file, act);
    }

    /** Who takes his consent back while the other State works on it: that State is told, and people decide here. */
    @Override
    public void consented(CaseFile file, Act act, Officer officer) {
        tellings.consented(file, act, officer);
        process.consented(file, act.verb());
    }
}
