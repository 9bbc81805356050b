package org.rogatory.dormant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the heads were told of a dormant file, after which of its acts. */
@Entity
@Table(name = "dormant_told")
class DormantTold {

    @Id
    @Column(name = "case_ref")
    private String caseRef;

    @Column(name = "moved_at")
    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected DormantTold() {}

    DormantTold(String caseRef, Instant movedAt) {
        this.caseRef = caseRef;
        this.movedAt = movedAt;
    }
}
