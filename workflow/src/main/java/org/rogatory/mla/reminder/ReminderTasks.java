package org.rogatory.mla.reminder;

import org.springframework.stereotype.Component;

/** What the process of a reminder asks of the code; one method per service task. */
@Component("mlaReminderTasks")
public class ReminderTasks {

    private final Reminders reminders;

    ReminderTasks(Reminders reminders) {
        this.reminders = reminders;
    }

    /** Lays the reminder out. */
    public void renderReminder(String caseRef) {
        reminders.render(caseRef, Drafted.REMINDER);
    }

    /** Puts the sealed reminder into the message that carries it. */
    public void encloseReminder(String documentRef, String messageRef) {
        reminders.enclose(documentRef, messageRef);
    }
}
