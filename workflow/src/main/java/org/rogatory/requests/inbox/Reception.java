package org.rogatory.requests.inbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.exchange.Enclosure;
import org.rogatory.exchange.MessageReceived;
import tools.jackson.databind.JsonNode;

/**
 * A request that has come in, whatever it asks.
 *
 * @param threadId the thread of the sender, or a new one for paper
 * @param counterpartRef the sender's reference, if he gave one
 * @param receivedOn the day on which it came on paper, at the place of the authority; null if it came by message
 * @param letter number and day of the sender's letter, if known
 * @param copy the route by which a copy of it came ahead; null for the original
 */
public record Reception(
        JsonNode content,
        String requesting,
        String state,
        String authority,
        @Nullable String counterpartAuthority,
        @Nullable String counterpartRef,
        String threadId,
        @Nullable String externalRef,
        @Nullable LocalDate trainingDay,
        List<Enclosure> enclosures,
        @Nullable LocalDate receivedOn,
        @Nullable LetterNumber letter,
        @Nullable String copy) {

    public Reception {
        enclosures = List.copyOf(enclosures);
    }

    /** A request that a message brings; the sender's file is for training where a day of that is given. */
    static Reception of(MessageReceived message, @Nullable LocalDate trainingDay) {
        return new Reception(
                message.payload(),
                message.fromState(),
                message.toState(),
                message.toAuthority(),
                message.fromAuthority(),
                message.senderRef(),
                message.threadId(),
                null,
                trainingDay,
                message.enclosures(),
                null,
                message.number(),
                null);
    }

    /** The act by which the file takes it in. */
    public Act act(String verb) {
        return Act.draft(verb)
                .kind(copy)
                .reference(counterpartRef)
                .happened(receivedOn, null)
                .act();
    }

    /** The number of the sender's letter, else the reference under which he keeps it. */
    @Nullable
    LetterNumber number() {
        return letter == null ? LetterNumber.of(counterpartRef, null) : letter;
    }
}
