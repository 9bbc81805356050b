package org.rogatory.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/** The act by which one officer hands over; its edition changes with its rows, and with it the signatures fall. */
@Entity
@Table(name = "handover_handover")
class Handover {

    @Id
    private String handoverId;

    private String leaver;
    private @Nullable String openFor;
    private String authority;

    @Enumerated(EnumType.STRING)
    private HandoverReason reason;

    private String receiver;
    private int edition;
    private String openedBy;
    private Instant openedAt;
    private Instant drawnAt;
    private boolean redrawn;
    private int signatures;
    private @Nullable Instant doneAt;
    private @Nullable String cancelledBy;
    private @Nullable Instant cancelledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Handover() {}

    Handover(Officer leaver, Terms terms, String openedBy, Instant now) {
        this.handoverId = UUID.randomUUID().toString();
        this.leaver = leaver.username();
        this.openFor = leaver.username();
        this.authority = terms.authority();
        this.reason = terms.reason();
        this.receiver = terms.receiver();
        this.edition = 1;
        this.openedBy = openedBy;
        this.openedAt = now;
        this.drawnAt = now;
    }

    /** Why he hands over, who gets what nobody else gets, and at which authority. */
    record Terms(HandoverReason reason, String receiver, String authority) {}

    /** The rows are others now. */
    void change(Instant now, boolean found) {
        this.edition++;
        this.drawnAt = now;
        this.redrawn = found;
        this.signatures = 0;
    }

    /** Somebody has signed it as it is shown. */
    void signed() {
        this.redrawn = false;
        this.signatures++;
    }

    void finish(Instant now) {
        this.doneAt = now;
        this.openFor = null;
    }

    void cancel(String by, Instant now) {
        this.cancelledBy = by;
        this.cancelledAt = now;
        this.openFor = null;
    }

    boolean open() {
        return openFor != null;
    }

    String handoverId() {
        return handoverId;
    }

    String leaver() {
        return leaver;
    }

    String authority() {
        return authority;
    }

    String receiver() {
        return receiver;
    }

    HandoverReason reason() {
        return reason;
    }

    int edition() {
        return edition;
    }

    HandoverView view() {
        var state = open()
                ? HandoverView.State.OPEN
                : doneAt == null ? HandoverView.State.CANCELLED : HandoverView.State.DONE;
        return new HandoverView(
                handoverId, leaver, authority, reason, edition, state, redrawn, openedBy, openedAt, drawnAt, doneAt);
    }
}
