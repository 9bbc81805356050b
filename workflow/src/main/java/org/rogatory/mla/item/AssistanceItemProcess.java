package org.rogatory.mla.item;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to an item. */
@Component
class AssistanceItemProcess {

    private static final String MODEL = "mla-item";
    private static final String ENDED = "FileWithdrawn";

    private final RuntimeService runtime;
    private final TaskService engineTasks;

    AssistanceItemProcess(RuntimeService runtime, TaskService engineTasks) {
        this.runtime = runtime;
        this.engineTasks = engineTasks;
    }

    /** Starts the process of an item, unless it runs already. */
    void start(String caseRef, String itemRef) {
        var running = runtime.createProcessInstanceQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(itemRef)
                .list();
        if (running.isEmpty()) {
            runtime.startProcessInstanceByKey(MODEL, itemRef, Map.of("caseRef", caseRef, "itemRef", itemRef));
        }
    }

    /** The item's file has ended, and the item with it. */
    void end(String itemRef) {
        runtime.createExecutionQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(itemRef)
                .messageEventSubscriptionName(ENDED)
                .list()
                .forEach(open -> runtime.messageEventReceived(ENDED, open.getId()));
    }

    void complete(String itemRef, String outcome) {
        engineTasks
                .createTaskQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(itemRef)
                .list()
                .forEach(task -> engineTasks.complete(task.getId(), Map.of("outcome", outcome)));
    }
}
