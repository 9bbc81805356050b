package org.rogatory.requests.reminder;

import org.springframework.stereotype.Component;

/** What the process of a reminder asks of the code; one method per service task. */
@Component("mlaReminderTasks")
public class ReminderTasks {

    private final ReminderLayouts layouts;
    private final SealedReminders sealed;

    ReminderTasks(ReminderLayouts layouts, SealedReminders sealed) {
        this.layouts = layouts;
        this.sealed = sealed;
    }

    /** Lays the reminder out. */
    public void renderReminder(String caseRef) {
        layouts.render(caseRef, Drafted.REMINDER);
    }

    /** Puts the sealed reminder into the message that carries it. */
    public void encloseReminder(String documentRef, String messageRef) {
        sealed.enclose(documentRef, messageRef);
    }
}
