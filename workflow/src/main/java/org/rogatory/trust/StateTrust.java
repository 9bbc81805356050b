package org.rogatory.trust;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the signatures of one State are believed, and what one person has proposed instead. */
@Entity
@Table(name = "trust_state")
class StateTrust {

    @Id
    private String state;

    @Enumerated(EnumType.STRING)
    private TrustMode mode;

    @Enumerated(EnumType.STRING)
    private @Nullable TrustMode proposed;

    private @Nullable String proposedBy;
    private @Nullable Instant proposedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected StateTrust() {}

    StateTrust(String state, TrustMode mode) {
        this.state = state;
        this.mode = mode;
    }

    void propose(TrustMode wanted, String by, Instant now) {
        this.proposed = wanted;
        this.proposedBy = by;
        this.proposedAt = now;
    }

    /** What was proposed falls with it. */
    void hold(TrustMode wanted) {
        this.mode = wanted;
        this.proposed = null;
        this.proposedBy = null;
        this.proposedAt = null;
    }

    /** Whether one person has said that its certificates can be checked, and no second one yet. */
    boolean awaitsCertificates() {
        return mode == TrustMode.NONE && proposed == TrustMode.CERTIFICATE;
    }

    String state() {
        return state;
    }

    TrustMode mode() {
        return mode;
    }

    TrustListView.@Nullable Proposal proposal() {
        var wanted = proposed;
        var by = proposedBy;
        return wanted == null || by == null ? null : new TrustListView.Proposal(wanted, by);
    }
}
