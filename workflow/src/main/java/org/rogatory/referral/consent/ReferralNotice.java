package org.rogatory.referral.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** What was done by a duty to tell others of a person who has said no; written down once and never changed. */
@Entity
@Table(name = "referral_notice")
class ReferralNotice {

    @Id
    private String noticeRef;

    private String caseRef;
    private String duty;
    private boolean given;
    private String recordedBy;
    private Instant recordedAt;

    @Column(length = Length.LONG32)
    private String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralNotice() {}

    ReferralNotice(String noticeRef, String caseRef, Settled settled, Recorded recorded) {
        this.noticeRef = noticeRef;
        this.caseRef = caseRef;
        this.duty = settled.duty();
        this.given = settled.given();
        this.words = settled.words();
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    /** Which duty, whether the notice was given, and what lies under the key of the file. */
    record Settled(String duty, boolean given, String words) {}

    /** By whom and when. */
    record Recorded(String by, Instant at) {}

    String caseRef() {
        return caseRef;
    }

    String duty() {
        return duty;
    }

    boolean given() {
        return given;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String words() {
        return words;
    }
}
