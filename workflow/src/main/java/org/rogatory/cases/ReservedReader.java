package org.rogatory.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** One of those for whom something of a file is. */
@Entity
@Table(name = "cases_reserved_reader")
class ReservedReader implements Persistable<String> {

    @Id
    private String readerId;

    private String reservedId;
    private String caseRef;
    private String username;
    private String namedBy;
    private Instant namedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReservedReader() {}

    ReservedReader(String readerId, Reservation of, String username, Named named) {
        this.readerId = readerId;
        this.reservedId = of.reservedId();
        this.caseRef = of.caseRef();
        this.username = username;
        this.namedBy = named.by();
        this.namedAt = named.at();
    }

    /** By whom and when somebody is named. */
    record Named(String by, Instant at) {}

    @Override
    public String getId() {
        return readerId;
    }

    /** He is named once, by who has looked who is named. */
    @Override
    public boolean isNew() {
        return true;
    }

    String reservedId() {
        return reservedId;
    }

    String username() {
        return username;
    }
}
