package org.rogatory.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import tools.jackson.databind.JsonNode;

/**
 * Makes the letter that goes with a message, when the message is about to be sent: a letter that fails never undoes the
 * decision, it is tried again with the sending.
 */
public interface LetterMaker {

    /** The sealed letter of a message, made once however often it is asked for; empty if the message needs none. */
    Optional<Enclosure> letterFor(LetterOrder order);

    /**
     * For which message a letter is wanted, and what goes with it.
     *
     * @param signatory who has signed it, as the procedure wrote it down; null if nobody has
     * @param answered the letter of the other State that it answers, or none; null where that was not kept
     */
    record LetterOrder(
            String messageId,
            String caseRef,
            String kind,
            JsonNode payload,
            List<Enclosure> enclosures,
            @Nullable LetterNumber number,
            @Nullable String signatory,
            @Nullable List<LetterNumber> answered) {
        public LetterOrder {
            enclosures = List.copyOf(enclosures);
        }
    }
}
