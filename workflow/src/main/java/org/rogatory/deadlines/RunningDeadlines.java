package org.rogatory.deadlines;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deadlines that run in several files at once. */
@Service
public class RunningDeadlines {

    private final DeadlineRepository deadlines;

    RunningDeadlines(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    /** All of these files, the next to end first; one query, however many files. */
    @Transactional(readOnly = true)
    public List<DeadlineView> of(Collection<String> caseRefs) {
        return caseRefs.isEmpty()
                ? List.of()
                : deadlines.findByCaseRefInAndStatusOrderByDueAt(caseRefs, DeadlineStatus.RUNNING).stream()
                        .map(Deadline::view)
                        .toList();
    }
}
