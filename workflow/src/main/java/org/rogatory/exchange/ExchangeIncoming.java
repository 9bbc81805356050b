package org.rogatory.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A message taken in: checked, stored and told to the procedures, exactly once. */
@Entity
@Table(name = "exchange_incoming")
class ExchangeIncoming {

    @Id
    private String messageId;

    private String threadId;
    private String kind;
    private @Nullable String caseRef;
    private String fromState;
    private String fromAuthority;
    private String toState;
    private String toAuthority;
    private String senderRef;

    @Column(length = Length.LONG32)
    private String content;

    @Enumerated(EnumType.STRING)
    private @Nullable LetterState letter;

    private int closedParts;
    private Instant receivedAt;
    private @Nullable Instant readAt;
    private @Nullable String readBy;
    private @Nullable String setAside;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ExchangeIncoming() {}

    ExchangeIncoming(Manifest manifest, String encryptedContent, LetterState letter, Instant at) {
        this.messageId = manifest.messageId();
        this.threadId = manifest.threadId();
        this.kind = manifest.kind();
        this.fromState = manifest.fromState();
        this.fromAuthority = manifest.fromAuthority();
        this.toState = manifest.toState();
        this.toAuthority = manifest.toAuthority();
        this.senderRef = manifest.senderRef();
        this.content = encryptedContent;
        this.letter = letter;
        this.closedParts = manifest.closed().size();
        this.receivedAt = at;
    }

    /** The key under which all that is kept of an incoming message is encrypted: its file may not exist yet. */
    static String keyRef(String messageId) {
        return "in:" + messageId;
    }

    /** Whether no file has taken it, and it is of a kind that belongs into one. */
    boolean waitsForFile(Set<String> loose) {
        return caseRef == null && !loose.contains(kind);
    }

    void attach(String file) {
        this.caseRef = file;
    }

    /** Its file has not done by itself what it tells: an officer may, by this verb. */
    void setAside(String verb) {
        this.setAside = verb;
    }

    /** Whether this was the first time. */
    boolean read(@Nullable String authority, Instant at) {
        if (readAt != null) {
            return false;
        }
        readAt = at;
        readBy = authority;
        return true;
    }

    boolean sameSender(Manifest manifest) {
        return fromState.equals(manifest.fromState()) && fromAuthority.equals(manifest.fromAuthority());
    }

    Receipt receipt() {
        return new Receipt(messageId, MessageStatus.DELIVERED, null, receivedAt);
    }

    MessageReceived told(MessageContent said) {
        return new MessageReceived(
                messageId,
                threadId,
                kind,
                fromState,
                fromAuthority,
                toState,
                toAuthority,
                senderRef,
                said.payload(),
                said.enclosures(),
                said.letter());
    }

    ExchangeMessage view() {
        var status = readAt == null ? MessageStatus.DELIVERED : MessageStatus.READ;
        return new ExchangeMessage(
                messageId,
                threadId,
                kind,
                true,
                fromState,
                fromAuthority,
                toState,
                toAuthority,
                senderRef,
                status.key(),
                null,
                receivedAt,
                null,
                receivedAt,
                readAt,
                readBy,
                null,
                letter == null ? null : letter.key(),
                closedParts > 0,
                setAside);
    }

    String messageId() {
        return messageId;
    }

    String threadId() {
        return threadId;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String fromAuthority() {
        return fromAuthority;
    }

    String fromState() {
        return fromState;
    }

    String toAuthority() {
        return toAuthority;
    }

    String toState() {
        return toState;
    }

    @Nullable
    String readBy() {
        return readBy;
    }

    String content() {
        return content;
    }
}
