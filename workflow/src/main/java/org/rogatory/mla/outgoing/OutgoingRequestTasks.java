package org.rogatory.mla.outgoing;

import org.springframework.stereotype.Component;

/** What the process of a request asks of the code; one method per service task. */
@Component("mlaOutgoingTasks")
public class OutgoingRequestTasks {

    private final RequestLetter letter;
    private final OutgoingProgress progress;

    OutgoingRequestTasks(RequestLetter letter, OutgoingProgress progress) {
        this.letter = letter;
        this.progress = progress;
    }

    /** Whether the addressee needs a translation: {@code needed} or {@code not_needed}. */
    public String decideTranslation(String caseRef) {
        return progress.translation(caseRef);
    }

    /** Lays the letter of request out. */
    public void renderLetter(String caseRef) {
        letter.render(caseRef);
    }

    /** What the partner has done so far, read from the facts. */
    public String checkPartner(String caseRef) {
        return progress.partner(caseRef);
    }
}
