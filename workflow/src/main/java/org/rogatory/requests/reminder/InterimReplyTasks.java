package org.rogatory.requests.reminder;

import org.springframework.stereotype.Component;

/** What the process of an interim reply asks of the code; one method per service task. */
@Component("mlaInterimReplyTasks")
public class InterimReplyTasks {

    private final ReminderLayouts layouts;
    private final SealedReminders sealed;

    InterimReplyTasks(ReminderLayouts layouts, SealedReminders sealed) {
        this.layouts = layouts;
        this.sealed = sealed;
    }

    /** Lays the interim reply out. */
    public void renderInterimReply(String caseRef) {
        layouts.render(caseRef, Drafted.INTERIM_REPLY);
    }

    /** Puts the sealed interim reply into the message that carries it. */
    public void encloseInterimReply(String documentRef, String messageRef) {
        sealed.enclose(documentRef, messageRef);
    }
}
