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
 * @param annexes what only some authorities can read; absent in what was stored before there were such parts
 */
public record MessageContent(
        JsonNode payload,
        List<Enclosure> enclosures,
        @Nullable LetterNumber letter,
        @Nullable String signatory,
        @Nullable List<SealedPart> annexes) {

    public MessageContent {
        enclosures = List.copyOf(enclosures);
    }

    /** A message that everybody who receives it can read whole. */
    public MessageContent(
            JsonNode payload, List<Enclosure> enclosures, @Nullable LetterNumber letter, @Nullable String signatory) {
        this(payload, enclosures, letter, signatory, null);
    }

    /** What only some authorities can read. */
    List<SealedPart> closed() {
        return annexes == null ? List.of() : annexes;
    }
}
