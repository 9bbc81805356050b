package org.rogatory.transfer.outgoing;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.transfer.consent.ConsentFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the questions of the process from the facts, so that early, late and crossing messages are harmless. */
@Service
class TransferProgress {

    /** While the file stands there the person may still say no; then people decide what follows. */
    private static final Set<String> OPEN = Set.of(
            "transmitted",
            "delivered",
            "acknowledged",
            "registered_by_partner",
            "postponed",
            "agreed",
            "sentence_recognised",
            "handover_scheduled");

    private static final Map<String, String> LAST_VERB = Map.ofEntries(
            entry("information_requested", "record_information_request"),
            entry("agreed", TransferVerbs.AGREEMENT),
            entry("sentence_recognised", TransferVerbs.RECOGNITION),
            entry("handover_scheduled", TransferVerbs.APPOINTMENT),
            entry("handed_over", TransferVerbs.HANDOVER),
            entry("serving", TransferVerbs.SERVING),
            entry("sentence_ended", TransferVerbs.END),
            entry("refused", "record_refusal"),
            entry("returned_without_execution", "record_return"));

    private final Cases cases;
    private final DraftedRequests drafted;
    private final ConsentFiles consents;

    TransferProgress(Cases cases, DraftedRequests drafted, ConsentFiles consents) {
        this.cases = cases;
        this.drafted = drafted;
        this.consents = consents;
    }

    @Transactional(readOnly = true)
    String translation(String caseRef) {
        return drafted.translationNeeded(caseRef);
    }

    @Transactional(readOnly = true)
    String partner(String caseRef) {
        var file = cases.find(caseRef, AccessScope.system());
        return open(file) && consents.against(caseRef)
                ? "consent_missing"
                : LAST_VERB.getOrDefault(file.status(), "nothing_yet");
    }

    /** Whether a change of the consent means something to the process. */
    static boolean open(CaseFile file) {
        return OPEN.contains(file.status());
    }
}
