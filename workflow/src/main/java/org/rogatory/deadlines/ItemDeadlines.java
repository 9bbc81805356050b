package org.rogatory.deadlines;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Limits that run for one item of a file alone. Decides no access: its callers have passed the access rule. */
@Component
public class ItemDeadlines {

    private final Deadlines deadlines;
    private final OpenDeadlines open;

    ItemDeadlines(Deadlines deadlines, OpenDeadlines open) {
        this.deadlines = deadlines;
        this.open = open;
    }

    /** What was due for the item was done, or has ended before its day; one that has passed stays so. */
    @Transactional
    public void meet(String caseRef, String item) {
        open.due(caseRef).stream()
                .filter(deadline -> deadline.about(item))
                .forEach(deadline -> deadlines.settle(deadline, DeadlineStatus.MET));
    }
}
