package org.rogatory.extradition.outgoing;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the engine what happened to a request; what the engine does not wait for is a fact it reads later. */
@Component
class OutgoingExtraditionProcess {

    private static final String WITHDRAWN = "FileWithdrawn";

    private final ModelProcess process;

    OutgoingExtraditionProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new ModelProcess("extradition-outgoing", runtime, engineTasks);
    }

    /** The request was submitted: a new process, or the correction task of the running one ends. */
    void submitted(String caseRef, String outcome) {
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
    void acted(String caseRef, String outcome, @Nullable String messageRef) {
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
    boolean atWork(String caseRef) {
        return process.atWork(caseRef);
    }

    /** The request was cancelled before it left, or withdrawn after; without a notice to send it had not left. */
    void withdrawn(String caseRef, @Nullable String messageRef) {
        var outcome = messageRef == null ? "cancel" : "withdraw";
        process.tell(caseRef, WITHDRAWN, ModelProcess.outcome(outcome, messageRef));
    }

    /** The person has died: nothing is awaited of anybody any more but the closing. */
    void deceased(String caseRef) {
        process.tell(caseRef, WITHDRAWN, ModelProcess.outcome(ExtraditionVerbs.DEATH, null));
    }
}
