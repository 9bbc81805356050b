package org.rogatory.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A code that stands on a letter, by its hash alone: who reads the table can verify nothing with it. */
@Entity
@Table(name = "verification_code")
class KeptCode implements Persistable<String> {

    @Id
    @Column(name = "code_hash")
    private String hash;

    @Column(name = "step_key")
    private String stepKey;

    /** False for codes that were printed on letters of protected files before such letters had none. */
    private boolean answers;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptCode() {}

    KeptCode(String hash, String stepKey, Instant issuedAt) {
        this.hash = hash;
        this.stepKey = stepKey;
        this.answers = true;
        this.issuedAt = issuedAt;
    }

    @Override
    public String getId() {
        return hash;
    }

    /** A code is added once, by who has looked that it is not there. */
    @Override
    public boolean isNew() {
        return true;
    }

    String stepKey() {
        return stepKey;
    }

    boolean answers() {
        return answers;
    }
}
