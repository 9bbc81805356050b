package org.rogatory.mla.reminder;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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

    /** It was signed: its letter is sealed, then the message leaves with it. */
    void signed(Reminder reminder, String documentRef, String messageRef) {
        complete(reminder, Map.of("outcome", Reminders.SIGN, "documentRef", documentRef, "messageRef", messageRef));
    }

    void dropped(Reminder reminder) {
        complete(reminder, Map.of("outcome", Reminders.DROP));
    }

    private void complete(Reminder reminder, Map<String, Object> variables) {
        engineTasks
                .createTaskQuery()
                .processDefinitionKey(MODEL)
                .processInstanceBusinessKey(reminder.reminderRef())
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
