package org.rogatory.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.documents.KeptBytes;
import org.rogatory.documents.KeptContent;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.FileKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The messages that come: stored, told to the procedures, each exactly once. */
@Component
class Inbox {

    private final IncomingRepository messages;
    private final OutgoingRepository sent;
    private final KeptBytes bytes;
    private final FileCipher cipher;
    private final FileKeys keys;
    private final EnclosedBytes enclosedBytes;
    private final ObjectProvider<PayloadCheck> checks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Inbox(
            IncomingRepository messages,
            OutgoingRepository sent,
            KeptBytes bytes,
            FileCipher cipher,
            FileKeys keys,
            EnclosedBytes enclosedBytes,
            ObjectProvider<PayloadCheck> checks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.sent = sent;
        this.bytes = bytes;
        this.cipher = cipher;
        this.keys = keys;
        this.enclosedBytes = enclosedBytes;
        this.checks = checks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a verified package in; one that was taken in before has no second effect.
     *
     * @throws Rejection if its number belongs to another sender's message, if what it says cannot be taken in, or because
     *     of its letter
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Rejection.class)
    public Receipt accept(MessagePackage content, LetterFound letter) {
        var manifest = content.manifest();
        var known = messages.findById(manifest.messageId());
        if (known.isPresent()) {
            return known.filter(message -> message.sameSender(manifest))
                    .orElseThrow(() -> new Rejection(RejectionCode.MESSAGE_ID_TAKEN))
                    .receipt();
        }
        demandReadable(manifest);
        if (letter.refusal() != null) {
            throw new Rejection(letter.refusal());
        }
        var enclosures = manifest.open().stream()
                .map(file -> file.kept(keep(manifest.messageId(), content.file(file))))
                .toList();
        var annexes = annexes(content);
        var message = messages.saveAndFlush(new ExchangeIncoming(
                manifest, encrypted(manifest, enclosures, annexes), letter.state(), clock.instant()));
        var owner = ExchangeIncoming.keyRef(manifest.messageId());
        enclosedBytes.keep(owner, enclosures);
        enclosedBytes.hold(owner, annexes.stream().map(SealedPart::content).toList());
        filesOfThread(manifest)
                .filter(file -> !keys.destroyed(file))
                .findFirst()
                .ifPresent(message::attach);
        events.publishEvent(manifest.received(enclosures));
        return message.receipt();
    }

    /** Refuses what no procedure could read: it would fail there, try after try, and its sender would never know. */
    private void demandReadable(Manifest manifest) {
        checks.stream()
                .flatMap(check -> check.check(manifest.told()).stream())
                .findFirst()
                .ifPresent(code -> {
                    throw new Rejection(code);
                });
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

    /** What only some can read is kept as it came: nothing here opens it. */
    private List<SealedPart> annexes(MessagePackage content) {
        var manifest = content.manifest();
        return manifest.closed().stream()
                .map(part -> new SealedPart(
                        keep(manifest.messageId(), content.file(manifest.file(part))), part.recipients()))
                .toList();
    }

    private String encrypted(Manifest manifest, List<Enclosure> enclosures, List<SealedPart> annexes) {
        return cipher.encrypt(
                ExchangeIncoming.keyRef(manifest.messageId()),
                json.writeValueAsString(
                        new MessageContent(manifest.payload(), enclosures, manifest.letter(), null, annexes)));
    }

    private Stream<String> filesOfThread(Manifest manifest) {
        return Stream.of(
                        sent.filesOf(manifest.threadId(), manifest.toState()),
                        messages.filesOf(manifest.threadId(), manifest.toState()))
                .flatMap(files -> files.stream());
    }

    private KeptContent keep(String messageId, byte[] file) {
        try {
            return bytes.keep(ExchangeIncoming.keyRef(messageId), new ByteArrayInputStream(file), file.length);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot store a received file", failed);
        }
    }
}
