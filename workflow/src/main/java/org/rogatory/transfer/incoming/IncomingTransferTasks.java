package org.rogatory.transfer.incoming;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.requests.message.RequestMessenger;
import org.springframework.stereotype.Component;

/** What the process of a request for a transfer that came asks of the code; one method per service task. */
@Component("sentencedTransferIncomingTasks")
public class IncomingTransferTasks {

    private final Cases cases;
    private final TransferReceptionProgress progress;
    private final TransferReceptionMessages messages;
    private final RequestMessenger messenger;

    IncomingTransferTasks(
            Cases cases,
            TransferReceptionProgress progress,
            TransferReceptionMessages messages,
            RequestMessenger messenger) {
        this.cases = cases;
        this.progress = progress;
        this.messages = messages;
        this.messenger = messenger;
    }

    /** Has the acknowledgement sent beside the file's process: nobody waits for it to leave. */
    public void sendAcknowledgement(String caseRef) {
        messages.acknowledge(cases.find(caseRef, AccessScope.system()));
    }

    /** Has the question sent beside the file's process. */
    public void sendInformationRequest(String messageRef, String caseRef) {
        messenger.dispatch(messageRef, caseRef);
    }

    /** Where the transfer stands, and whether the person still consents, by a verb that leads there. */
    public String checkTransfer(String caseRef) {
        return progress.transfer(caseRef);
    }
}
