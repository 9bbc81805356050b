package org.rogatory.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages that belong to no file: stored with the act that writes them, sent by a job, told of by receipts as all
 * others. Decides no access, as {@link Exchange}.
 */
@Component
public class LooseMessages {

    private final Outbox outbox;
    private final OutgoingRepository sent;
    private final IncomingRepository received;
    private final Correspondence correspondence;
    private final Reception reception;
    private final MessageProcess process;

    LooseMessages(
            Outbox outbox,
            OutgoingRepository sent,
            IncomingRepository received,
            Correspondence correspondence,
            Reception reception,
            MessageProcess process) {
        this.outbox = outbox;
        this.sent = sent;
        this.received = received;
        this.correspondence = correspondence;
        this.reception = reception;
        this.process = process;
    }

    /** Stores a message within the caller's transaction and has it sent; tells its number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String send(LooseMessage message) {
        var queued = new OutgoingMessage(
                "",
                message.threadId(),
                message.kind(),
                message.fromState(),
                message.fromAuthority(),
                message.toState(),
                message.toAuthority(),
                message.threadId(),
                message.payload(),
                List.of(),
                null);
        var messageRef = outbox.queueApart(queued, message.keyRef());
        process.startSending(messageRef, null);
        return messageRef;
    }

    /**
     * Takes back what an authority has written in a thread and nothing has carried yet. A carrier that was at work
     * just then may still deliver one: whoever takes back tells the other side too.
     *
     * @return how many were taken back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int recall(String threadId, String fromAuthority, String kind) {
        var waiting =
                sent
                        .findByThreadIdAndFromAuthorityAndCaseRefIsNullAndKindIn(threadId, fromAuthority, Set.of(kind))
                        .stream()
                        .filter(ExchangeOutgoing::queued)
                        .map(ExchangeOutgoing::messageId)
                        .toList();
        waiting.forEach(messageRef -> outbox.advance(messageRef, MessageStatus.RECALLED));
        return waiting.size();
    }

    /**
     * An officer of an authority has opened what it has received in a thread: the sender of each message is told, the
     * first time, by a receipt under a key of this name, so that the keys of the messages may end with the act.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void markRead(String threadId, String authority, String keyRef) {
        received.withoutFile(List.of(threadId), authority).stream()
                .sorted()
                .flatMap(messageId -> correspondence.markRead(messageId, authority).stream())
                .forEach(message -> reception.confirmRead(message, keyRef));
    }

    /** The names of the keys under which lies what an authority has received in these threads. */
    @Transactional(readOnly = true)
    public List<String> keysOf(Collection<String> threads, String authority) {
        return threads.isEmpty()
                ? List.of()
                : received.withoutFile(threads, authority).stream()
                        .map(ExchangeIncoming::keyRef)
                        .toList();
    }
}
