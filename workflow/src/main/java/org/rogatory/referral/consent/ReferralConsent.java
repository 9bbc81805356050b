package org.rogatory.referral.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.AccountNames;

/** What the person of a file said on one purpose, once: nothing but its end ever changes it. */
@Entity
@Table(name = "referral_consent")
class ReferralConsent {

    static final String GIVEN = "given";
    static final String REFUSED = "refused";
    static final String WITHDRAWN = "withdrawn";

    /** By whom it was said, where that is not the person. */
    static final String GUARDIAN = "guardian";

    @Id
    private String consentRef;

    private String caseRef;
    private String purpose;
    private String decision;
    private @Nullable String recipient;
    private String way;
    private @Nullable LocalDate expiresOn;
    private String scope;
    private Instant saidAt;
    private String recordedBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant lapsedAt;

    @Column(length = Length.LONG32)
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralConsent() {}

    ReferralConsent(String consentRef, String caseRef, NewConsent said, Instant at) {
        this.consentRef = consentRef;
        this.caseRef = caseRef;
        this.purpose = said.purpose().key();
        this.decision = said.given() ? GIVEN : REFUSED;
        this.recipient = said.recipient();
        this.way = said.way();
        this.expiresOn = said.expiresOn();
        this.scope = String.join(",", said.scope());
        this.saidAt = at;
        this.recordedBy = said.recordedBy();
        this.words = said.words();
    }

    /** Whether it was given and holds on a day. */
    boolean stands(LocalDate today) {
        return given() && lapsedAt == null && (expiresOn == null || !expiresOn.isBefore(today));
    }

    /** Whether the person may take it back: what has left by it is marked then, even where it holds no more. */
    boolean given() {
        return GIVEN.equals(decision);
    }

    /** Whether the person has said no. */
    boolean refused() {
        return REFUSED.equals(decision);
    }

    /** Whether who has said it has taken it back; what has ended with a guardian, or by what others told, was not. */
    boolean takenBack() {
        return WITHDRAWN.equals(decision) && !NewConsent.TOLD.equals(way) && !AccountNames.SYSTEM.equals(withdrawnBy);
    }

    /** Whether another organisation has told it, and under this reference; with null under whichever. */
    boolean told(@Nullable String reference) {
        return NewConsent.TOLD.equals(way) && (reference == null || reference.equals(consentRef));
    }

    /** Whether somebody has said it in the name of a child. */
    boolean byGuardian() {
        return GUARDIAN.equals(way);
    }

    /** Whether the person has said anew, and perhaps for less, what he had said before to the same organisation. */
    boolean replaces(ReferralConsent before) {
        return given()
                && !NewConsent.TOLD.equals(way)
                && purpose.equals(before.purpose)
                && Objects.equals(recipient, before.recipient)
                && saidAt.isAfter(before.saidAt);
    }

    /** Whether the person has said no to the same organisation by name since, on this purpose or one alike. */
    boolean denies(ReferralConsent before) {
        return refused()
                && recipient != null
                && recipient.equals(before.recipient)
                && purpose().alike().contains(before.purpose())
                && saidAt.isAfter(before.saidAt);
    }

    void withdraw(String by, Instant at) {
        this.decision = WITHDRAWN;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }

    /** It was not taken back, and is asked anew all the same. */
    void lapse(Instant at) {
        this.lapsedAt = at;
    }

    String consentRef() {
        return consentRef;
    }

    String caseRef() {
        return caseRef;
    }

    Purpose purpose() {
        return Purpose.of(purpose).orElseThrow();
    }

    String decision() {
        return decision;
    }

    @Nullable
    String recipient() {
        return recipient;
    }

    String way() {
        return way;
    }

    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    List<String> scope() {
        return scope.isEmpty() ? List.of() : List.of(scope.split(","));
    }

    Instant saidAt() {
        return saidAt;
    }

    String recordedBy() {
        return recordedBy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    Instant lapsedAt() {
        return lapsedAt;
    }

    @Nullable
    String words() {
        return words;
    }
}
