package org.rogatory.transfer.outgoing;

import java.time.Clock;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.transfer.sentence.Recognitions;
import org.rogatory.transfer.telling.HandoversTold;
import org.rogatory.transfer.telling.TransferTellings;
import org.springframework.stereotype.Component;

/** What must be true before a verb of the State that asks for a transfer is done, beyond status and role. */
@Component
class TransferGuards {

    private final DraftedRequests drafted;
    private final Recognitions recognitions;
    private final TransferTellings tellings;
    private final HandoversTold handovers;
    private final Clock clock;

    TransferGuards(
            DraftedRequests drafted,
            Recognitions recognitions,
            TransferTellings tellings,
            HandoversTold handovers,
            Clock clock) {
        this.drafted = drafted;
        this.recognitions = recognitions;
        this.tellings = tellings;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** A step. */
    void check(CaseFile file, TransferState state, Act act, Officer officer) {
        drafted.demand(file, act, officer);
        HandRecords.demand(file, act);
        tellings.demandPast(file, act);
        switch (act.verb()) {
            case "transmit" -> HandRecords.demandLeft(file, act);
            case "record_postponement" -> PostponedReview.demandEnd(act);
            case TransferVerbs.RECOGNITION -> recognitions.demandNotHeavier(file, act);
            default -> handovers.demand(act, state.seat(), clock.instant(), officer);
        }
    }

    /** What is noted beside the steps is as complete as they are. */
    void note(CaseFile file, Act act, Officer officer) {
        drafted.demand(file, act, officer);
        HandRecords.demand(file, act);
        tellings.demandPast(file, act);
    }
}
