package org.rogatory.transfer.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The consent of the person of a file: how it stands, since when, and whether he is in our hands. */
@Entity
@Table(name = "transfer_consent")
class TransferConsent {

    @Id
    private String caseRef;

    private String status;
    private boolean held;
    private @Nullable LocalDate informedOn;
    private @Nullable LocalDate givenOn;
    private @Nullable LocalDate verifiedOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String givenBy;
    private int acts;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TransferConsent() {}

    TransferConsent(String caseRef, String initial) {
        this.caseRef = caseRef;
        this.status = initial;
    }

    String caseRef() {
        return caseRef;
    }

    String status() {
        return status;
    }

    void move(String to) {
        this.status = to;
        this.acts++;
    }

    /** How many acts there were: each has a paper of its own. */
    int acts() {
        return acts;
    }

    /** Whether the person is in the hands of our State until he is handed over. */
    boolean held() {
        return held;
    }

    void hold(boolean ours) {
        this.held = ours;
    }

    void inform(LocalDate on) {
        this.informedOn = on;
    }

    /** He consents from this day on; what became of an earlier consent is past. */
    void give(LocalDate on, @Nullable String by) {
        this.givenOn = on;
        this.givenBy = by;
        this.verifiedOn = null;
        this.withdrawnOn = null;
    }

    /** Whether it stands as verified on this day. */
    boolean verified(LocalDate on) {
        return ConsentStatus.VERIFIED.equals(status) && on.equals(verifiedOn);
    }

    void verify(LocalDate on) {
        this.verifiedOn = on;
    }

    /** He does not consent, or no longer, since this day. */
    void withdraw(LocalDate on) {
        this.withdrawnOn = on;
    }

    /** What stood here was never so: nobody has said anything, nor on any day. */
    void forget(String initial) {
        move(initial);
        this.informedOn = null;
        this.givenOn = null;
        this.verifiedOn = null;
        this.withdrawnOn = null;
        this.words = null;
    }

    /** User name of the officer who has written it down; null where the other State has told it. */
    @Nullable
    String givenBy() {
        return givenBy;
    }

    @Nullable
    LocalDate informedOn() {
        return informedOn;
    }

    @Nullable
    LocalDate givenOn() {
        return givenOn;
    }

    @Nullable
    LocalDate verifiedOn() {
        return verifiedOn;
    }

    @Nullable
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    void say(String hidden) {
        this.words = hidden;
    }
}
