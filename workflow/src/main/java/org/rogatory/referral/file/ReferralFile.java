package org.rogatory.referral.file;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is kept beside the head of a file of referral: codes, days and user names, no word of the person. */
@Entity
@Table(name = "referral_file")
class ReferralFile {

    @Id
    private String caseRef;

    @Enumerated(EnumType.STRING)
    private Age age;

    @Enumerated(EnumType.STRING)
    private Guardian guardian;

    private @Nullable LocalDate diesOn;
    private boolean draft;
    private @Nullable String proposedBy;
    private @Nullable String proposedReason;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralFile() {}

    ReferralFile(String caseRef, Age age, @Nullable LocalDate diesOn) {
        this.caseRef = caseRef;
        this.age = age;
        this.guardian = Guardian.NONE;
        this.diesOn = diesOn;
        this.draft = diesOn != null;
    }

    String caseRef() {
        return caseRef;
    }

    ReferralFacts facts() {
        return new ReferralFacts(caseRef, age, guardian, diesOn, draft);
    }

    void person(Age known, Guardian speaking) {
        this.age = known;
        this.guardian = speaking;
    }

    /** It is destroyed no more. */
    void keep() {
        this.draft = false;
        this.diesOn = null;
    }

    /** Somebody says that the work is done, and why. */
    void proposeClosing(String username, String reason) {
        this.proposedBy = username;
        this.proposedReason = reason;
    }

    /** Another has said so too, or not; why it was proposed stays known. */
    void settleClosing() {
        this.proposedBy = null;
    }

    /** It is taken up again: why it was closed does not hold any more. */
    void reopen() {
        this.proposedBy = null;
        this.proposedReason = null;
    }

    @Nullable
    String proposedBy() {
        return proposedBy;
    }

    /** The code of the reason for which it is, or was, to be closed. */
    @Nullable
    String proposedReason() {
        return proposedReason;
    }
}
