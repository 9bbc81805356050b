package org.rogatory.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/**
 * A call of a national system or a form that was answered: the same key with the same request gives the same answer. It
 * is only ever inserted, so that of two at once one fails and is answered as the other.
 */
@Entity
@Table(name = "cases_answered_key")
class AnsweredKey implements Persistable<String> {

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

    @Override
    public String getId() {
        return idempotencyKey;
    }

    @Override
    public boolean isNew() {
        return true;
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
