package org.rogatory.transfer.outgoing;

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
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.legs.CopiesAhead;
import org.rogatory.requests.message.Papers;
import org.rogatory.requests.reminder.WaitingLetters;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.consent.ConsentSide;
import org.rogatory.transfer.telling.SaidPapers;
import org.rogatory.transfer.telling.TellingVerbs;
import org.rogatory.transfer.telling.TransferTellings;
import org.springframework.stereotype.Component;

/** What the State that asks for a transfer brings to the acts on its files; the consent runs within each of them. */
@Component
class TransferSide implements ConsentSide<TransferState> {

    private static final String UNAGREED = "partner-not-agreed";

    private final Cases cases;
    private final KnownTransferStates states;
    private final DraftedRequests drafted;
    private final TransferOffers offers;
    private final TransferGuards guards;
    private final TransferEffects effects;
    private final ConsentFiles consents;
    private final TransferTellings tellings;
    private final SaidPapers said;
    private final CopiesAhead ahead;
    private final WaitingLetters letters;
    private final OutgoingTransferProcess process;

    TransferSide(
            Cases cases,
            KnownTransferStates states,
            DraftedRequests drafted,
            TransferOffers offers,
            TransferGuards guards,
            TransferEffects effects,
            ConsentFiles consents,
            TransferTellings tellings,
            SaidPapers said,
            CopiesAhead ahead,
            WaitingLetters letters,
            OutgoingTransferProcess process) {
        this.cases = cases;
        this.states = states;
        this.drafted = drafted;
        this.offers = offers;
        this.guards = guards;
        this.effects = effects;
        this.consents = consents;
        this.tellings = tellings;
        this.said = said;
        this.ahead = ahead;
        this.letters = letters;
        this.process = process;
    }

    @Override
    public String machine() {
        return TransferRequests.MACHINE;
    }

    @Override
    public ConsentFiles consents() {
        return consents;
    }

    @Override
    public TransferState state(String caseRef, AccessScope scope) {
        return states.find(caseRef, scope).orElseThrow(Refusal::notFound);
    }

    @Override
    public void save(TransferState state) {
        states.save(state);
    }

    @Override
    public List<FieldRule> fields(String verb) {
        return TransferVerbs.fields(verb);
    }

    @Override
    public Set<String> grave() {
        return TransferVerbs.GRAVE;
    }

    /** What the other State tells comes neither too early nor too late. */
    @Override
    public boolean fits(CaseFile file, TransferState state, String verb, Officer officer) {
        if (officer.isSystem()) {
            return true;
        }
        if (cases.admits(file, verb)) {
            return once(state, verb) && !breaksIn(file, state, verb) && !late(file, state, verb);
        }
        return TellingVerbs.knows(verb)
                ? tellings.fits(file, state.seat(), verb)
                : TransferVerbs.timely(file, state.unagreed(), verb);
    }

    /** That they agree, and what the court has said, is written down once, also where something else came first. */
    private static boolean once(TransferState state, String verb) {
        return switch (verb) {
            case TransferVerbs.AGREEMENT -> state.agreedOn() == null;
            case TransferVerbs.RECOGNITION -> state.hiddenRecognition() == null;
            default -> true;
        };
    }

    /**
     * What the other State asks, or has put off, is not over because our own court has decided; nor has that State the
     * request for it.
     */
    private static boolean breaksIn(CaseFile file, TransferState state, String verb) {
        return TransferVerbs.RECOGNITION.equals(verb)
                && (Transfers.waiting(file) || Transfers.underWay(file))
                && !state.seat().maySentence();
    }

    /** Where both States agree nothing is asked, put off or sent back; our own court alone has ended none of that. */
    private static boolean late(CaseFile file, TransferState state, String verb) {
        return Transfers.beforeAgreement(file, verb) && !state.unagreed();
    }

    @Override
    public boolean offered(CaseFile file, TransferState state, String verb, Officer officer) {
        return fits(file, state, verb, officer)
                && (cases.admits(file, verb) ? offers.onRoute(file, verb) : offers.sensible(file, verb, officer));
    }

    @Override
    public Optional<String> bar(CaseFile file, TransferState state, String verb, Officer officer) {
        return Optional.ofNullable(drafted.barred(file, verb, officer))
                .or(() -> unagreed(file, state, verb) ? Optional.of(UNAGREED) : Optional.empty());
    }

    /** What the other State does waits for no step of ours. */
    @Override
    public void demandStep(CaseFile file, Act act, Officer officer) {
        if (officer.isSystem()) {
            return;
        }
        if (TransferVerbs.NEEDING_A_TASK.contains(act.verb()) && process.atWork(file.caseRef())) {
            throw Refusal.of("step-being-prepared");
        }
        letters.demandNone(file, act.verb());
    }

    @Override
    public void check(CaseFile file, TransferState state, Act act, Officer officer) {
        guards.check(file, state, act, officer);
    }

    /** Where our own court was first the handover waits for the word of the other State. */
    private static boolean unagreed(CaseFile file, TransferState state, String verb) {
        return TransferVerbs.APPOINTMENT.equals(verb) && !Transfers.appointed(file) && state.unagreed();
    }

    /** What else would bar the verb is refused by the check. */
    @Override
    public void demandFree(CaseFile file, TransferState state, String verb, Officer officer) {
        if (unagreed(file, state, verb)) {
            throw Refusal.barred(UNAGREED);
        }
    }

    @Override
    public void note(CaseFile file, TransferState state, Act act, Officer officer) {
        guards.note(file, act, officer);
    }

    /** A translation that is finished is a paper itself; so is a recognition that was drafted before. */
    @Override
    public Optional<Papers.Done> paper(CaseFile file, Papers.Done done, Officer officer) {
        return TransferVerbs.TRANSLATED.equals(done.act().verb())
                ? Optional.empty()
                : said.of(file, () -> seat(file), ahead.told(file, done, officer));
    }

    private Seat seat(CaseFile file) {
        return state(file.caseRef(), AccessScope.system()).seat();
    }

    @Override
    public @Nullable String apply(CaseFile file, TransferState state, Act act, Officer officer) {
        return effects.apply(file, state, act, officer);
    }

    @Override
    public void moved(CaseFile file, Act act, @Nullable String messageRef, Officer officer) {
        process.moved(file.caseRef(), act.verb(), messageRef);
    }

    @Override
    public void occurred(CaseFile file, Act act, Officer officer) {
        if (TellingVerbs.CONSENT_TOLD.equals(act.verb())) {
            stir(file, act);
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
        stir(file, act);
    }

    private void stir(CaseFile file, Act act) {
        if (TransferProgress.open(file)) {
            process.consented(file.caseRef(), act.verb());
        }
    }
}
