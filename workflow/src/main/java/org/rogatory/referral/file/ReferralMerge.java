package org.rogatory.referral.file;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a file was given up for another one about the same person: codes and user names; why its timeline says. */
@Entity
@Table(name = "referral_merge")
class ReferralMerge {

    @Id
    private String mergeRef;

    private String caseRef;
    private String intoRef;
    private String proposedBy;
    private String approvedBy;
    private Instant mergedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralMerge() {}

    @SuppressWarnings("NullAway.Init")
    ReferralMerge(String caseRef, String intoRef) {
        this.mergeRef = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.intoRef = intoRef;
    }

    /** Two persons have said so; the table takes no less. */
    ReferralMerge agreed(String first, String second, Instant at) {
        this.proposedBy = first;
        this.approvedBy = second;
        this.mergedAt = at;
        return this;
    }

    /** The file was taken up again. */
    void end(Instant at) {
        this.endedAt = at;
    }

    String caseRef() {
        return caseRef;
    }

    String intoRef() {
        return intoRef;
    }
}
