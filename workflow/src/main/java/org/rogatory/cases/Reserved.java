package org.rogatory.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.springframework.data.domain.Persistable;

/** Something of a file is for named people only. */
@Entity
@Table(name = "cases_reserved")
class Reserved implements Persistable<String> {

    @Id
    private String reservedId;

    private String caseRef;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    private ReservedPart part;

    private String reference;
    private String reservedBy;
    private Instant reservedAt;

    @SuppressWarnings("NullAway.Init")
    protected Reserved() {}

    Reserved(String reservedId, Place place, String reservedBy, Instant reservedAt) {
        this.reservedId = reservedId;
        this.caseRef = place.caseRef();
        this.part = place.part();
        this.reference = place.reference();
        this.reservedBy = reservedBy;
        this.reservedAt = reservedAt;
    }

    /** What of which file. */
    record Place(String caseRef, ReservedPart part, String reference) {}

    @Override
    public String getId() {
        return reservedId;
    }

    /** It is written once and taken away as a whole. */
    @Override
    public boolean isNew() {
        return true;
    }

    String reservedId() {
        return reservedId;
    }

    Reservation view(Set<String> readers) {
        return new Reservation(reservedId, caseRef, part, reference, readers, reservedBy, reservedAt);
    }
}
