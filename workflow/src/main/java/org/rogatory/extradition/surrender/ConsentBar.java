package org.rogatory.extradition.surrender;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/** Nobody is given up without the check of the request who does not agree to it. */
@Component
class ConsentBar implements StepBar {

    static final String MISSING = "simplified-consent-missing";

    private static final String MACHINE = "extradition_incoming";

    private final SimplifiedConsents consents;

    ConsentBar(SimplifiedConsents consents) {
        this.consents = consents;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return "decide_grant".equals(verb)
                        && MACHINE.equals(file.machine())
                        && SimplifiedConsents.unchecked(file)
                        && !consents.stands(file)
                ? Optional.of(MISSING)
                : Optional.empty();
    }
}
