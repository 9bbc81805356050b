package org.rogatory.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.LetterNumber;
import tools.jackson.databind.JsonNode;

/**
 * What a message says and what goes with it.
 *
 * @param letter the sender's number of the letter that goes with it, if it has one
 * @param signatory who has signed that letter, as the procedure wrote it down; it stays with the sender
 */
public record MessageContent(
        JsonNode payload,
        List<Enclosure> enclosures,
        @Nullable LetterNumber letter,
        @Nullable String signatory) {

    public MessageContent {
        enclosures = List.copyOf(enclosures);
    }
}
