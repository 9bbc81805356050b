package org.rogatory.deadlines;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether what a rule awaits is awaited now: for an act that lets its deadline run anew, or leaves it as it is. */
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

    /** Whether one of that rule that ends with this day runs, is paused, or has passed and is owed. */
    @Transactional(readOnly = true)
    public boolean counts(String caseRef, String ruleKey, LocalDate lastDay) {
        return open.due(caseRef, ruleKey).stream()
                .map(Deadline::view)
                .map(DeadlineView::lastDay)
                .anyMatch(lastDay::equals);
    }
}
