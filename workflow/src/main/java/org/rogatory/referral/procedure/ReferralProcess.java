package org.rogatory.referral.procedure;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.rogatory.requests.FormerProcess;
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

    private static final String MODEL = "victim-referral";

    private final ModelProcess process;
    private final FormerProcess former;
    private final ReferralStanding standing;

    ReferralProcess(
            RuntimeService runtime, TaskService engineTasks, RepositoryService repository, ReferralStanding standing) {
        this.process = new ModelProcess(MODEL, runtime, engineTasks);
        this.former = new FormerProcess(MODEL, repository);
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
        var wanted = standing.wanted(caseRef);
        var definitions = process.settle(caseRef, MESSAGE, wanted);
        if (definitions.isEmpty() ? !standing.idle(caseRef) : outgrown(caseRef, definitions, wanted)) {
            process.start(caseRef, Map.of("caseRef", caseRef));
        }
    }

    /**
     * A former model leads to no step that it does not know, and nobody would be asked for it: what was begun by it
     * ends, to begin anew by the newest one. That is looked at once, so that no start follows upon a start.
     */
    private boolean outgrown(String caseRef, Set<String> definitions, Set<String> wanted) {
        if (!former.began(definitions) || process.stands(caseRef, MESSAGE, wanted)) {
            return false;
        }
        process.end(caseRef, "begun by a former model");
        return true;
    }

    private record Look(ReferralProcess process, String caseRef) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            process.look(caseRef);
        }
    }
}
