package org.rogatory.markings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A document or a text that somebody found to be marked higher than this system may keep, and what is decided about it. */
@Entity
@Table(name = "markings_spill")
class Spill {

    @Id
    private String spillId;

    private @Nullable String caseRef;
    private String kind;

    @Column(name = "document_ref")
    private String reference;

    private @Nullable String openFor;
    private String state;
    private String authority;
    private String reportedBy;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SpillOutcome proposal;

    private @Nullable String proposedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Decider proposedAs;

    private @Nullable Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SpillOutcome outcome;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Spill() {}

    Spill(Found found, Owner owner, String reportedBy, Instant now) {
        this.spillId = UUID.randomUUID().toString();
        this.caseRef = owner.caseRef();
        this.kind = found.kind();
        this.reference = found.reference();
        this.openFor = found.reference();
        this.state = owner.state();
        this.authority = owner.authority();
        this.reportedBy = reportedBy;
        this.reportedAt = now;
    }

    /** Whose it is; without a file where it belongs to none. */
    record Owner(@Nullable String caseRef, String state, String authority) {}

    String spillId() {
        return spillId;
    }

    @Nullable
    String caseRef() {
        return caseRef;
    }

    String kind() {
        return kind;
    }

    String reference() {
        return reference;
    }

    String state() {
        return state;
    }

    String authority() {
        return authority;
    }

    /** Whether this was decided by this officer before: a form sent twice. */
    boolean decided(SpillOutcome wanted, String by) {
        return outcome == wanted && by.equals(decidedBy);
    }

    boolean open() {
        return outcome == null;
    }

    /** Another proposal takes the place of the one before. */
    void propose(SpillOutcome wanted, Decider.Proposal by, Instant now) {
        this.proposal = wanted;
        this.proposedBy = by.by();
        this.proposedAs = by.as();
        this.proposedAt = now;
    }

    Optional<Decider.Proposal> proposed(SpillOutcome wanted) {
        return proposal != wanted || proposedBy == null || proposedAs == null
                ? Optional.empty()
                : Optional.of(new Decider.Proposal(proposedBy, proposedAs));
    }

    void decide(SpillOutcome decided, String by, Instant now) {
        this.outcome = decided;
        this.decidedBy = by;
        this.decidedAt = now;
        this.openFor = null;
    }

    SpillView view() {
        return new SpillView(
                spillId,
                caseRef,
                kind,
                authority,
                reportedBy,
                reportedAt,
                proposal,
                proposedBy,
                proposedAt,
                outcome,
                decidedBy,
                decidedAt);
    }
}
