package org.rogatory.exchange;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a State tells another on one thread, read again after it was told: for the procedures, which say into which file
 * it goes. Decides no access, as {@link Exchange}.
 */
@Component
public class ThreadMessages {

    private final Inbox inbox;
    private final Correspondence correspondence;

    ThreadMessages(Inbox inbox, Correspondence correspondence) {
        this.inbox = inbox;
        this.correspondence = correspondence;
    }

    /** A received message as the procedures were told of it when it came. */
    @Transactional(readOnly = true)
    public MessageReceived told(String messageId) {
        return inbox.told(correspondence.receivedMessage(messageId));
    }

    /** The file of a received message has not done by itself what that tells: an officer may, by this verb. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void setAside(String messageId, String verb) {
        correspondence.receivedMessage(messageId).setAside(verb);
    }

    /**
     * A page of the messages that a State has received and that no file of its own took: too early, or of a thread nobody
     * knows; the newest first.
     */
    @Transactional(readOnly = true)
    public Listed<ExchangeMessage> stray(String state, ListPlace before) {
        var read = correspondence.stray(state, before, Listed.limit());
        return Listed.of(read.stream().map(ExchangeIncoming::view).toList());
    }

    /** One of them; empty where a file of that State has it, or it is not that State's. */
    @Transactional(readOnly = true)
    public Optional<ExchangeMessage> stray(String state, String messageId) {
        return correspondence.stray(state, messageId).map(ExchangeIncoming::view);
    }

    /** What the sender of a message has told on its thread and no file took, the oldest first. */
    @Transactional(readOnly = true)
    public List<MessageReceived> withoutFile(MessageReceived message) {
        return correspondence.withoutFile(message).stream().map(inbox::told).toList();
    }

    /** The file into which the last message of the same sender on the same thread was put, if one was. */
    @Transactional(readOnly = true)
    public Optional<String> fileBefore(MessageReceived message) {
        return correspondence.fileBefore(message);
    }
}
