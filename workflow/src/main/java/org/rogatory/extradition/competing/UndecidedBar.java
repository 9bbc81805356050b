package org.rogatory.extradition.competing;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/** While requests compete for a person and nobody has said which goes first, none of them is granted. */
@Component
class UndecidedBar implements StepBar {

    private static final String GRANT = "decide_grant";

    private final CompetingRequests requests;

    UndecidedBar(CompetingRequests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return GRANT.equals(verb) && CompetingRequests.competes(file) && requests.undecided(file)
                ? Optional.of("competing-undecided")
                : Optional.empty();
    }
}
