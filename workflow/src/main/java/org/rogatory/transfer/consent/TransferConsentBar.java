package org.rogatory.transfer.consent;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.flow.StepBar;
import org.rogatory.transfer.Transfers;
import org.springframework.stereotype.Component;

/**
 * Without a consent that stands no State agrees and nobody is handed over; nor does the State leave with its request in
 * whose hands the person is.
 */
@Component
class TransferConsentBar implements StepBar {

    private static final String LEAVES = "transmit";

    private static final Set<String> RESTING_ON_IT = Set.of("agree", "schedule_handover", "record_handover");

    private final ConsentRows rows;

    TransferConsentBar(ConsentRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        var leaves = LEAVES.equals(verb);
        if (!Transfers.ours(file) || !leaves && !RESTING_ON_IT.contains(verb)) {
            return Optional.empty();
        }
        return rows.of(file.caseRef())
                .filter(consent -> !leaves || consent.held())
                .filter(consent -> !ConsentStatus.stands(consent.status()))
                .map(consent -> ConsentFiles.MISSING);
    }
}
