package org.rogatory.referral.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** What one person proposes to pass on without consent, until another agrees or its time is over. */
@Entity
@Table(name = "referral_override")
class ReferralOverride {

    @Id
    private String overrideRef;

    private String caseRef;
    private String toAuthority;
    private String proposedBy;
    private Instant proposedAt;

    @Column(length = Length.LONG32)
    private String draft;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralOverride() {}

    ReferralOverride(String overrideRef, SharePlan plan, String draft, Instant at) {
        this.overrideRef = overrideRef;
        this.caseRef = plan.file().caseRef();
        this.toAuthority = plan.to().key();
        this.proposedBy = plan.by();
        this.proposedAt = at;
        this.draft = draft;
    }

    String overrideRef() {
        return overrideRef;
    }

    String toAuthority() {
        return toAuthority;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    /** The act as it was written, under the key of the file. */
    String draft() {
        return draft;
    }
}
