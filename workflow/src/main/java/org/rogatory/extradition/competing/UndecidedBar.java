package org.rogatory.extradition.competing;

import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.flow.StepBar;
import org.springframework.stereotype.Component;

/**
 * While requests compete for a person and nobody has said which goes first, none of them is granted, nor is he handed
 * over by one that was granted before the others came, or by a court.
 */
@Component
class UndecidedBar implements StepBar {

    private static final Set<String> WAITING = Set.of("decide_grant", "schedule_surrender", "surrender_temporarily");

    private final CompetingRequests requests;

    UndecidedBar(CompetingRequests requests) {
        this.requests = requests;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return WAITING.contains(verb) && CompetingRequests.competes(file) && requests.undecided(file)
                ? Optional.of("competing-undecided")
                : Optional.empty();
    }
}
