package org.rogatory.mla.outgoing;

import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the questions of the process from the facts, so that early, late and crossing messages are harmless. */
@Service
class OutgoingProgress {

    private static final Map<String, String> LAST_VERB = Map.of(
            "information_requested", "record_information_request",
            "answered", "record_answer",
            "refused", "record_refusal",
            "returned_without_execution", "record_return",
            "closed", "close_with_rest_open");

    /** The receipt is all that is expected of the partner when nothing was asked. */
    private static final Set<String> RECEIVED = Set.of("acknowledged", "registered_by_partner");

    private final Cases cases;

    OutgoingProgress(Cases cases) {
        this.cases = cases;
    }

    @Transactional(readOnly = true)
    String partner(String caseRef) {
        var file = cases.find(caseRef, AccessScope.system());
        var status = file.status();
        if (RequestForms.spontaneous(file.form()) && RECEIVED.contains(status)) {
            return "record_answer";
        }
        return LAST_VERB.getOrDefault(status, "nothing_yet");
    }
}
