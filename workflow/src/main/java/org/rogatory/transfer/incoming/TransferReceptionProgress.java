package org.rogatory.transfer.incoming;

import static java.util.Map.entry;

import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.transfer.consent.ConsentFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the question of the process from the facts, so that what comes early, late or twice is harmless. */
@Service
class TransferReceptionProgress {

    /** What people do next where nobody here has to recognise the sentence first. */
    private static final String TO_PLAN = "to_plan";

    private static final Map<String, String> LAST_VERB = Map.ofEntries(
            entry("agreed", TransferReceptionVerbs.AGREEMENT),
            entry("sentence_recognised", TransferReceptionVerbs.RECOGNITION),
            entry("handover_scheduled", TransferReceptionVerbs.APPOINTMENT),
            entry("handed_over", TransferReceptionVerbs.HANDOVER),
            entry("serving", TransferReceptionVerbs.SERVING),
            entry("sentence_ended", TransferReceptionVerbs.END),
            entry("refused", TransferReceptionVerbs.REFUSAL),
            entry("returned_without_execution", TransferReceptionVerbs.RETURN));

    private final Cases cases;
    private final KnownTransfers requests;
    private final ConsentFiles consents;

    TransferReceptionProgress(Cases cases, KnownTransfers requests, ConsentFiles consents) {
        this.cases = cases;
        this.requests = requests;
        this.consents = consents;
    }

    @Transactional(readOnly = true)
    String transfer(String caseRef) {
        var file = cases.find(caseRef, AccessScope.system());
        if (IncomingTransferProcess.towardsHandover(file) && consents.against(caseRef)) {
            return "consent_missing";
        }
        var verb = LAST_VERB.getOrDefault(file.status(), TO_PLAN);
        return TransferReceptionVerbs.AGREEMENT.equals(verb) && !recognisedHere(file) ? TO_PLAN : verb;
    }

    private boolean recognisedHere(CaseFile file) {
        return requests.find(file.caseRef(), AccessScope.system())
                .filter(request -> request.seat().mayExecute())
                .isPresent();
    }
}
