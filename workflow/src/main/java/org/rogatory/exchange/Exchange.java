package org.rogatory.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Roles;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.Work;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages to and from other States. A message is stored with the act that sends it and leaves in a job of its own; what
 * comes is checked, stored once and told to the procedures. Who sees a file its callers have asked.
 */
@Component
public class Exchange {

    /** Who takes in what comes for an authority. */
    public static final Set<Role> RECEIVING = Set.of(Role.REGISTRAR, Role.CENTRAL_OFFICER);

    private final Outbox outbox;
    private final Dispatch dispatch;
    private final Reception reception;
    private final HandedArrivals handed;
    private final Inbox inbox;
    private final Correspondence correspondence;
    private final MessageProcess process;
    private final ExchangeSettings settings;

    Exchange(
            Outbox outbox,
            Dispatch dispatch,
            Reception reception,
            HandedArrivals handed,
            Inbox inbox,
            Correspondence correspondence,
            MessageProcess process,
            ExchangeSettings settings) {
        this.outbox = outbox;
        this.dispatch = dispatch;
        this.reception = reception;
        this.handed = handed;
        this.inbox = inbox;
        this.correspondence = correspondence;
        this.process = process;
        this.settings = settings;
    }

    /**
     * Stores a message within the caller's transaction; a process then has to send it.
     *
     * @return the number of the message, its {@code messageRef}
     * @throws PackageTooLarge if its files do not fit into a package
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String enqueue(OutgoingMessage message) {
        return queue(message, false);
    }

    /**
     * Stores a message that is handed over by other means, whether or not a carrier reaches the State: sending it only
     * prepares its letter and its package.
     *
     * @return the number of the message, its {@code messageRef}
     * @throws PackageTooLarge if its files do not fit into a package
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String enqueueByHand(OutgoingMessage message) {
        return queue(message, true);
    }

    private String queue(OutgoingMessage message, boolean byHand) {
        var size = message.enclosures().stream().mapToLong(Enclosure::size).sum();
        if (size > settings.limit()) {
            throw new PackageTooLarge(size, settings.limit());
        }
        return outbox.queue(message, byHand);
    }

    /** Puts a letter into a stored message that has not left yet, before everything else in it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enclose(String messageRef, Enclosure letter) {
        outbox.enclose(messageRef, letter);
    }

    /** Has a stored message sent that no process of its file is going to send. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(String messageRef, String caseRef) {
        process.startSending(messageRef, caseRef);
    }

    /** Stores a message that no process is going to send, and has it sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String enqueueAndSend(OutgoingMessage message) {
        var messageRef = enqueue(message);
        send(messageRef, message.caseRef());
        return messageRef;
    }

    /**
     * Takes back the messages of a file that have not been handed over yet, but for those whose papers are under way. A
     * carrier that was at work just then may still deliver one: its receipt is heard.
     *
     * @return the messages taken back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Recalled> recall(String caseRef, Set<String> underWay) {
        return outbox.recall(caseRef, underWay);
    }

    /** Sends a stored message, once, however often it is called; the message must be committed. */
    public void deliver(String messageRef) {
        dispatch.deliver(messageRef);
    }

    /** The sealed package of an outgoing message, to hand over where the State cannot be reached. */
    public SealedPackage packageOf(String messageRef) {
        return dispatch.packageOf(messageRef);
    }

    /**
     * The files of an outgoing message with an index for people, as a zip: what its sealed package covers. Whoever asks
     * closes it.
     */
    public Work filesOf(String messageRef) {
        return dispatch.filesOf(messageRef);
    }

    /** Takes in a package that came by hand; given twice it is taken in once. In no transaction of the caller's. */
    public Receipt receive(SealedPackage parcel) {
        return handed.receive(parcel, null).receipt();
    }

    /**
     * Takes in a package that an officer of this State was handed; one for another State is refused, and one that was
     * taken in before changes nothing and tells so. What is refused is kept for inspection as it came, once however
     * often it is brought, unless it is larger than a package may be. In no transaction of the caller's.
     *
     * @throws org.rogatory.cases.Refusal if he is none who takes in what comes by hand
     * @throws org.rogatory.documents.DocumentRefused if there is no room for it; nothing of it is kept then
     */
    public Handed receive(SealedPackage parcel, Officer officer) {
        Roles.demand(takesByHand(officer));
        return handed.receive(parcel, officer.state());
    }

    /** Whether an officer takes in what comes by hand. */
    public static boolean takesByHand(Officer officer) {
        return officer.hasAny(RECEIVING);
    }

    /** The largest package that is taken in, in bytes. */
    public long largest() {
        return settings.whole();
    }

    /** The thread of a received message; empty if there is no such message, as for a receipt. */
    @Transactional(readOnly = true)
    public Optional<String> threadOf(String messageId) {
        return correspondence.threadOf(messageId);
    }

    /** All messages of a file, oldest first; receipts are not listed but told by the status. */
    @Transactional(readOnly = true)
    public List<ExchangeMessage> messagesOf(String caseRef) {
        return correspondence.messages(caseRef);
    }

    /** Those of them that the file has sent. */
    @Transactional(readOnly = true)
    public List<ExchangeMessage> sentOf(String caseRef) {
        return correspondence.sent(caseRef).stream().map(ExchangeOutgoing::view).toList();
    }

    /** The addresses of the files that each of these messages carries, by its number. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> enclosedWith(Collection<ExchangeMessage> messages) {
        return correspondence.enclosedWith(messages);
    }

    /** The names of the keys under which lies what these files have received: not all of a file lies under its own. */
    @Transactional(readOnly = true)
    public List<String> keysOf(Collection<String> caseRefs) {
        return correspondence.keys(caseRefs);
    }

    /** What a received message says. */
    @Transactional(readOnly = true)
    public MessageContent contentOfReceived(String messageId) {
        return inbox.content(correspondence.receivedMessage(messageId));
    }

    /** What a sent message says. */
    @Transactional(readOnly = true)
    public MessageContent contentOfSent(String messageRef) {
        return outbox.content(outbox.message(messageRef));
    }

    /** Of these stored bytes those that have gone with a message, or wait to go with one. */
    @Transactional(readOnly = true)
    public Set<String> carried(Collection<String> addresses) {
        return outbox.carried(addresses);
    }

    /** Puts a received message into a file: none comes into one by itself. */
    @Transactional
    public void attach(String messageId, String caseRef) {
        correspondence.receivedMessage(messageId).attach(caseRef);
    }

    /** What a file has received of these kinds and no officer has opened yet. */
    @Transactional(readOnly = true)
    public List<String> unread(String caseRef, Set<String> kinds) {
        return correspondence.unread(caseRef, kinds);
    }

    /** The messages with which a document came to a file, as far as no officer has opened them yet. */
    @Transactional(readOnly = true)
    public List<String> unread(String caseRef, KeptContent brought) {
        return correspondence.unread(caseRef, brought);
    }

    /**
     * An officer has opened received messages: the sender of each is told, the first time.
     *
     * @param authority of the officer; null where none of the directory reads
     */
    @Transactional
    public void markRead(Collection<String> messageIds, @Nullable String authority) {
        messageIds.stream()
                .sorted()
                .flatMap(messageId -> correspondence.markRead(messageId, authority).stream())
                .forEach(reception::confirmRead);
    }
}
