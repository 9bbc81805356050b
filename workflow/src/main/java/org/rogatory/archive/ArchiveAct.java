package org.rogatory.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A transfer to the archive, or a destruction. */
@Entity
@Table(name = "archive_act")
class ArchiveAct {

    @Id
    private String actId;

    private String authority;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    private int actYear;
    private String actNumber;
    private LocalDate actDay;

    @Enumerated(EnumType.STRING)
    private ActStatus status;

    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;
    private @Nullable String executedBy;
    private @Nullable Instant executedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ArchiveAct() {}

    /** Whose act it is, who proposed it, and when. */
    record Proposal(String actId, String authority, String by, Instant at) {}

    ArchiveAct(Proposal proposal, ActKind kind, String number, LocalDate day) {
        this.actId = proposal.actId();
        this.authority = proposal.authority();
        this.kind = kind;
        this.actYear = day.getYear();
        this.actNumber = number;
        this.actDay = day;
        this.status = ActStatus.PROPOSED;
        this.proposedBy = proposal.by();
        this.proposedAt = proposal.at();
    }

    void settle(ActStatus reached, String by, Instant now) {
        status = reached;
        settledBy = by;
        settledAt = now;
    }

    void execute(String by, Instant now) {
        status = ActStatus.EXECUTED;
        executedBy = by;
        executedAt = now;
    }

    ActView view() {
        return new ActView(
                actId,
                authority,
                kind,
                actNumber,
                actDay,
                status,
                proposedBy,
                proposedAt,
                settledBy,
                settledAt,
                executedBy,
                executedAt);
    }
}
