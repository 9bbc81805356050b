package org.rogatory.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/** The end of the hash chain; one row, locked by the sealer. */
@Entity
@Table(name = "audit_chain")
class AuditChain {

    static final String START = "0".repeat(64);

    @Id
    private int id;

    private long lastPosition;
    private String lastHash;

    @SuppressWarnings("NullAway.Init")
    protected AuditChain() {}

    long lastPosition() {
        return lastPosition;
    }

    String lastHash() {
        return lastHash;
    }

    void append(AuditEntry entry) {
        this.lastPosition = Objects.requireNonNull(entry.position());
        this.lastHash = Objects.requireNonNull(entry.hash());
    }
}
