package org.rogatory.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import tools.jackson.databind.JsonNode;

/**
 * A message to be sent to another State.
 *
 * @param threadId common to all messages about one request, on both sides
 * @param kind key of a message in the reference data, for example {@code mla_request}
 * @param fromState ISO 3166 alpha-2
 * @param fromAuthority key in the directory; its seal closes the package
 * @param senderRef the sender's own reference, shown to the partner
 * @param letter the office's number of the letter that goes with it; null if it has none
 * @param signatory who has signed the letter that is made when it leaves, for its {@link LetterMaker}; null for nobody, or
 *     for nobody yet
 * @param answered the letter of the addressee that the letter answers, or none; null where nobody has told
 */
public record OutgoingMessage(
        String caseRef,
        String threadId,
        String kind,
        String fromState,
        String fromAuthority,
        String toState,
        String toAuthority,
        String senderRef,
        JsonNode payload,
        List<Enclosure> enclosures,
        @Nullable LetterNumber letter,
        @Nullable String signatory,
        @Nullable List<LetterNumber> answered) {

    public OutgoingMessage {
        enclosures = List.copyOf(enclosures);
    }

    /** A message whose letter, if it has one, no person signs by sending it. */
    public OutgoingMessage(
            String caseRef,
            String threadId,
            String kind,
            String fromState,
            String fromAuthority,
            String toState,
            String toAuthority,
            String senderRef,
            JsonNode payload,
            List<Enclosure> enclosures,
            @Nullable LetterNumber letter) {
        this(
                caseRef,
                threadId,
                kind,
                fromState,
                fromAuthority,
                toState,
                toAuthority,
                senderRef,
                payload,
                enclosures,
                letter,
                null,
                null);
    }

    /** The same whose letter answers this one, or none: which it is, is fixed though the message waits. */
    public OutgoingMessage answering(@Nullable LetterNumber theirs) {
        return new OutgoingMessage(
                caseRef,
                threadId,
                kind,
                fromState,
                fromAuthority,
                toState,
                toAuthority,
                senderRef,
                payload,
                enclosures,
                letter,
                signatory,
                theirs == null ? List.of() : List.of(theirs));
    }

    /** What is stored of it. */
    MessageContent content() {
        return new MessageContent(payload, enclosures, letter, signatory, null, answered);
    }
}
