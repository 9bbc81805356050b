package org.rogatory.referral.procedure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.rogatory.requests.FormerProcess;
import org.rogatory.requests.ModelProcess;
import org.rogatory.tasks.Tasks;
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
    private final Tasks tasks;

    ReferralProcess(
            RuntimeService runtime,
            TaskService engineTasks,
            RepositoryService repository,
            ReferralStanding standing,
            Tasks tasks) {
        this.process = new ModelProcess(MODEL, runtime, engineTasks);
        this.former = new FormerProcess(MODEL, repository);
        this.standing = standing;
        this.tasks = tasks;
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
        if (definitions.isEmpty() && !standing.idle(caseRef)) {
            start(caseRef);
        } else if (outgrown(caseRef, definitions, wanted)) {
            beginAnew(caseRef);
        }
    }

    private void start(String caseRef) {
        process.start(caseRef, Map.of("caseRef", caseRef));
    }

    /**
     * A former model leads to no step that it does not know, and nobody would be asked for it: what was begun by it
     * ends, to begin anew by the newest one. That is looked at once, so that no start follows upon a start.
     */
    private boolean outgrown(String caseRef, Set<String> definitions, Set<String> wanted) {
        return former.began(definitions) && !process.stands(caseRef, MESSAGE, wanted);
    }

    /** The engine asks for each step by another task then: what somebody had taken is in his hands again. */
    private void beginAnew(String caseRef) {
        var taken = taken(caseRef);
        process.end(caseRef, "begun by a former model");
        start(caseRef);
        if (!taken.isEmpty()) {
            tasks.ofCase(caseRef).stream()
                    .filter(task -> task.assignee() == null && taken.containsKey(task.step()))
                    .forEach(task -> tasks.assigned(task.taskId(), taken.get(task.step())));
        }
    }

    /** Who has taken which step; the engine does not know it. */
    private Map<String, String> taken(String caseRef) {
        var taken = new HashMap<String, String>();
        tasks.ofCase(caseRef).forEach(task -> {
            var holder = task.assignee();
            if (holder != null) {
                taken.put(task.step(), holder);
            }
        });
        return taken;
    }

    private record Look(ReferralProcess process, String caseRef) implements TransactionSynchronization {

        @Override
        public void beforeCommit(boolean readOnly) {
            process.look(caseRef);
        }
    }
}
