package org.rogatory.dormant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** That the heads were told of a dormant file, after which of its acts. */
@Entity
@Table(name = "dormant_told")
class DormantTold implements Persistable<String> {

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

    @Override
    public String getId() {
        return caseRef;
    }

    /** Only files of which nothing was told yet are added, by who has looked what is there. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** They were told once more, after a later act. */
    void again(Instant moved) {
        movedAt = moved;
    }
}
