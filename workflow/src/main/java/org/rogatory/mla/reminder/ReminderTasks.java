package org.rogatory.mla.reminder;

import org.springframework.stereotype.Component;

/** What the process of a reminder asks of the code; one method per service task. */
@Component("mlaReminderTasks")
public class ReminderTasks {

    private final Reminders reminders;
    private final SealedReminders sealed;

    ReminderTasks(Reminders reminders, SealedReminders sealed) {
        this.reminders = reminders;
        this.sealed = sealed;
    }

    /** Lays the reminder out. */
    public void renderReminder(String caseRef) {
        reminders.render(caseRef, Drafted.REMINDER);
    }

    /** Puts the sealed reminder into the message that carries it. */
    public void encloseReminder(String documentRef, String messageRef) {
        sealed.enclose(documentRef, messageRef);
    }
}
