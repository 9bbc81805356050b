package org.rogatory.mla.reminder;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a reminder. */
@Component
class ReminderProcess {

    private static final String MODEL = "mla-reminder";

    private final RuntimeService runtime;
    private final TaskService engineTasks;

    ReminderProcess(RuntimeService runtime, TaskService engineTasks) {
        this.runtime = runtime;
        this.engineTasks = engineTasks;
    }

    void due(String reminderRef, String caseRef) {
        runtime.startProcessInstanceByKey(MODEL, reminderRef, Map.of("caseRef", caseRef));
    }

    void decided(String reminderRef, String outcome, @Nullable String messageRef) {
        var variables = new HashMap<String, Object>();
        variables.put("outcome", outcome);
        if (messageRef != null) {
            variables.put("messageRef", messageRef);
        }
        engineTasks
                .createTaskQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(reminderRef)
                .list()
                .forEach(task -> engineTasks.complete(task.getId(), variables));
    }

    void overtaken(String reminderRef) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(reminderRef)
                .list()
                .forEach(open -> runtime.deleteProcessInstance(open.getId(), "what it asked for has come"));
    }
}
