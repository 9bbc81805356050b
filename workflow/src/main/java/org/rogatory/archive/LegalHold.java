package org.rogatory.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A hold on a file: put by one officer, lifted only by two. */
@Entity
@Table(name = "archive_hold")
class LegalHold {

    @Id
    private String holdId;

    private String caseRef;

    @Enumerated(EnumType.STRING)
    private HoldReason reason;

    private String decisionNumber;
    private LocalDate decisionDay;

    @Column(length = Length.LONG32)
    private @Nullable String words;

    private String heldBy;
    private Instant heldAt;
    private @Nullable String askedBy;
    private @Nullable Instant askedAt;
    private @Nullable String liftedBy;
    private @Nullable Instant liftedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    /** The decision by which it is put; its words enciphered. */
    record Decision(
            HoldReason reason,
            String number,
            LocalDate day,
            @Nullable String hiddenWords) {}

    LegalHold(String holdId, String caseRef, Decision decision, String by, Instant now) {
        this.holdId = holdId;
        this.caseRef = caseRef;
        this.reason = decision.reason();
        this.decisionNumber = decision.number();
        this.decisionDay = decision.day();
        this.words = decision.hiddenWords();
        this.heldBy = by;
        this.heldAt = now;
    }

    void ask(String by, Instant now) {
        askedBy = by;
        askedAt = now;
    }

    void lift(String by, Instant now) {
        liftedBy = by;
        liftedAt = now;
    }

    String caseRef() {
        return caseRef;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    boolean running() {
        return liftedBy == null;
    }

    @Nullable
    String askedBy() {
        return askedBy;
    }

    HoldView view(@Nullable String clear) {
        return new HoldView(
                holdId, reason, decisionNumber, decisionDay, clear, heldBy, heldAt, askedBy, liftedBy, liftedAt);
    }
}
