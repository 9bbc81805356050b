package org.rogatory.mla.reminder;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.rogatory.mla.ModelProcess;
import org.springframework.stereotype.Component;

/** Tells the engine what happened to a reminder. */
@Component
class ReminderProcess {

    private final ModelProcess process;

    ReminderProcess(RuntimeService runtime, TaskService engineTasks) {
        this.process = new ModelProcess("mla-reminder", runtime, engineTasks);
    }

    void due(String reminderRef, String caseRef) {
        process.start(reminderRef, Map.of("caseRef", caseRef));
    }

    /** It was signed: its letter is sealed, then the message leaves with it. */
    void signed(Reminder reminder, String documentRef, String messageRef) {
        process.complete(
                reminder.reminderRef(),
                Map.of("outcome", Reminders.SIGN, "documentRef", documentRef, "messageRef", messageRef));
    }

    void dropped(Reminder reminder) {
        process.complete(reminder.reminderRef(), Map.of("outcome", Reminders.DROP));
    }

    void overtaken(String reminderRef) {
        process.end(reminderRef, "what it asked for has come");
    }
}
