package org.rogatory.referral.track;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The period in which a person recovers and reflects. On what it rests lies under the key of the file. */
@Entity
@Table(name = "referral_reflection")
class ReferralReflection {

    static final String EXPIRED = "expired";
    static final String DECIDED = "decided";

    @Id
    private String caseRef;

    private LocalDate fromDay;
    private LocalDate toDay;
    private LocalDate firstTo;
    private int extended;
    private String grantedBy;
    private Instant grantedAt;
    private @Nullable LocalDate endedOn;
    private @Nullable String endedWhy;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralReflection() {}

    ReferralReflection(String caseRef, LocalDate from, LocalDate to, Granted granted) {
        this.caseRef = caseRef;
        this.fromDay = from;
        this.toDay = to;
        this.firstTo = to;
        this.grantedBy = granted.by();
        this.grantedAt = granted.at();
        this.words = granted.hiddenWords();
    }

    /** By whom, when, and on what it rests, enciphered. */
    record Granted(String by, Instant at, String hiddenWords) {}

    void extend(LocalDate to) {
        this.toDay = to;
        this.extended++;
    }

    void end(LocalDate on, String why) {
        this.endedOn = on;
        this.endedWhy = why;
    }

    boolean runs() {
        return endedOn == null;
    }

    String caseRef() {
        return caseRef;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate to() {
        return toDay;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    ReflectionView view(@Nullable String basis) {
        return new ReflectionView(fromDay, toDay, firstTo, extended, grantedBy, grantedAt, endedOn, endedWhy, basis);
    }
}
