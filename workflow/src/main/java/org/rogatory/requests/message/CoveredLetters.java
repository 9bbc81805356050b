package org.rogatory.requests.message;

import java.util.Optional;
import org.rogatory.documents.letter.LetterWriter;
import org.rogatory.exchange.MessageLetters;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has the letter of a message made before the paper that passes it on at a leg, which lists it: one act may leave both to
 * jobs, and which comes first nobody knows. Writes nothing itself.
 */
@Component
class CoveredLetters implements LetterWriter {

    private final MessageLetters messages;
    private final FileCipher cipher;
    private final JsonMapper json;

    CoveredLetters(MessageLetters messages, FileCipher cipher, JsonMapper json) {
        this.messages = messages;
        this.cipher = cipher;
        this.json = json;
    }

    @Override
    public Optional<String> gather(Order order) {
        if (!OF_NO_FILE.equals(order.kind()) && PaperWriter.writes(order)) {
            var data = json.readTree(cipher.decrypt(order.caseRef(), order.data()));
            var message = data.path("message").asString("");
            if (data.path("act").hasNonNull("purpose") && !message.isEmpty()) {
                messages.make(message);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Written> write(Order order) {
        return Optional.empty();
    }
}
