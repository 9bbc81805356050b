package org.rogatory.extradition.incoming;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.inbox.ReceivedSteps;
import org.springframework.stereotype.Component;

/** When the request came that a file is about now. */
@Component
class ReceivedWhen {

    private static final Set<String> RECEIVING = Set.of("receive", ReceptionVerbs.FULL_REQUEST);

    private final ReceivedSteps steps;

    ReceivedWhen(ReceivedSteps steps) {
        this.steps = steps;
    }

    Optional<String> of(CaseFile file) {
        return steps.came(file, RECEIVING);
    }
}
