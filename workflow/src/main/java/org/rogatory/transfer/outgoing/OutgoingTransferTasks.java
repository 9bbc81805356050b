package org.rogatory.transfer.outgoing;

import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.message.RequestMessenger;
import org.springframework.stereotype.Component;

/** What the process of a request for a transfer asks of the code; one method per service task. */
@Component("sentencedTransferOutgoingTasks")
public class OutgoingTransferTasks {

    private final DraftedRequests drafted;
    private final TransferProgress progress;
    private final RequestMessenger messenger;

    OutgoingTransferTasks(DraftedRequests drafted, TransferProgress progress, RequestMessenger messenger) {
        this.drafted = drafted;
        this.progress = progress;
        this.messenger = messenger;
    }

    /** Whether the addressee needs a translation: {@code needed} or {@code not_needed}. */
    public String decideTranslation(String caseRef) {
        return progress.translation(caseRef);
    }

    /** Lays the letter of request out. */
    public void renderLetter(String caseRef) {
        drafted.renderLetter(caseRef);
    }

    /** Has the information sent beside the file's process. */
    public void sendInformation(String messageRef, String caseRef) {
        messenger.dispatch(messageRef, caseRef);
    }

    /** What the partner has done so far, and whether the person still consents, read from the facts. */
    public String checkPartner(String caseRef) {
        return progress.partner(caseRef);
    }
}
