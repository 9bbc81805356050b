package org.rogatory.deadlines;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether what a rule awaits is awaited now: for an act that lets its deadline run anew, but begins none. */
@Component
public class PressingDeadlines {

    private final OpenDeadlines open;

    PressingDeadlines(OpenDeadlines open) {
        this.open = open;
    }

    /** Whether a deadline of that rule runs, or has passed and is owed, and the file does not wait. */
    @Transactional(readOnly = true)
    public boolean presses(String caseRef, String ruleKey) {
        return open.due(caseRef, ruleKey).stream().anyMatch(Deadline::presses);
    }
}
