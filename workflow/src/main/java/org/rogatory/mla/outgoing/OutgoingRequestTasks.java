package org.rogatory.mla.outgoing;

import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.message.RequestMessenger;
import org.springframework.stereotype.Component;

/** What the process of a request asks of the code; one method per service task. */
@Component("mlaOutgoingTasks")
public class OutgoingRequestTasks {

    private final DraftedRequests drafted;
    private final OutgoingProgress progress;
    private final RequestMessenger messenger;

    OutgoingRequestTasks(DraftedRequests drafted, OutgoingProgress progress, RequestMessenger messenger) {
        this.drafted = drafted;
        this.progress = progress;
        this.messenger = messenger;
    }

    /** Whether the addressee needs a translation: {@code needed} or {@code not_needed}. */
    public String decideTranslation(String caseRef) {
        return drafted.translationNeeded(caseRef);
    }

    /** Lays the letter of request out. */
    public void renderLetter(String caseRef) {
        drafted.renderLetter(caseRef);
    }

    /** Has the information sent beside the file's process. */
    public void sendInformation(String messageRef, String caseRef) {
        messenger.dispatch(messageRef, caseRef);
    }

    /** Has the reminder of what is open sent beside the file's process. */
    public void sendReminder(String messageRef, String caseRef) {
        messenger.dispatch(messageRef, caseRef);
    }

    /** What the partner has done so far, read from the facts. */
    public String checkPartner(String caseRef) {
        return progress.partner(caseRef);
    }
}
