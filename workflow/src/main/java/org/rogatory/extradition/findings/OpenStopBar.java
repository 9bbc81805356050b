package org.rogatory.extradition.findings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/**
 * While a question stands nobody is granted or handed over, and no request of ours leaves. To refuse stays a decision
 * of a person at any time.
 */
@Component
class OpenStopBar implements StepBar {

    private static final Map<String, Set<String>> BARRED = Map.of(
            "extradition_incoming",
            Set.of("decide_grant", "schedule_surrender", "record_surrender", "surrender_temporarily"),
            "extradition_outgoing",
            Set.of("approve", "sign", "transmit", "send_provisional_arrest_request"));

    private final Stops stops;

    OpenStopBar(Stops stops) {
        this.stops = stops;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return BARRED.getOrDefault(file.machine(), Set.of()).contains(verb) && stops.standing(file.caseRef())
                ? Optional.of(Stops.OPEN)
                : Optional.empty();
    }
}
