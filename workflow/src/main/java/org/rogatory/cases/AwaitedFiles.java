package org.rogatory.cases;

import java.util.Collection;
import java.util.Optional;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.RunningDeadlines;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRules;
import org.springframework.stereotype.Component;

/**
 * Closed files about which something that outlives their closing is awaited still, such as an original that was promised
 * back: whoever writes down that it was done has to read them.
 */
@Component
public class AwaitedFiles {

    private final RunningDeadlines running;
    private final DeadlineRules rules;

    AwaitedFiles(RunningDeadlines running, DeadlineRules rules) {
        this.running = running;
        this.rules = rules;
    }

    /** The one of these files about which something is due first; empty where nothing is. One query in all. */
    public Optional<String> first(Collection<String> caseRefs) {
        return running.of(caseRefs).stream()
                .filter(this::keepsFile)
                .map(DeadlineView::caseRef)
                .findFirst();
    }

    /**
     * Of a rule that the data do not know any more nobody knows what it protects: it keeps the file as long as it runs,
     * which ends by itself. What is owed by it no act would ever settle.
     */
    private boolean keepsFile(DeadlineView deadline) {
        return rules.find(deadline.ruleKey()).map(DeadlineRule::keepsFile).orElseGet(deadline::running);
    }
}
