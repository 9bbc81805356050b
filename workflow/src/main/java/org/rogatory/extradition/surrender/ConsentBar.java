package org.rogatory.extradition.surrender;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/** Nobody is given up without the check of the request who does not agree to it, or no longer does. */
@Component
class ConsentBar implements StepBar {

    static final String MISSING = "simplified-consent-missing";

    static final String TAKEN_BACK = "simplified-consent-withdrawn";

    private static final String MACHINE = "extradition_incoming";

    private final SimplifiedConsents consents;

    ConsentBar(SimplifiedConsents consents) {
        this.consents = consents;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        if (!MACHINE.equals(file.machine())) {
            return Optional.empty();
        }
        if (!consents.offers(file, verb)) {
            return Optional.of(MISSING);
        }
        return consents.overtakes(file, verb) ? Optional.of(TAKEN_BACK) : Optional.empty();
    }
}
