package org.rogatory.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The right of one officer to sign for an authority, given by an order. */
@Entity
@Table(name = "signing_right")
class SigningRight {

    @Id
    private String rightId;

    private String authority;
    private String holder;

    @Enumerated(EnumType.STRING)
    private SigningBasis basis;

    private String kinds;
    private @Nullable String onBehalfOf;
    private String orderNumber;
    private LocalDate orderDate;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String revokedBy;
    private @Nullable Instant revokedAt;
    private @Nullable LocalDate revokedOn;
    private @Nullable String revokeOrder;
    private @Nullable String revokeReason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SigningRight() {}

    SigningRight(String rightId, NewRight wanted, String recordedBy, Instant now) {
        this.rightId = rightId;
        this.authority = wanted.authority();
        this.holder = wanted.holder();
        this.basis = wanted.basis();
        this.kinds = wanted.kinds().stream().sorted().collect(Collectors.joining(","));
        this.onBehalfOf = wanted.onBehalfOf();
        this.orderNumber = wanted.orderNumber();
        this.orderDate = Objects.requireNonNull(wanted.orderDate());
        this.validFrom = Objects.requireNonNull(wanted.validFrom());
        this.validTo = wanted.validTo();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** Ends at once, unless a later day is told with it; a day that was told before counts no more. */
    void revoke(String by, Instant now) {
        this.revokedBy = by;
        this.revokedAt = now;
        this.revokedOn = null;
    }

    /** From which day it is revoked, by which order and, enciphered, why. */
    void explain(LocalDate from, @Nullable String order, String hiddenReason) {
        this.revokedOn = from;
        this.revokeOrder = order;
        this.revokeReason = hiddenReason;
    }

    @Nullable
    String revokeReason() {
        return revokeReason;
    }

    String authority() {
        return authority;
    }

    SigningRightView view() {
        return view(null);
    }

    /** The same with the reason why it was revoked, for who may read that. */
    SigningRightView view(@Nullable String reason) {
        var covered = Arrays.stream(kinds.split(",")).filter(kind -> !kind.isEmpty());
        return new SigningRightView(
                rightId,
                authority,
                holder,
                basis,
                covered.collect(Collectors.toUnmodifiableSet()),
                onBehalfOf,
                orderNumber,
                orderDate,
                validFrom,
                validTo,
                revokedAt == null ? null : new SigningRightView.Revoked(revokedOn, revokeOrder, reason));
    }
}
