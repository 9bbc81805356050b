package org.rogatory.mla.incoming;

import org.rogatory.requests.message.RequestMessenger;
import org.springframework.stereotype.Component;

/** What the process of a request received asks of the code; one method per service task. */
@Component("mlaIncomingTasks")
public class IncomingRequestTasks {

    private final AnswerLetter letter;
    private final RequestMessenger messenger;

    IncomingRequestTasks(AnswerLetter letter, RequestMessenger messenger) {
        this.letter = letter;
        this.messenger = messenger;
    }

    /** Has the acknowledgement sent beside the file's process: nobody waits for it to leave. */
    public void sendAcknowledgement(String caseRef) {
        letter.acknowledge(caseRef);
    }

    /** Has the question sent beside the file's process. */
    public void sendInformationRequest(String messageRef, String caseRef) {
        messenger.dispatch(messageRef, caseRef);
    }

    /** Lays the answer out. */
    public void renderAnswer(String caseRef) {
        letter.render(caseRef);
    }
}
