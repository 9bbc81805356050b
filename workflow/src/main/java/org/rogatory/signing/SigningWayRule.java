package org.rogatory.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which ways letters may be signed for one authority from a day on: proposed by one, confirmed by another. */
@Entity
@Table(name = "signing_way_rule")
class SigningWayRule {

    @Id
    private String ruleId;

    private String authority;
    private @Nullable String kind;
    private String ways;
    private LocalDate validFrom;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SigningWayRule() {}

    SigningWayRule(String ruleId, NewWayRule wanted, String proposedBy, Instant now) {
        this.ruleId = ruleId;
        this.authority = wanted.authority();
        this.kind = wanted.kind();
        this.ways = String.join(",", wanted.inOrder());
        this.validFrom = Objects.requireNonNull(wanted.validFrom());
        this.proposedBy = proposedBy;
        this.proposedAt = now;
    }

    void confirm(String by, Instant now) {
        this.confirmedBy = by;
        this.confirmedAt = now;
    }

    void withdraw(String by, Instant now) {
        this.withdrawnBy = by;
        this.withdrawnAt = now;
    }

    WayRuleView view() {
        return new WayRuleView(
                ruleId,
                authority,
                kind,
                Set.of(ways.split(",")),
                validFrom,
                proposedBy,
                confirmedBy,
                confirmedAt,
                withdrawnBy);
    }
}
