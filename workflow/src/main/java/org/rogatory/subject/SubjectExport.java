package org.rogatory.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** An export of what is kept on one person; whom it is about and what was found lie enciphered under its own key. */
@Entity
@Table(name = "subject_export")
class SubjectExport {

    /** How long it waits to be decided. */
    static final Duration WAITS = Duration.ofDays(30);

    /** How long it can be taken. */
    static final Duration STANDS = Duration.ofDays(7);

    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 5;

    @Id
    private String exportId;

    private String authority;

    @Enumerated(EnumType.STRING)
    private ExportGround ground;

    @Enumerated(EnumType.STRING)
    private ExportStatus status;

    @Column(length = Length.LONG32)
    private @Nullable String sought;

    private String askedBy;
    private Instant askedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private int tries;
    private @Nullable Instant tryAfter;
    private @Nullable Instant madeAt;
    private @Nullable Instant endsAt;
    private @Nullable String address;

    @Column(length = Length.LONG32)
    private @Nullable String outcome;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SubjectExport() {}

    /** Who asks for it, where, on which ground and when. */
    record Asked(String authority, ExportGround ground, String by, Instant at) {}

    SubjectExport(String exportId, Asked asked, String sought) {
        this.exportId = exportId;
        this.authority = asked.authority();
        this.ground = asked.ground();
        this.status = ExportStatus.ASKED;
        this.sought = sought;
        this.askedBy = asked.by();
        this.askedAt = asked.at();
        this.endsAt = asked.at().plus(WAITS);
    }

    void approve(String by, Instant now) {
        status = ExportStatus.APPROVED;
        decidedBy = by;
        decidedAt = now;
    }

    /** Refused: whom it was about is forgotten. */
    void refuse(String by, Instant now) {
        decidedBy = by;
        decidedAt = now;
        forget(ExportStatus.REFUSED);
    }

    /** A job takes it up; whether it is to make it now, or to give it up. */
    boolean tryNow(Instant now) {
        if (tries >= MOST_TRIES) {
            status = ExportStatus.FAILED;
            return false;
        }
        tries++;
        tryAfter = now.plus(AGAIN);
        return true;
    }

    /** Something was released since: it is made anew, with what is to be in it now, enciphered. */
    void again(String hiddenSought) {
        sought = hiddenSought;
        again();
    }

    /** Something of it was closed or taken away since: it is made anew of what is left. */
    void again() {
        status = ExportStatus.APPROVED;
        tries = 0;
        tryAfter = null;
    }

    /** It is there: where its bytes lie, and what was found, enciphered. Made anew it ends when it would have. */
    void ready(String storedAt, String hiddenOutcome, Instant now) {
        status = ExportStatus.READY;
        address = storedAt;
        outcome = hiddenOutcome;
        if (madeAt == null) {
            endsAt = now.plus(STANDS);
        }
        madeAt = now;
    }

    /** What it held is gone. */
    void end() {
        forget(ExportStatus.ENDED);
    }

    private void forget(ExportStatus reached) {
        status = reached;
        sought = null;
        outcome = null;
        address = null;
        endsAt = null;
    }

    String exportId() {
        return exportId;
    }

    ExportStatus status() {
        return status;
    }

    /** Whom it is about, enciphered; null once that is forgotten. */
    @Nullable
    String sought() {
        return sought;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    String address() {
        return address;
    }

    ExportView view() {
        return new ExportView(
                exportId, authority, ground, status, askedBy, askedAt, decidedBy, decidedAt, madeAt, endsAt);
    }
}
