package org.rogatory.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A call of a national system that was answered: the same key with the same request gives the same answer. */
@Entity
@Table(name = "cases_answered_key")
class AnsweredKey {

    @Id
    private String idempotencyKey;

    private String caseRef;
    private String requestHash;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AnsweredKey() {}

    AnsweredKey(String idempotencyKey, String caseRef, String requestHash, Instant at) {
        this.idempotencyKey = idempotencyKey;
        this.caseRef = caseRef;
        this.requestHash = requestHash;
        this.at = at;
    }

    String caseRef() {
        return caseRef;
    }

    String requestHash() {
        return requestHash;
    }

    Instant at() {
        return at;
    }
}
