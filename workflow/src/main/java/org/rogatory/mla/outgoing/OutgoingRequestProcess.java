package org.rogatory.mla.outgoing;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the engine what happened to a request; what the engine does not wait for is a fact it reads later. */
@Component
class OutgoingRequestProcess {

    private static final String MODEL = "mla-outgoing";

    private final RuntimeService runtime;
    private final TaskService engineTasks;

    OutgoingRequestProcess(RuntimeService runtime, TaskService engineTasks) {
        this.runtime = runtime;
        this.engineTasks = engineTasks;
    }

    /** The request was submitted: a new process, or the correction task of the running one ends. */
    void submitted(String caseRef, String outcome) {
        if (running(caseRef)) {
            acted(caseRef, outcome, null);
        } else {
            runtime.startProcessInstanceByKey(MODEL, caseRef, Map.of("caseRef", caseRef, "outcome", outcome));
        }
    }

    /** A request that left on paper: the process looks at the facts and waits where they say. */
    void takenOver(String caseRef) {
        runtime.createProcessInstanceByKey(MODEL)
                .businessKey(caseRef)
                .setVariable("caseRef", caseRef)
                .startBeforeActivity("CheckPartner")
                .execute();
    }

    /** A step was done by a person or told by the partner. */
    void acted(String caseRef, String outcome, @Nullable String messageRef) {
        var task = task(caseRef);
        if (task != null) {
            engineTasks.complete(task.getId(), variables(outcome, messageRef));
        } else {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    lookAtTheFacts(caseRef);
                }
            });
        }
    }

    /** Whether the process is at work, so that no officer's step is open. */
    boolean atWork(String caseRef) {
        return task(caseRef) == null && running(caseRef);
    }

    /**
     * A message may bring several facts in one transaction, and the engine moves on only when the job that received it
     * has ended: so it is told last, when all facts are there.
     */
    private void lookAtTheFacts(String caseRef) {
        runtime.createExecutionQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(caseRef)
                .messageEventSubscriptionName("PartnerActed")
                .list()
                .forEach(waiting -> runtime.messageEventReceived("PartnerActed", waiting.getId()));
    }

    private @Nullable Task task(String caseRef) {
        return engineTasks
                .createTaskQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(caseRef)
                .singleResult();
    }

    /** The request was cancelled before it left, or withdrawn after; without a notice to send it had not left. */
    void withdrawn(String caseRef, @Nullable String messageRef) {
        var outcome = messageRef == null ? "cancel" : "withdraw";
        runtime.createExecutionQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(caseRef)
                .messageEventSubscriptionName("FileWithdrawn")
                .list()
                .forEach(scope ->
                        runtime.messageEventReceived("FileWithdrawn", scope.getId(), variables(outcome, messageRef)));
    }

    private boolean running(String caseRef) {
        return !runtime.createProcessInstanceQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(caseRef)
                .list()
                .isEmpty();
    }

    private static Map<String, Object> variables(String outcome, @Nullable String messageRef) {
        var variables = new HashMap<String, Object>();
        variables.put("outcome", outcome);
        if (messageRef != null) {
            variables.put("messageRef", messageRef);
        }
        return variables;
    }
}
