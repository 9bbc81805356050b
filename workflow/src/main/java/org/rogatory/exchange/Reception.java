package org.rogatory.exchange;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.exchange.Inspection.Checked;
import org.rogatory.exchange.Inspection.Opened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has a package that was checked before taken in or refuses it, and answers with a receipt. A refusal has no other
 * effect. Receipts are messages of their own and get none themselves.
 */
@Component
class Reception {

    private final Inspection inspection;
    private final Inbox inbox;
    private final Outbox outbox;
    private final MessageProcess process;
    private final Clock clock;

    Reception(Inspection inspection, Inbox inbox, Outbox outbox, MessageProcess process, Clock clock) {
        this.inspection = inspection;
        this.inbox = inbox;
        this.outbox = outbox;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Decides on a package that was checked before, outside this transaction.
     *
     * @param expectedId the number under which it arrived; null where it came by hand
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Receipt receive(Checked checked, @Nullable String toState, @Nullable String expectedId) {
        try {
            return receive(checked, opened(checked), toState, expectedId);
        } catch (Rejection rejection) {
            return rejected(expectedId, rejection);
        }
    }

    /** The receipt of a package of this State that is sound and was taken in before; empty of any other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Receipt> before(Checked checked, String toState) {
        return Optional.ofNullable(checked.opened())
                .filter(opened -> checked.refusal() == null)
                .map(Opened::manifest)
                .filter(manifest -> toState.equals(manifest.toState()))
                .flatMap(inbox::known);
    }

    private static Opened opened(Checked checked) {
        if (checked.opened() != null) {
            return checked.opened();
        }
        throw Objects.requireNonNull(checked.refusal());
    }

    /** Tells the sender that an officer has read the message. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmRead(ExchangeIncoming message) {
        confirmRead(message, ExchangeIncoming.keyRef(message.messageId()));
    }

    /** The same by a receipt under a key of this name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmRead(ExchangeIncoming message, String keyRef) {
        var told = receipt(
                new Receipt(message.messageId(), MessageStatus.READ, null, clock.instant(), message.readBy()),
                message.threadId(),
                new Address(message.toState(), message.toAuthority()),
                new Address(message.fromState(), message.fromAuthority()));
        send(told, keyRef);
    }

    private Receipt receive(Checked checked, Opened opened, @Nullable String toState, @Nullable String expectedId) {
        var manifest = opened.manifest();
        if (expectedId != null && !expectedId.equals(manifest.messageId())) {
            // A genuine package laid down again under another number: its sender has nothing to learn from that.
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
        try {
            if (toState != null && !toState.equals(manifest.toState())) {
                throw new Rejection(RejectionCode.ADDRESSEE_UNKNOWN);
            }
            if (checked.refusal() != null) {
                throw checked.refusal();
            }
            return accept(opened, checked);
        } catch (Rejection rejection) {
            var receipt = rejected(manifest.messageId(), rejection);
            answer(receipt, opened, toState == null ? manifest.toState() : toState);
            return receipt;
        }
    }

    private Receipt accept(Opened opened, Checked checked) {
        var manifest = opened.manifest();
        if (manifest.receipt()) {
            outbox.apply(manifest);
            return new Receipt(manifest.messageId(), MessageStatus.DELIVERED, null, clock.instant());
        }
        var receipt = inbox.accept(manifest, checked.letter(), checked.files());
        answer(receipt, opened, manifest.toState());
        return receipt;
    }

    /** Answers whoever sealed the package, not whom it names: nobody can have another's message refused. */
    private void answer(Receipt receipt, Opened opened, String fromState) {
        var manifest = opened.manifest();
        if (!manifest.receipt() && inspection.hosts(fromState)) {
            var told = receipt(
                    receipt,
                    manifest.threadId(),
                    new Address(fromState, inspection.answering(fromState, manifest.toAuthority())),
                    Address.of(opened.sealedBy()));
            send(told, ExchangeIncoming.keyRef(String.valueOf(receipt.messageId())));
        }
    }

    private OutgoingMessage receipt(Receipt receipt, String threadId, Address from, Address to) {
        return new OutgoingMessage(
                "",
                threadId,
                Manifest.RECEIPT,
                from.state(),
                from.authority(),
                to.state(),
                to.authority(),
                String.valueOf(receipt.messageId()),
                outbox.payloadOf(receipt),
                List.of(),
                null);
    }

    private void send(OutgoingMessage receipt, String keyRef) {
        process.startSending(outbox.queueApart(receipt, keyRef), null);
    }

    /** What is told of a package that is larger than one may be: nothing of it is looked into. */
    Receipt tooLarge() {
        return rejected(null, new Rejection(RejectionCode.TOO_LARGE));
    }

    private Receipt rejected(@Nullable String messageId, Rejection rejection) {
        return new Receipt(messageId, MessageStatus.REJECTED, rejection.code(), clock.instant());
    }

    private record Address(String state, String authority) {

        static Address of(Authority authority) {
            return new Address(authority.state(), authority.key());
        }
    }
}
