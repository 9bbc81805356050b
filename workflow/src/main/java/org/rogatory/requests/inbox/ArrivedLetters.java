package org.rogatory.requests.inbox;

import java.util.List;
import org.rogatory.exchange.LetterReader;
import org.rogatory.exchange.PayloadCheck;
import org.rogatory.requests.message.LetterAnnexes;
import org.rogatory.requests.message.letter.LetterAgreement;
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
    public Agreement compare(PayloadCheck.Told told, String senderRef, List<Beside> beside, JsonNode data) {
        if (!LetterAgreement.known(data)) {
            return Agreement.UNKNOWN;
        }
        if (!LetterAgreement.holds(told.kind(), senderRef, told.payload(), data)) {
            return Agreement.OTHER;
        }
        return LetterAnnexes.came(data, beside) ? Agreement.SAME : Agreement.OTHER_FILES;
    }
}
