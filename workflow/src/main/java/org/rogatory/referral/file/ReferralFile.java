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

    /** The file that would stay, while it is proposed to give this one up as a second one about the same person. */
    private @Nullable String mergeInto;

    /** Whether there is anybody to be asked later how he is, as far as the reason of the closing says. */
    private boolean asksLater;

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
        this.asksLater = true;
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

    /** Somebody says that the work is done; why, the timeline keeps under the key of the file. */
    void proposeClosing(String username, boolean later) {
        this.proposedBy = username;
        this.asksLater = later;
    }

    /** Another has said so too: it is closed for the reason that was proposed. */
    void close() {
        this.proposedBy = null;
    }

    /** Somebody says that another file is about the same person. */
    void proposeMerge(String stays, String username) {
        this.mergeInto = stays;
        this.proposedBy = username;
    }

    /** Another file stays: by this one nobody is asked later how he is. */
    void giveUp() {
        settle();
        this.asksLater = false;
    }

    /** Nothing comes of what was proposed, or of the closing any more. */
    void settle() {
        this.proposedBy = null;
        this.mergeInto = null;
        this.asksLater = true;
    }

    boolean asksLater() {
        return asksLater;
    }

    /** Whether somebody has proposed to close it, and not because of another file. */
    boolean closingProposed() {
        return proposedBy != null && mergeInto == null;
    }

    @Nullable
    String mergeInto() {
        return mergeInto;
    }

    @Nullable
    String proposedBy() {
        return proposedBy;
    }
}
