package org.rogatory.mla.incoming;

import org.springframework.stereotype.Component;

/** What the process of a request received asks of the code; one method per service task. */
@Component("mlaIncomingTasks")
public class IncomingRequestTasks {

    private final AnswerLetter letter;

    IncomingRequestTasks(AnswerLetter letter) {
        this.letter = letter;
    }

    /** Queues the acknowledgement and returns the reference of its message. */
    public String prepareAcknowledgement(String caseRef) {
        return letter.acknowledge(caseRef);
    }

    /** Lays the answer out. */
    public void renderAnswer(String caseRef) {
        letter.render(caseRef);
    }
}
