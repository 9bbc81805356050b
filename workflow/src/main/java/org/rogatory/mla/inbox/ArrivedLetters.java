package org.rogatory.mla.inbox;

import org.rogatory.exchange.LetterReader;
import org.rogatory.exchange.PayloadCheck;
import org.rogatory.mla.message.LetterAgreement;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Compares the letters of requests and of what follows them with the messages that bring them. */
@Component
class ArrivedLetters implements LetterReader {

    @Override
    public boolean letter(String messageKind, String fileKind) {
        return LetterAgreement.letterKind(messageKind).equals(fileKind);
    }

    @Override
    public Agreement compare(PayloadCheck.Told told, String senderRef, JsonNode data) {
        if (!LetterAgreement.known(data)) {
            return Agreement.UNKNOWN;
        }
        return LetterAgreement.holds(told.kind(), senderRef, told.payload(), data) ? Agreement.SAME : Agreement.OTHER;
    }
}
