package org.rogatory.mla.reminder;

import org.springframework.stereotype.Component;

/** What the process of an interim reply asks of the code; one method per service task. */
@Component("mlaInterimReplyTasks")
public class InterimReplyTasks {

    private final Reminders reminders;
    private final SealedReminders sealed;

    InterimReplyTasks(Reminders reminders, SealedReminders sealed) {
        this.reminders = reminders;
        this.sealed = sealed;
    }

    /** Lays the interim reply out. */
    public void renderInterimReply(String caseRef) {
        reminders.render(caseRef, Drafted.INTERIM_REPLY);
    }

    /** Puts the sealed interim reply into the message that carries it. */
    public void encloseInterimReply(String documentRef, String messageRef) {
        sealed.enclose(documentRef, messageRef);
    }
}
