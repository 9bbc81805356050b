package org.rogatory.deadlines;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines that press in several files at once. */
@Service
public class RunningDeadlines {

    private final DeadlineRepository deadlines;

    RunningDeadlines(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    /** All of these files that run or are overdue, the first to end first; one query, however many files. */
    @Transactional(readOnly = true)
    public List<DeadlineView> of(Collection<String> caseRefs) {
        if (caseRefs.isEmpty()) {
            return List.of();
        }
        var all = deadlines.pressing(caseRefs).stream().map(Deadline::view).toList();
        return all.stream().filter(deadline -> !deadline.repeats(all)).toList();
    }
}
