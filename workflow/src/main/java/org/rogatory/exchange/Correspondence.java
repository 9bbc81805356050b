package org.rogatory.exchange;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.rogatory.persons.FileKeys;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Which messages belong to which file. */
@Component
class Correspondence {

    private final OutgoingRepository outgoing;
    private final IncomingRepository incoming;
    private final FileKeys keys;
    private final Clock clock;

    Correspondence(OutgoingRepository outgoing, IncomingRepository incoming, FileKeys keys, Clock clock) {
        this.keys = keys;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.clock = clock;
    }

    /** A file that writes in a thread owns what its State received there before and no other file took. */
    void attachThread(String threadId, String state, String caseRef) {
        incoming.findByThreadIdAndToStateAndCaseRefIsNull(threadId, state).forEach(message -> message.attach(caseRef));
    }

    List<ExchangeOutgoing> sent(String caseRef) {
        return outgoing.findByCaseRef(caseRef);
    }

    List<ExchangeIncoming> received(String caseRef) {
        return incoming.findByCaseRef(caseRef);
    }

    /** The keys under which lies what files have received. */
    List<String> keys(Collection<String> caseRefs) {
        return incoming.idsOf(caseRefs).stream().map(ExchangeIncoming::keyRef).toList();
    }

    /** What a State has received that belongs to no file of its own, the newest first, at most a hundred. */
    List<ExchangeIncoming> withoutFile(String state) {
        return incoming.findByToStateAndCaseRefIsNullOrderByReceivedAtDesc(state, Limit.of(100));
    }

    Optional<String> threadOf(String messageId) {
        return incoming.findById(messageId).map(ExchangeIncoming::threadId);
    }

    ExchangeIncoming receivedMessage(String messageId) {
        return incoming.findById(messageId)
                .orElseThrow(() -> new IllegalArgumentException("Unknown message " + messageId));
    }

    /** What a file has received and nobody has opened yet. */
    List<String> unread(String caseRef) {
        return incoming.unread(caseRef);
    }

    /** The message if it had not been read before and its sender can be told: not once its key is destroyed. */
    Optional<ExchangeIncoming> markRead(String messageId) {
        return Optional.of(receivedMessage(messageId))
                .filter(message -> message.read(clock.instant()))
                .filter(message -> !keys.destroyed(ExchangeIncoming.keyRef(messageId)));
    }
}
