package org.rogatory.deadlines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The deadlines of a file that run, are paused or are overdue, read once in a transaction: one act meets, stops and
 * starts several and places several tasks by the next of them.
 */
@Component
class OpenDeadlines {

    private static final Set<DeadlineStatus> OPEN = Set.of(DeadlineStatus.RUNNING, DeadlineStatus.PAUSED);

    private final DeadlineRepository deadlines;

    OpenDeadlines(DeadlineRepository deadlines) {
        this.deadlines = deadlines;
    }

    /** Those that run or are paused. */
    List<Deadline> of(String caseRef) {
        return due(caseRef).stream().filter(Deadline::open).toList();
    }

    /** Those that have passed although what was due is not done. */
    List<Deadline> owed(String caseRef) {
        return due(caseRef).stream().filter(Deadline::owed).toList();
    }

    /** The ones and the others. */
    List<Deadline> due(String caseRef) {
        if (!inTransaction()) {
            return deadlines.due(caseRef, OPEN);
        }
        return read().computeIfAbsent(caseRef, ref -> new ArrayList<>(deadlines.due(ref, OPEN))).stream()
                .filter(deadline -> deadline.open() || deadline.owed())
                .toList();
    }

    /** Those of them of one rule. */
    List<Deadline> due(String caseRef, String ruleKey) {
        return due(caseRef).stream()
                .filter(deadline -> deadline.ruleKey().equals(ruleKey))
                .toList();
    }

    /** Those of one rule that run, as they are shown, the next to end first. */
    List<DeadlineView> running(String caseRef, String ruleKey) {
        return due(caseRef, ruleKey).stream()
                .filter(Deadline::running)
                .map(Deadline::view)
                .sorted(Comparator.comparing(DeadlineView::dueAt))
                .toList();
    }

    /** Those of the same rule and about the same, of which only one runs; what was owed before is owed anew. */
    List<Deadline> replacedBy(StartDeadline start) {
        return due(start.caseRef()).stream()
                .filter(row -> row.ruleKey().equals(start.ruleKey()) && row.about(start.about()))
                .toList();
    }

    /** Remembers a deadline that this transaction begins. */
    void began(Deadline deadline) {
        if (inTransaction()) {
            read().computeIfPresent(deadline.caseRef(), (ref, open) -> {
                open.add(deadline);
                return open;
            });
        }
    }

    private static boolean inTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive();
    }

    private static Map<String, List<Deadline>> read() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Read.class::isInstance)
                .map(Read.class::cast)
                .findFirst()
                .orElseGet(OpenDeadlines::remember)
                .files;
    }

    private static Read remember() {
        var read = new Read();
        TransactionSynchronizationManager.registerSynchronization(read);
        return read;
    }

    /** Lives and is put aside with its transaction. */
    private static final class Read implements TransactionSynchronization {

        private final Map<String, List<Deadline>> files = new HashMap<>();
    }
}
