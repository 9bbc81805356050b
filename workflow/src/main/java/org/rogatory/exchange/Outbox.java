package org.rogatory.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.ContentJson;
import org.rogatory.persons.FileCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The messages that leave: stored with the act that sends them, and moved on by their receipts. */
@Component
class Outbox {

    private static final Set<MessageStatus> NOT_CARRIED = EnumSet.of(MessageStatus.HELD, MessageStatus.QUEUED);

    private final OutgoingRepository messages;
    private final FileCipher cipher;
    private final EnclosedBytes enclosedBytes;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json = ContentJson.mapper();

    Outbox(
            OutgoingRepository messages,
            FileCipher cipher,
            EnclosedBytes enclosedBytes,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.cipher = cipher;
        this.enclosedBytes = enclosedBytes;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a message of a file; without an enclosing transaction nothing would tie it to the act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String queue(OutgoingMessage message, boolean byHand) {
        return queue(message, message.caseRef(), message.caseRef(), byHand);
    }

    /** Stores what belongs to no file, such as the receipt of an incoming message, under a key of this name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String queueApart(OutgoingMessage message, String keyRef) {
        return queue(message, null, keyRef, false);
    }

    /** Applies a receipt that the addressee's State sent; one of anybody else has no effect. */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Rejection.class)
    public void apply(Manifest manifest) {
        var receipt = receipt(manifest);
        Optional.ofNullable(receipt.messageId())
                .flatMap(messages::findById)
                .filter(message -> message.toState().equals(manifest.fromState()))
                .filter(message -> message.fromState().equals(manifest.toState()))
                .ifPresent(message -> told(message, receipt));
    }

    /** One that cannot be read is refused at once: it would never be read. */
    private Receipt receipt(Manifest manifest) {
        try {
            var receipt = json.treeToValue(manifest.payload(), Receipt.class);
            if (receipt != null && receipt.messageId() != null && receipt.status() != null && receipt.at() != null) {
                return receipt;
            }
        } catch (JacksonException unreadable) {
            // Refused below: what is wrong with it helps nobody here.
        }
        throw new Rejection(RejectionCode.PACKAGE_INVALID);
    }

    /** What was read has been delivered, even where the receipt that tells so comes later. */
    private void told(ExchangeOutgoing message, Receipt receipt) {
        if (receipt.status() == MessageStatus.READ) {
            advance(message, MessageStatus.DELIVERED, null, receipt.at());
            message.readBy(ofAddressee(message, receipt.readBy()));
        }
        var code = receipt.accepted() ? null : RejectionCode.of(receipt.code()).key();
        advance(message, receipt.status(), code, receipt.at());
    }

    /** The authority, if it is one of the State the message went to; null otherwise. */
    private @Nullable String ofAddressee(ExchangeOutgoing message, @Nullable String authority) {
        return Optional.ofNullable(authority)
                .flatMap(directory::find)
                .filter(found -> found.state().equals(message.toState()))
                .map(Authority::key)
                .orElse(null);
    }

    @Transactional
    public void advance(String messageRef, MessageStatus status) {
        advance(message(messageRef), status, null, clock.instant());
    }

    /** Takes back what a file has queued and nothing has carried yet, but for these; tells what was taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Recalled> recall(String caseRef, Set<String> spared) {
        var waiting = messages.findByCaseRefAndStatusIn(caseRef, NOT_CARRIED).stream()
                .filter(message -> !spared.contains(message.messageId()))
                .toList();
        waiting.forEach(message -> advance(message, MessageStatus.RECALLED, null, clock.instant()));
        return waiting.stream()
                .map(message -> new Recalled(message.kind(), content(message).letter()))
                .toList();
    }

    /** The letter of a stored message is to be signed, or what is signed to be sealed, before it leaves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String messageRef) {
        message(messageRef).hold();
    }

    /** The letter was signed: the message may leave. One that was released or taken back before stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String messageRef, @Nullable String signatory, boolean byHand) {
        var message = message(messageRef);
        if (message.held()) {
            store(message.byHand(byHand), content(message).signedBy(signatory));
            message.advance(MessageStatus.QUEUED, null, clock.instant());
        }
    }

    /** The same of one that carries its signed letter by now: who has signed it and by which way it goes is known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String messageRef) {
        message(messageRef).advance(MessageStatus.QUEUED, null, clock.instant());
    }

    /** What is held says something else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rewrite(String messageRef, JsonNode payload) {
        var message = message(messageRef);
        if (message.held()) {
            store(message, content(message).saying(payload));
        }
    }

    /** What is held does not leave any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dropHeld(String messageRef) {
        var message = message(messageRef);
        if (message.held()) {
            advance(message, MessageStatus.RECALLED, null, clock.instant());
        }
    }

    /** Puts a letter into a message that is about to be sent. */
    @Transactional
    public void enclose(String messageRef, Enclosure letter) {
        var message = message(messageRef);
        var content = content(message);
        var enclosed = Stream.concat(Stream.of(letter), content.enclosures().stream());
        store(message, content.enclosing(enclosed.toList()));
        enclosedBytes.keep(ExchangeOutgoing.owner(messageRef), List.of(letter));
    }

    /** Puts what only some can read into a message about to be sent, once, with its documents; it tells the rest. */
    @Transactional
    public void enclose(String messageRef, JsonNode told, List<SealedPart> annexes) {
        var message = message(messageRef);
        var content = content(message);
        if (content.closed().isEmpty()) {
            store(message, content.saying(told).closing(annexes));
            enclosedBytes.hold(
                    ExchangeOutgoing.owner(messageRef),
                    annexes.stream()
                            .flatMap(part -> Stream.concat(Stream.of(part.content()), Stream.ofNullable(part.source())))
                            .toList());
        }
    }

    private void store(ExchangeOutgoing message, MessageContent content) {
        message.with(
                message.caseRef(),
                message.keyRef(),
                cipher.encrypt(message.keyRef(), json.writeValueAsString(content)));
        messages.saveAndFlush(message);
    }

    @Transactional(readOnly = true)
    public Set<String> carried(Collection<String> addresses) {
        return enclosedBytes.carried(addresses);
    }

    @Transactional(readOnly = true)
    public ExchangeOutgoing message(String messageRef) {
        return messages.findById(messageRef)
                .orElseThrow(() -> new IllegalArgumentException("Unknown message " + messageRef));
    }

    @Transactional(readOnly = true)
    public MessageContent content(ExchangeOutgoing message) {
        return json.readValue(cipher.decrypt(message.keyRef(), message.content()), MessageContent.class);
    }

    JsonNode payloadOf(Receipt receipt) {
        return json.valueToTree(receipt);
    }

    private String queue(OutgoingMessage message, @Nullable String caseRef, String keyRef, boolean byHand) {
        var content = json.writeValueAsString(message.content());
        var queued = new ExchangeOutgoing(UUID.randomUUID().toString(), message, clock.instant())
                .with(caseRef, keyRef, cipher.encrypt(keyRef, content))
                .byHand(byHand);
        enclosedBytes.keep(ExchangeOutgoing.owner(queued.messageId()), message.enclosures());
        return messages.saveAndFlush(queued).messageId();
    }

    private void advance(ExchangeOutgoing message, MessageStatus status, @Nullable String code, Instant at) {
        if (message.advance(status, code, at)) {
            message.told(at).ifPresent(events::publishEvent);
        }
    }
}
