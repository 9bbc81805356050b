package org.rogatory.referral.track;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a head has decided on a file from which a person would be handed over while he recovers and reflects. Why lies
 * under the key of that file.
 */
@Entity
@Table(name = "referral_settlement")
class ReferralSettlement {

    static final String GOES_ON = "removal_goes_on";

    @Id
    private String settlementRef;

    private String caseRef;
    private String linkRef;
    private String outcome;
    private LocalDate coversUntil;
    private String settledBy;
    private Instant settledAt;
    private String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralSettlement() {}

    ReferralSettlement(String caseRef, Stands stands, String outcome, Settled settled) {
        this.settlementRef = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.linkRef = stands.linkRef();
        this.coversUntil = stands.until();
        this.outcome = outcome;
        this.settledBy = settled.by();
        this.settledAt = settled.at();
        this.words = settled.hiddenWords();
    }

    /** On which link, and until when the period ran that was decided of. */
    record Stands(String linkRef, LocalDate until) {}

    /** By whom, when and why, enciphered. */
    record Settled(String by, Instant at, String hiddenWords) {}

    /** Whether it lets the handing over go on; a period that was made longer since is decided of anew. */
    boolean frees(String link, LocalDate until) {
        return GOES_ON.equals(outcome) && linkRef.equals(link) && !coversUntil.isBefore(until);
    }

    boolean about(String link) {
        return linkRef.equals(link);
    }

    String outcome() {
        return outcome;
    }

    String settledBy() {
        return settledBy;
    }

    Instant settledAt() {
        return settledAt;
    }
}
