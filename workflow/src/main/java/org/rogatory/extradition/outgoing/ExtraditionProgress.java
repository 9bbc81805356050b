package org.rogatory.extradition.outgoing;

import static java.util.Map.entry;

import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.requests.content.DraftedRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers the questions of the process from the facts, so that early, late and crossing messages are harmless. */
@Service
class ExtraditionProgress {

    private static final Map<String, String> LAST_VERB = Map.ofEntries(
            entry("information_requested", "record_information_request"),
            entry("granted", "record_grant"),
            entry("granted_postponed", "record_surrender_postponed"),
            entry("temporarily_surrendered", "record_temporary_surrender"),
            entry("surrender_scheduled", "schedule_surrender"),
            entry("not_taken_over", "record_not_taken_over"),
            entry("surrendered", "record_surrender"),
            entry("refused", "record_refusal"),
            entry("returned_without_execution", "record_return"));

    private final Cases cases;
    private final DraftedRequests drafted;

    ExtraditionProgress(Cases cases, DraftedRequests drafted) {
        this.cases = cases;
        this.drafted = drafted;
    }

    @Transactional(readOnly = true)
    String translation(String caseRef) {
        return drafted.translationNeeded(caseRef);
    }

    /** Nobody is awaited after a consent: the model goes on as after a surrender, to the closing. */
    @Transactional(readOnly = true)
    String partner(String caseRef) {
        var file = cases.find(caseRef, AccessScope.system());
        return ExtraditionRequests.CONSENT.equals(file.form()) && "granted".equals(file.status())
                ? "record_surrender"
                : LAST_VERB.getOrDefault(file.status(), "nothing_yet");
    }
}
