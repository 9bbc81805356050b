package org.rogatory.requests;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What runs in the engine for a request of ours; what the engine does not wait for is a fact that it reads later. */
public final class RequestProcess {

    private static final String WITHDRAWN = "FileWithdrawn";

    private final ModelProcess process;

    public RequestProcess(ModelProcess process) {
        this.process = process;
    }

    /** The request was submitted: a new process, or the correction task of the running one ends. */
    public void submitted(String caseRef, String outcome) {
        if (process.running(caseRef)) {
            acted(caseRef, outcome, null);
        } else {
            process.start(caseRef, Map.of("caseRef", caseRef, "outcome", outcome));
        }
    }

    /**
     * A step was done by a person or told by the partner. A message may bring several facts in one transaction, and the
     * engine moves on only when the job that received it has ended: so where no task waits it is told last, when all
     * facts are there.
     */
    public void acted(String caseRef, String outcome, @Nullable String messageRef) {
        if (!process.complete(caseRef, ModelProcess.outcome(outcome, messageRef))) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    process.tell(caseRef, "PartnerActed", Map.of());
                }
            });
        }
    }

    /** Whether the process is at work, so that no officer's step is open. */
    public boolean atWork(String caseRef) {
        return process.atWork(caseRef);
    }

    /** The request was cancelled before it left, or withdrawn after; without a notice to send it had not left. */
    public void withdrawn(String caseRef, @Nullable String messageRef) {
        ended(caseRef, messageRef == null ? "cancel" : "withdraw", messageRef);
    }

    /** Nothing is awaited of anybody any more but the closing. */
    public void ended(String caseRef, String outcome, @Nullable String messageRef) {
        process.tell(caseRef, WITHDRAWN, ModelProcess.outcome(outcome, messageRef));
    }
}
