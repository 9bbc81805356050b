package org.rogatory.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** That a further master key was taken into use: from then on it wraps what is new, and the rest is wrapped anew. */
@Entity
@Table(name = "persons_master_change")
class MasterChange {

    private static final String PROOF = "master-key:";

    @Id
    private int masterNumber;

    /** Something wrapped with it: another node that has another key under this number does not open it. */
    @Column(nullable = false)
    private String proof;

    @Column(nullable = false)
    private long wrapped;

    @Column(nullable = false)
    private String begunBy;

    @Column(nullable = false)
    private Instant begunAt;

    private @Nullable Instant finishedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MasterChange() {}

    MasterChange(int masterNumber, WrappingKey key, String begunBy, Instant begunAt) {
        this.masterNumber = masterNumber;
        this.proof = Base64.getEncoder().encodeToString(key.wrap(Secret.randomKey(), PROOF + masterNumber));
        this.begunBy = begunBy;
        this.begunAt = begunAt;
    }

    /** Whether this is the key that was taken into use. */
    boolean provedBy(WrappingKey key) {
        try {
            key.unwrap(Base64.getDecoder().decode(proof), PROOF + masterNumber);
            return true;
        } catch (UnreadableSecret other) {
            return false;
        }
    }

    int masterNumber() {
        return masterNumber;
    }

    long wrapped() {
        return wrapped;
    }

    Instant begunAt() {
        return begunAt;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }
}
