package org.rogatory.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.ContentJson;
import org.rogatory.persons.FileCipher;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The messages that come: stored, told to the procedures, each exactly once; into which file one goes these say. */
@Component
class Inbox {

    private final IncomingRepository messages;
    private final ThreadTurns turns;
    private final FileCipher cipher;
    private final EnclosedBytes enclosedBytes;
    private final ObjectProvider<PayloadCheck> checks;
    private final ObjectProvider<LooseKinds> loose;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json = ContentJson.mapper();

    Inbox(
            IncomingRepository messages,
            ThreadTurns turns,
            FileCipher cipher,
            EnclosedBytes enclosedBytes,
            ObjectProvider<PayloadCheck> checks,
            ObjectProvider<LooseKinds> loose,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.turns = turns;
        this.cipher = cipher;
        this.enclosedBytes = enclosedBytes;
        this.checks = checks;
        this.loose = loose;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a verified package in that nothing stands against; one that was taken in before has no second effect.
     *
     * @throws Rejection if its number belongs to another sender's message
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Rejection.class)
    public Receipt accept(Manifest manifest, LetterFound letter, @Nullable KeptFiles kept) {
        turns.take(manifest.threadId(), manifest.toState());
        var known = messages.findById(manifest.messageId());
        if (known.isPresent()) {
            return known.filter(message -> message.sameSender(manifest))
                    .orElseThrow(() -> new Rejection(RejectionCode.MESSAGE_ID_TAKEN))
                    .receipt();
        }
        var files = Objects.requireNonNull(kept);
        var enclosures = files.enclosures();
        var annexes = files.annexes();
        var message = messages.saveAndFlush(new ExchangeIncoming(
                manifest, encrypted(manifest, enclosures, annexes), letter.state(), clock.instant()));
        var owner = ExchangeIncoming.keyRef(manifest.messageId());
        enclosedBytes.keep(owner, enclosures);
        enclosedBytes.hold(owner, annexes.stream().map(SealedPart::content).toList());
        events.publishEvent(manifest.received(files.payload(), enclosures));
        if (message.waitsForFile(LooseKinds.all(loose))) {
            events.publishEvent(new MessageWithoutFile(manifest.toState(), manifest.toAuthority()));
        }
        return message.receipt();
    }

    /**
     * Why a message that was not taken in yet cannot be: its number is another's, no procedure could read it, where it
     * would fail try after try and its sender would never know, or its letter. Asked before its files are kept.
     */
    Optional<Rejection> objection(Manifest manifest, LetterFound letter) {
        if (messages.existsById(manifest.messageId())) {
            return Optional.of(new Rejection(RejectionCode.MESSAGE_ID_TAKEN));
        }
        return unreadable(manifest.told())
                .or(() -> Optional.ofNullable(letter.refusal()).map(Rejection::new));
    }

    /** Why no procedure could read what a message says. */
    Optional<Rejection> unreadable(PayloadCheck.Told told) {
        return checks.stream()
                .flatMap(check -> check.check(told).stream())
                .findFirst()
                .map(Rejection::new);
    }

    /** The receipt of a message that this sender's package brought before. */
    Optional<Receipt> known(Manifest manifest) {
        return messages.findById(manifest.messageId())
                .filter(message -> message.sameSender(manifest))
                .map(ExchangeIncoming::receipt);
    }

    MessageContent content(ExchangeIncoming message) {
        var keyRef = ExchangeIncoming.keyRef(message.messageId());
        return json.readValue(cipher.decrypt(keyRef, message.content()), MessageContent.class);
    }

    /** A message as the procedures were told of it when it came. */
    MessageReceived told(ExchangeIncoming message) {
        return message.told(content(message));
    }

    private String encrypted(Manifest manifest, List<Enclosure> enclosures, List<SealedPart> annexes) {
        return cipher.encrypt(
                ExchangeIncoming.keyRef(manifest.messageId()),
                json.writeValueAsString(
                        new MessageContent(manifest.payload(), enclosures, manifest.letter(), null, annexes)));
    }
}
