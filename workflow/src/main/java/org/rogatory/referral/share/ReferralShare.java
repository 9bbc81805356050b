package org.rogatory.referral.share;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** What a file passes on to another, or asks of one: codes in clear, on a ground that the table demands. */
@Entity
@Table(name = "referral_share")
class ReferralShare {

    @Id
    private String shareRef;

    private String caseRef;

    @Enumerated(EnumType.STRING)
    private ShareKind kind;

    private String fromState;
    private String fromAuthority;
    private String toState;
    private String toAuthority;
    private @Nullable String service;
    private @Nullable String urgency;
    private String fields;
    private String ground;
    private @Nullable String consentRef;
    private boolean bestInterests;
    private @Nullable String overrideFirst;
    private @Nullable String overrideSecond;
    private boolean onward;
    private @Nullable String answers;

    @Enumerated(EnumType.STRING)
    private ShareStatus status;

    private @Nullable String reason;
    private String sharedBy;
    private Instant offeredAt;
    private @Nullable Instant seenAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant endedAt;
    private @Nullable Instant withdrawnAt;

    /** Whether its messages can be read still. */
    private boolean kept;

    @Embedded
    private @Nullable ShareLeaving leaving;

    @Column(length = Length.LONG32)
    private @Nullable String content;

    @Column(length = Length.LONG32)
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReferralShare() {}

    @SuppressWarnings("NullAway.Init")
    ReferralShare(SharePlan plan, ShareGround on, Instant at) {
        this.shareRef = plan.shareRef();
        this.caseRef = plan.file().caseRef();
        this.kind = plan.kind();
        this.fromState = plan.file().state();
        this.fromAuthority = plan.file().authority();
        this.toState = plan.to().state();
        this.toAuthority = plan.to().key();
        this.service = plan.service();
        this.urgency = plan.urgency();
        this.fields = String.join(",", plan.fields());
        this.onward = plan.told(ShareFields.ONWARD);
        this.answers = plan.answers();
        this.sharedBy = plan.by();
        this.status = ShareStatus.OFFERED;
        this.offeredAt = at;
        this.kept = true;
        rests(on);
    }

    /** Nothing came of it: its messages are read no more, and what it would have passed on is gone. */
    void forget() {
        kept = false;
        content = null;
        words = null;
    }

    /** On which ground it is, or leaves now. */
    void rests(ShareGround on) {
        this.ground = on.key();
        this.consentRef = on.consentRef();
        this.bestInterests = on.bestInterests();
        this.overrideFirst = on.first();
        this.overrideSecond = on.second();
    }

    /** The decision of two persons, if it rests on one. */
    Optional<ShareGround> decided() {
        return ShareGround.OVERRIDE.equals(ground) && overrideFirst != null && overrideSecond != null
                ? Optional.of(ShareGround.override(overrideFirst, overrideSecond))
                : Optional.empty();
    }

    boolean bestInterests() {
        return bestInterests;
    }

    boolean crossesBorder() {
        return !Objects.equals(fromState, toState);
    }

    /** What is passed on once it is accepted, under its own key, and a copy for the file under that of the file. */
    ReferralShare carrying(@Nullable String toLeave, @Nullable String copy) {
        this.content = toLeave;
        this.words = copy;
        return this;
    }

    void see(Instant at) {
        if (status == ShareStatus.OFFERED) {
            status = ShareStatus.SEEN;
        }
        seenAt = seenAt == null ? at : seenAt;
    }

    /** They have answered, or nobody waits for them any more; what has not left leaves no more. */
    void move(ShareStatus to, @Nullable String why, Instant at) {
        status = to;
        reason = why;
        answeredAt = answeredAt == null ? at : answeredAt;
        endedAt = to == ShareStatus.ACCEPTED ? null : at;
        if (!to.left()) {
            content = null;
        }
    }

    /** What leaves with this message is not kept a second time. */
    void released(String messageRef) {
        content = null;
        leaving = new ShareLeaving(messageRef, ShareArrival.UNDER_WAY);
    }

    /** That has come so far. */
    void arrives(ShareLeaving come) {
        leaving = come;
    }

    ShareLeaving leaving() {
        return leaving == null ? ShareLeaving.none() : leaving;
    }

    /** The consent has ended after it had left; a copy elsewhere does not come back by that. */
    void withdrawn(Instant at) {
        withdrawnAt = withdrawnAt == null ? at : withdrawnAt;
    }

    String shareRef() {
        return shareRef;
    }

    String caseRef() {
        return caseRef;
    }

    ShareKind kind() {
        return kind;
    }

    String fromState() {
        return fromState;
    }

    String fromAuthority() {
        return fromAuthority;
    }

    String toState() {
        return toState;
    }

    String toAuthority() {
        return toAuthority;
    }

    ShareStatus status() {
        return status;
    }

    @Nullable
    String content() {
        return content;
    }

    @Nullable
    String words() {
        return words;
    }

    List<String> fields() {
        return fields.isEmpty() ? List.of() : List.of(fields.split(","));
    }

    ShareView view() {
        return new ShareView(
                shareRef,
                caseRef,
                kind,
                fromAuthority,
                toAuthority,
                toState,
                service,
                urgency,
                fields(),
                onward,
                ground,
                consentRef,
                overrideFirst,
                overrideSecond,
                status,
                reason,
                sharedBy,
                offeredAt,
                answeredAt,
                endedAt,
                withdrawnAt,
                leaving().arrival());
    }

    /** Whether it belongs to these two: nobody else says anything about it. */
    boolean between(String told, String by) {
        return Objects.equals(fromAuthority, told) && Objects.equals(toAuthority, by);
    }
}
