package org.rogatory.access;

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
import org.rogatory.cases.CaseFile;

/** A step of access to a file: taken, asked for or ordered by one, reviewed, approved or lifted by another. */
@Entity
@Table(name = "access_grant")
class AccessGrant {

    @Id
    private String grantId;

    private String caseRef;
    private String authority;
    private String unit;

    @Enumerated(EnumType.STRING)
    private AccessKind kind;

    private String username;

    @Enumerated(EnumType.STRING)
    private AccessReason reason;

    @Column(length = Length.LONG32)
    private @Nullable String words;

    @Enumerated(EnumType.STRING)
    private AccessStatus status;

    private String askedBy;
    private Instant askedAt;
    private @Nullable Instant endsAt;
    private @Nullable LocalDate reviewDue;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReviewFinding finding;

    @Column(length = Length.LONG32)
    private @Nullable String answer;

    private boolean late;
    private boolean untold;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AccessGrant() {}

    /** Who gets what, why and by whose word; the words enciphered. */
    record Asked(
            AccessKind kind,
            String username,
            AccessReason reason,
            @Nullable String hiddenWords,
            String by,
            Instant at) {}

    AccessGrant(String grantId, CaseFile file, Asked asked) {
        this.grantId = grantId;
        this.caseRef = file.caseRef();
        this.authority = file.authority();
        this.unit = file.unit();
        this.kind = asked.kind();
        this.username = asked.username();
        this.reason = asked.reason();
        this.words = asked.hiddenWords();
        this.status = AccessStatus.ASKED;
        this.askedBy = asked.by();
        this.askedAt = asked.at();
    }

    /** It is in force until a moment, or until somebody ends it. */
    void stand(@Nullable Instant until) {
        this.status = AccessStatus.STANDING;
        this.endsAt = until;
    }

    /** Somebody else looks at it until the end of a day. */
    void reviewUntil(LocalDate day) {
        this.reviewDue = day;
    }

    /** What was decided, by whom; the words enciphered. */
    record Decided(String by, Instant at, @Nullable String hiddenAnswer) {}

    void approve(Decided decided, @Nullable Instant until) {
        stand(until);
        decide(decided);
    }

    void settle(AccessStatus next, Decided decided) {
        this.status = next;
        decide(decided);
    }

    void find(ReviewFinding found, Decided decided) {
        this.finding = found;
        settle(AccessStatus.CLOSED, decided);
    }

    /** It gives nothing from now on, whenever it would have ended; false where it had ended before. */
    boolean end(Instant now) {
        var lasted = endsAt == null || endsAt.isAfter(now);
        if (lasted) {
            this.endsAt = now;
        }
        return lasted;
    }

    private void decide(Decided decided) {
        this.decidedBy = decided.by();
        this.decidedAt = decided.at();
        this.answer = decided.hiddenAnswer();
    }

    /** He whom it is about is not told of it: it would tell him of the file. */
    void keepFromHim() {
        this.untold = true;
    }

    /** It is his from now on. */
    void tellHim() {
        this.untold = false;
    }

    /** The head was told that its review is late. */
    void tellLate() {
        this.late = true;
    }

    String grantId() {
        return grantId;
    }

    String caseRef() {
        return caseRef;
    }

    String authority() {
        return authority;
    }

    String unit() {
        return unit;
    }

    AccessKind kind() {
        return kind;
    }

    String username() {
        return username;
    }

    AccessStatus status() {
        return status;
    }

    boolean untold() {
        return untold;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    @Nullable
    String hiddenAnswer() {
        return answer;
    }

    GrantView view() {
        return new GrantView(
                grantId, caseRef, authority, kind, username, reason, status, askedBy, askedAt, endsAt, reviewDue,
                decidedBy, decidedAt, finding);
    }
}
