package org.rogatory.transfer.outgoing;

import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.content.OverrideOffers;
import org.springframework.stereotype.Component;

/** Which verbs of the State that asks for a transfer are worth offering. */
@Component
class TransferOffers {

    private final DraftedRequests drafted;
    private final OverrideOffers overrides;

    TransferOffers(DraftedRequests drafted, OverrideOffers overrides) {
        this.drafted = drafted;
        this.overrides = overrides;
    }

    /** Whether a step makes sense on the route of the file and with what it says. */
    boolean onRoute(CaseFile file, String verb) {
        return switch (verb) {
            case "submit" -> !file.courtRoute();
            case "submit_by_court" -> file.courtRoute();
            case TransferVerbs.TRANSLATED -> "needed".equals(drafted.translationNeeded(file.caseRef()));
            default -> true;
        };
    }

    boolean sensible(CaseFile file, String verb, Officer officer) {
        return overrides.sensible(file, verb, officer);
    }
}
