package org.rogatory.referral.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the safety of a person at one time, never changed: what is found later is one more. The answers lie
 * under the key of the file, that he is in danger above all.
 */
@Entity
@Table(name = "referral_safety")
class ReferralSafety {

    @Id
    private String safetyRef;

    private String caseRef;
    private int number;
    private @Nullable String words;
    private Instant saidAt;
    private String recordedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralSafety() {}

    @SuppressWarnings("NullAway.Init")
    ReferralSafety(String caseRef, int number) {
        this.safetyRef = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.number = number;
    }

    ReferralSafety saying(String hidden, Instant at, String by) {
        this.words = hidden;
        this.saidAt = at;
        this.recordedBy = by;
        return this;
    }

    /** Counted from 1 within its file. */
    int number() {
        return number;
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
