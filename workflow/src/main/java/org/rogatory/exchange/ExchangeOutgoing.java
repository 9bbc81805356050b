package org.rogatory.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.rogatory.audit.AuditEvent;

/** A message in the outbox. Receipts may come twice, late or crossing: its status only ever advances. */
@Entity
@Table(name = "exchange_outgoing")
class ExchangeOutgoing {

    @Id
    private String messageId;

    private String threadId;
    private String kind;
    private @Nullable String caseRef;
    private String keyRef;
    private String fromState;
    private String fromAuthority;
    private String toState;
    private String toAuthority;
    private String senderRef;

    @Column(length = Length.LONG32)
    private String content;

    private boolean byHand;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private @Nullable String code;
    private Instant queuedAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant deliveredAt;
    private @Nullable Instant readAt;
    private @Nullable String readBy;
    private @Nullable Instant rejectedAt;
    private @Nullable Instant recalledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeOutgoing() {}

    /** The content and its key follow at once, see {@link #with}. */
    @SuppressWarnings("NullAway.Init")
    ExchangeOutgoing(String messageId, OutgoingMessage message, Instant at) {
        this.messageId = messageId;
        this.threadId = message.threadId();
        this.kind = message.kind();
        this.fromState = message.fromState();
        this.fromAuthority = message.fromAuthority();
        this.toState = message.toState();
        this.toAuthority = message.toAuthority();
        this.senderRef = message.senderRef();
        this.status = MessageStatus.QUEUED;
        this.queuedAt = at;
    }

    /** The encrypted content, and under whose key; a receipt belongs to no file. */
    ExchangeOutgoing with(@Nullable String caseRef, String keyRef, String content) {
        this.caseRef = caseRef;
        this.keyRef = keyRef;
        this.content = content;
        return this;
    }

    /** It is handed over by other means, even to a State that a carrier reaches. */
    ExchangeOutgoing byHand(boolean carried) {
        this.byHand = carried;
        return this;
    }

    /** Under which name the bytes that go with an outgoing message are kept from being removed. */
    static String owner(String messageId) {
        return "out:" + messageId;
    }

    boolean byHand() {
        return byHand;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    /** Its letter waits for a signature or for the seal on it: until then nothing carries it. */
    void hold() {
        status = MessageStatus.HELD;
    }

    boolean held() {
        return status == MessageStatus.HELD;
    }

    boolean queued() {
        return status == MessageStatus.QUEUED;
    }

    boolean recalled() {
        return status == MessageStatus.RECALLED;
    }

    /**
     * Whether this changed anything; what was delivered cannot be rejected any more, but what was rejected can still be
     * taken in: both times are kept, and the reason is gone.
     */
    boolean advance(MessageStatus next, @Nullable String reason, Instant at) {
        noteTime(next, at);
        if (status == MessageStatus.QUEUED && (next == MessageStatus.DELIVERED || next == MessageStatus.REJECTED)) {
            // The receipt overtook our own note that it was handed over.
            noteTime(MessageStatus.SENT, at);
        }
        if (!status.mayBecome(next)) {
            return false;
        }
        status = next;
        code = reason;
        return true;
    }

    /** Which authority of the other State has read it, as it told first. */
    void readBy(@Nullable String authority) {
        readBy = readBy == null ? authority : readBy;
    }

    /** What is told of how far it has come at that moment; nothing of a receipt. */
    Optional<AuditEvent> told(Instant at) {
        if (caseRef != null) {
            var takenBack = recalledAt != null;
            return Optional.of(new MessageStatusChanged(messageId, caseRef, kind, status, code, at, takenBack));
        }
        return Manifest.RECEIPT.equals(kind)
                ? Optional.empty()
                : Optional.of(new LooseMessageChanged(messageId, threadId, kind, fromAuthority, status, code));
    }

    private void noteTime(MessageStatus reached, Instant at) {
        switch (reached) {
            case SENT -> sentAt = earlier(sentAt, at);
            case DELIVERED -> deliveredAt = earlier(deliveredAt, at);
            case READ -> readAt = earlier(readAt, at);
            case REJECTED -> rejectedAt = status.mayBecome(reached) ? at : rejectedAt;
            case RECALLED -> recalledAt = status.mayBecome(reached) ? at : recalledAt;
            default -> {}
        }
    }

    private static Instant earlier(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }

    ExchangeMessage view() {
        return new ExchangeMessage(
                messageId,
                threadId,
                kind,
                false,
                fromState,
                fromAuthority,
                toState,
                toAuthority,
                senderRef,
                status.key(),
                code,
                queuedAt,
                sentAt,
                deliveredAt,
                readAt,
                readBy,
                rejectedAt,
                null,
                false,
                null);
    }

    String messageId() {
        return messageId;
    }

    String threadId() {
        return threadId;
    }

    String kind() {
        return kind;
    }

    @Nullable
    String caseRef() {
        return caseRef;
    }

    String keyRef() {
        return keyRef;
    }

    String fromState() {
        return fromState;
    }

    String fromAuthority() {
        return fromAuthority;
    }

    String toState() {
        return toState;
    }

    String toAuthority() {
        return toAuthority;
    }

    String senderRef() {
        return senderRef;
    }

    String content() {
        return content;
    }

    MessageStatus status() {
        return status;
    }
}
