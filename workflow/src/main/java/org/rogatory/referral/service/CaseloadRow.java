package org.rogatory.referral.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An open file in the list of its organisation: who answers for it, and what is due next. */
@Entity
@Table(name = "referral_caseload")
class CaseloadRow {

    /** Nothing is due: such files come last. No moment, as databases know none so far ahead. */
    static final long NEVER = Long.MAX_VALUE;

    @Id
    private String caseRef;

    private String authority;
    private @Nullable String owner;
    private long dueMs;
    private @Nullable String dueRule;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseloadRow() {}

    CaseloadRow(String caseRef, String authority) {
        this.caseRef = caseRef;
        this.authority = authority;
        this.dueMs = NEVER;
    }

    /** Who answers for it now. */
    void ownedBy(@Nullable String username) {
        this.owner = username;
    }

    /** What is due next, and when; null where nothing is. */
    void due(@Nullable Instant at, @Nullable String ruleKey) {
        this.dueMs = at == null ? NEVER : at.toEpochMilli();
        this.dueRule = ruleKey;
    }

    String caseRef() {
        return caseRef;
    }

    @Nullable
    String owner() {
        return owner;
    }

    /** In milliseconds of the epoch. */
    long dueMs() {
        return dueMs;
    }

    @Nullable
    Instant dueAt() {
        return dueMs == NEVER ? null : Instant.ofEpochMilli(dueMs);
    }

    @Nullable
    String dueRule() {
        return dueRule;
    }
}
