package org.rogatory.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import tools.jackson.databind.JsonNode;

/**
 * What a message says and what goes with it.
 *
 * @param letter the sender's number of the letter that goes with it, if it has one
 * @param signatory who has signed that letter, as the procedure wrote it down; it stays with the sender
 * @param annexes what only some authorities can read; absent in what was stored before there were such parts
 * @param answered the letter of the addressee that its letter answers, or none; it stays with the sender, and is absent
 *     where it was not told when the message was stored
 */
public record MessageContent(
        JsonNode payload,
        List<Enclosure> enclosures,
        @Nullable LetterNumber letter,
        @Nullable String signatory,
        @Nullable List<SealedPart> annexes,
        @Nullable List<LetterNumber> answered) {

    public MessageContent {
        enclosures = List.copyOf(enclosures);
    }

    /** A message whose letter, if it has one, tells of no other. */
    public MessageContent(
            JsonNode payload,
            List<Enclosure> enclosures,
            @Nullable LetterNumber letter,
            @Nullable String signatory,
            @Nullable List<SealedPart> annexes) {
        this(payload, enclosures, letter, signatory, annexes, null);
    }

    /** A message that everybody who receives it can read whole. */
    public MessageContent(
            JsonNode payload, List<Enclosure> enclosures, @Nullable LetterNumber letter, @Nullable String signatory) {
        this(payload, enclosures, letter, signatory, null);
    }

    /** The same saying something else. */
    MessageContent saying(JsonNode other) {
        return new MessageContent(other, enclosures, letter, signatory, annexes, answered);
    }

    /** The same with a letter that somebody has signed. */
    MessageContent signedBy(@Nullable String person) {
        return new MessageContent(payload, enclosures, letter, person, annexes, answered);
    }

    /** The same with these files. */
    MessageContent enclosing(List<Enclosure> files) {
        return new MessageContent(payload, files, letter, signatory, annexes, answered);
    }

    /** The same with this part that only some can read. */
    MessageContent closing(List<SealedPart> parts) {
        return new MessageContent(payload, enclosures, letter, signatory, List.copyOf(parts), answered);
    }

    /** What only some authorities can read. */
    List<SealedPart> closed() {
        return annexes == null ? List.of() : annexes;
    }
}
