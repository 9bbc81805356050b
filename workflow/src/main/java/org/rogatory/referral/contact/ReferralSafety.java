package org.rogatory.referral.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was found at the first contact of a file; the answers lie under its key, that he is in danger above all. */
@Entity
@Table(name = "referral_safety")
class ReferralSafety {

    @Id
    private String caseRef;

    private @Nullable String words;
    private Instant saidAt;
    private String recordedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralSafety() {}

    @SuppressWarnings("NullAway.Init")
    ReferralSafety(String caseRef) {
        this.caseRef = caseRef;
    }

    void say(String hidden, Instant at, String by) {
        this.words = hidden;
        this.saidAt = at;
        this.recordedBy = by;
    }

    String caseRef() {
        return caseRef;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    Instant saidAt() {
        return saidAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
