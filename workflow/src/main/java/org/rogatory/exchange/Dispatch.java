package org.rogatory.exchange;

import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.bytes.Work;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a message from the outbox to the carrier. Each step has its own transaction and none is open while sealing or
 * carrying, so a step repeated after a crash finds what the former try did: the same sealed bytes, or nothing left to do.
 */
@Component
class Dispatch {

    private final Outbox outbox;
    private final SealedPackages packages;
    private final ExchangeGateway gateway;
    private final Packing packing;
    private final AnnexMaking annexes;
    private final DocumentIsolations isolations;
    private final ObjectProvider<LetterMaker> letters;
    private final Turns turns = new Turns();

    Dispatch(
            Outbox outbox,
            SealedPackages packages,
            ExchangeGateway gateway,
            Packing packing,
            AnnexMaking annexes,
            DocumentIsolations isolations,
            ObjectProvider<LetterMaker> letters) {
        this.outbox = outbox;
        this.packages = packages;
        this.gateway = gateway;
        this.packing = packing;
        this.annexes = annexes;
        this.isolations = isolations;
        this.letters = letters;
    }

    /**
     * What takes long may be begun once more by another worker.
     *
     * @throws Occupied if so, or if another large one is under way: he comes back later
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void deliver(String messageRef) {
        turns.take(messageRef, () -> {
            var message = outbox.message(messageRef);
            if (message.queued()) {
                turns.weigh(size(message), () -> carry(message));
            }
        });
    }

    private long size(ExchangeOutgoing message) {
        return outbox.content(message).enclosures().stream()
                .mapToLong(Enclosure::size)
                .sum();
    }

    private void carry(ExchangeOutgoing message) {
        var messageRef = message.messageId();
        var sealed = sealed(message);
        if (!outbox.message(messageRef).queued()) {
            // Taken back while it was sealed.
            return;
        }
        if (!message.byHand() && gateway.reaches(message.toState())) {
            gateway.deliver(messageRef, message.toState(), sealed);
            outbox.advance(messageRef, MessageStatus.SENT);
        } else {
            outbox.advance(messageRef, MessageStatus.BY_HAND);
        }
    }

    /** Adds the letter of the message, unless it carries one. */
    private void enclose(ExchangeOutgoing message) {
        var caseRef = message.caseRef();
        var content = outbox.content(message);
        var maker = letters.getIfAvailable();
        if (caseRef == null || maker == null || carries(content, message.kind())) {
            return;
        }
        var order = new LetterMaker.LetterOrder(
                message.messageId(),
                caseRef,
                message.kind(),
                content.payload(),
                content.enclosures(),
                content.letter(),
                content.signatory(),
                content.answered());
        maker.letterFor(order).ifPresent(letter -> outbox.enclose(message.messageId(), letter));
    }

    /** Makes the letter of a message that has not left yet, for a paper that lists it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void makeLetter(String messageRef) {
        turns.take(messageRef, () -> {
            var message = outbox.message(messageRef);
            var content = outbox.content(message);
            if ((message.held() || message.queued()) && !carries(content, message.kind())) {
                demandSigned(message);
                isolations.demandWhole(content.payload().toString());
                enclose(message);
            }
        });
    }

    private static void demandSigned(ExchangeOutgoing message) {
        if (message.held()) {
            throw new IllegalStateException("The letter of this message is not signed and sealed yet");
        }
    }

    private static boolean carries(MessageContent content, String kind) {
        return content.enclosures().stream()
                .anyMatch(enclosed -> enclosed.kind().equals(kind));
    }

    /** The sealed package, always the same bytes; refused of what is held or was taken back. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public SealedPackage packageOf(String messageRef) {
        var sealed = sealed(outbox.message(messageRef));
        demandLeaving(outbox.message(messageRef));
        return sealed;
    }

    /** What the sealed package covers, to be opened by people; also of a package sealed before files had names. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Work filesOf(String messageRef) {
        packageOf(messageRef);
        var zipped = packing.zipped(outbox.message(messageRef));
        var given = false;
        try {
            demandGiven(outbox.message(messageRef));
            given = true;
        } finally {
            if (!given) {
                zipped.close();
            }
        }
        return zipped;
    }

    /**
     * What carries a document or words that were taken away or are dangerous is neither sent nor given out, nor is what
     * was taken back: its letter may be signed by nobody, and its number is void.
     */
    private void demandGiven(ExchangeOutgoing message) {
        demandLeaving(message);
        demandWhole(message);
    }

    private static void demandLeaving(ExchangeOutgoing message) {
        demandSigned(message);
        if (message.recalled()) {
            throw new IllegalStateException("This message was taken back");
        }
    }

    private void demandWhole(ExchangeOutgoing message) {
        var content = outbox.content(message);
        isolations.demandWhole(content.payload().toString());
        annexes.demandWhole(message);
        // What goes with a message lies in its file, which names its key; a receipt has neither.
        isolations.demandOpen(
                message.keyRef(),
                content.enclosures().stream()
                        .map(enclosure -> enclosure.content().address())
                        .toList());
    }

    private SealedPackage sealed(ExchangeOutgoing message) {
        demandGiven(message);
        return packages.load(owner(message), message.keyRef()).orElseGet(() -> seal(message));
    }

    private SealedPackage seal(ExchangeOutgoing message) {
        enclose(message);
        annexes.enclose(message);
        try (var written = packing.sealed(outbox.message(message.messageId()))) {
            var kept = packages.keep(message.keyRef(), SealedPackage.of(written));
            try {
                packages.store(owner(message), kept);
            } finally {
                packages.release(kept);
            }
        }
        lookAgain(message);
        return packages.load(owner(message), message.keyRef()).orElseThrow();
    }

    /** Sealing takes long and keeps nobody from taking something away meanwhile: no package with that is kept. */
    private void lookAgain(ExchangeOutgoing message) {
        try {
            demandWhole(outbox.message(message.messageId()));
        } catch (DocumentRefused refused) {
            packages.remove(owner(message));
            throw refused;
        }
    }

    private static String owner(ExchangeOutgoing message) {
        return ExchangeOutgoing.owner(message.messageId());
    }
}
