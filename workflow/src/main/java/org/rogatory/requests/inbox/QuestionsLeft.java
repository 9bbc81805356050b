package org.rogatory.requests.inbox;

import org.rogatory.cases.CaseFile;
import org.rogatory.requests.Inquiries;
import org.rogatory.requests.message.LetterOutcome;
import org.rogatory.requests.message.LettersHeld.Written;
import org.rogatory.signing.SignedKinds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Of a question to the other State is kept what its letter said when it was signed. */
@Component
class QuestionsLeft implements LetterOutcome {

    /** Asked for when a letter leaves: those that keep questions send letters themselves. */
    private final ObjectProvider<Inquiries> received;

    QuestionsLeft(ObjectProvider<Inquiries> received) {
        this.received = received;
    }

    @Override
    public void signed(CaseFile file, Written letter, JsonNode said) {
        if (SignedKinds.QUESTION.equals(letter.kind()) && said instanceof ObjectNode asked) {
            received.stream()
                    .filter(kind -> kind.keeps(file))
                    .forEach(kind -> kind.left(file.caseRef(), letter.messageRef(), asked));
        }
    }

    /** What was asked stands as it was written: an officer who asked in vain sees what it was. */
    @Override
    public void dropped(CaseFile file, Written letter) {}
}
