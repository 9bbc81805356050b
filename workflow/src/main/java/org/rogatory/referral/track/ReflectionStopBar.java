package org.rogatory.referral.track;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/** Nobody is handed over while he recovers and reflects, until the head of the office has decided on it. */
@Component
class ReflectionStopBar implements StepBar {

    private static final String CODE = "reflection-runs";

    private final ReflectionStops stops;

    ReflectionStopBar(ReflectionStops stops) {
        this.stops = stops;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return ReflectionStops.waits(file, verb) && stops.standing(file) ? Optional.of(CODE) : Optional.empty();
    }
}
