package org.rogatory.requests.reminder;

import org.springframework.stereotype.Component;

/** What the process of a reminder to an executing authority asks of the code; one method per service task. */
@Component("mlaExecutorReminderTasks")
public class ExecutorReminderTasks {

    private final ReminderLayouts layouts;
    private final SealedReminders sealed;

    ExecutorReminderTasks(ReminderLayouts layouts, SealedReminders sealed) {
        this.layouts = layouts;
        this.sealed = sealed;
    }

    /** Lays the reminder out. */
    public void renderExecutorReminder(String caseRef) {
        layouts.render(caseRef, Drafted.EXECUTOR_REMINDER);
    }

    /** The authority that is reminded registers the sealed reminder and is told. */
    public void handOverExecutorReminder(String caseRef, String documentRef) {
        sealed.handOver(caseRef, documentRef);
    }
}
