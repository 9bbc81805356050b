package org.rogatory.referral.share;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of a person who was passed on, as one file knows it: a code, and never a word. */
@Entity
@Table(name = "referral_outcome")
class ReferralOutcome {

    @Id
    private String outcomeRef;

    private String shareRef;
    private String caseRef;
    private String way;
    private String code;
    private Instant toldAt;
    private @Nullable String toldBy;
    private @Nullable Long number;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralOutcome() {}

    ReferralOutcome(String outcomeRef, String caseRef, OutcomeView said) {
        this.outcomeRef = outcomeRef;
        this.shareRef = said.shareRef();
        this.caseRef = caseRef;
        this.way = said.way();
        this.code = said.code();
        this.toldAt = said.at();
        this.toldBy = said.by();
    }

    /** Of the message by which it has come; 0 where that has none. */
    ReferralOutcome numbered(long sent) {
        this.number = sent > 0 ? sent : null;
        return this;
    }

    long number() {
        return number == null ? 0 : number;
    }

    String outcomeRef() {
        return outcomeRef;
    }

    OutcomeView view() {
        return new OutcomeView(shareRef, way, code, toldAt, toldBy);
    }
}
