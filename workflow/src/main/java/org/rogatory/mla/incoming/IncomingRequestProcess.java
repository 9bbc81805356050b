package org.rogatory.mla.incoming;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a request received. */
@Component
class IncomingRequestProcess {

    private static final String MODEL = "mla-incoming";

    private final RuntimeService runtime;
    private final TaskService engineTasks;

    IncomingRequestProcess(RuntimeService runtime, TaskService engineTasks) {
        this.runtime = runtime;
        this.engineTasks = engineTasks;
    }

    void received(String caseRef) {
        runtime.startProcessInstanceByKey(MODEL, caseRef, Map.of("caseRef", caseRef));
    }

    /** A request worked on upon paper: the process stands at the step where the paper does. */
    void takenOver(String caseRef, String step) {
        runtime.createProcessInstanceByKey(MODEL)
                .businessKey(caseRef)
                .setVariable("caseRef", caseRef)
                .startBeforeActivity(step)
                .execute();
    }

    /** A step was done; the task that waits for it ends. */
    void acted(String caseRef, String outcome, @Nullable String messageRef) {
        var task = task(caseRef);
        if (task != null) {
            engineTasks.complete(task.getId(), variables(outcome, messageRef));
        }
    }

    /** Whether the process is at work, so that no officer's step is open. */
    boolean atWork(String caseRef) {
        return task(caseRef) == null
                && !runtime.createProcessInstanceQuery()
                        .processDefinitionKey(MODEL)
                        .processInstanceBusinessKey(caseRef)
                        .list()
                        .isEmpty();
    }

    private @Nullable Task task(String caseRef) {
        return engineTasks
                .createTaskQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(caseRef)
                .singleResult();
    }

    /** The other State has withdrawn its request. */
    void withdrawn(String caseRef) {
        runtime.createExecutionQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(caseRef)
                .messageEventSubscriptionName("FileWithdrawn")
                .list()
                .forEach(scope -> runtime.messageEventReceived(
                        "FileWithdrawn", scope.getId(), variables("record_withdrawal", null)));
    }

    /** The request joined the file of its oral one; its own process ends. */
    void joined(String caseRef) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(caseRef)
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "joined the oral request"));
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
