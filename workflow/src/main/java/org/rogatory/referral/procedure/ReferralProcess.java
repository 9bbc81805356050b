package org.rogatory.referral.procedure;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.rogatory.requests.ModelProcess;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the engine that a file has changed; what is wanted next it reads from the facts, when all of the transaction is
 * there. A step that is still wanted stays with whoever has taken it.
 */
@Component
class ReferralProcess {

    private static final String MESSAGE = "ReferralActed";

    private final ModelProcess process;
    private final ReferralStanding standing;

    ReferralProcess(RuntimeService runtime, TaskService engineTasks, ReferralStanding standing) {
        this.process = new ModelProcess("victim-referral", runtime, engineTasks);
        this.standing = standing;
    }

    /** Something has changed; however often in one transaction, the process looks once. */
    void stirred(String caseRef) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            look(caseRef);
            return;
        }
        var look = new Look(this, caseRef);
        if (!TransactionSynchronizationManager.getSynchronizations().contains(look)) {
            TransactionSynchronizationManager.registerSynchronization(look);
        }
    }

    private void look(String caseRef) {
        var runs = process.settle(caseRef, MESSAGE, standing.wanted(caseRef));
        if (!runs && !standing.idle(caseRef)) {
            process.start(caseRef, Map.of("caseRef", caseRef));
        }
    }

    private record Look(ReferralProcess process, String caseRef) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            process.look(caseRef);
        }
    }
}
