package org.rogatory.transfer.outgoing;

import java.time.Clock;
import java.util.Map;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.Advice.Verdict;
import org.rogatory.law.Stage;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OutgoingFindings;
import org.rogatory.transfer.sentence.Recognitions;
import org.rogatory.transfer.telling.HandoversTold;
import org.rogatory.transfer.telling.TransferTellings;
import org.springframework.stereotype.Component;

/** What must be true before a verb of the State that asks for a transfer is done, beyond status and role. */
@Component
class TransferGuards {

    /** What is sealed cannot be mended any more: signing asks already for all that sending will ask for. */
    private static final Map<String, Stage> STAGES = Map.of(
            "submit", Stage.DRAFT,
            "submit_by_court", Stage.DRAFT,
            "approve", Stage.DRAFT,
            "sign", Stage.TRANSMIT,
            "transmit", Stage.TRANSMIT);

    private final DraftedRequests drafted;
    private final OutgoingFindings findings;
    private final Recognitions recognitions;
    private final TransferTellings tellings;
    private final HandoversTold handovers;
    private final Clock clock;

    TransferGuards(
            DraftedRequests drafted,
            OutgoingFindings findings,
            Recognitions recognitions,
            TransferTellings tellings,
            HandoversTold handovers,
            Clock clock) {
        this.drafted = drafted;
        this.findings = findings;
        this.recognitions = recognitions;
        this.tellings = tellings;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** A step. */
    void check(CaseFile file, TransferState state, Act act, Officer officer) {
        drafted.demand(file, act, STAGES.get(act.verb()), officer);
        HandRecords.demand(file, act);
        tellings.demandPast(file, act);
        switch (act.verb()) {
            case "approve" -> confirmed(file, act);
            case "transmit" -> HandRecords.demandLeft(file, act);
            case "record_postponement" -> untilDateOrEvent(act);
            case TransferVerbs.RECOGNITION -> recognitions.demandNotHeavier(file, act);
            default -> handovers.demand(act, state.seat(), clock.instant());
        }
    }

    /** What is noted beside the steps is as complete as they are. */
    void note(CaseFile file, Act act, Officer officer) {
        drafted.demand(file, act, null, officer);
        HandRecords.demand(file, act);
        tellings.demandPast(file, act);
    }

    /** What is not sure to carry the request is approved only with a word on how that was confirmed. */
    private void confirmed(CaseFile file, Act act) {
        if (act.words().internalText() == null
                && findings.basis(file, drafted.content(file.caseRef())) == Verdict.CONFIRM) {
            throw Refusal.of("basis-to-confirm", ActField.INTERNAL_TEXT.key());
        }
    }

    private static void untilDateOrEvent(Act act) {
        if (act.times().until() == null && act.times().untilEvent() == null) {
            throw Refusal.of("until-missing", ActField.UNTIL.key());
        }
    }
}
