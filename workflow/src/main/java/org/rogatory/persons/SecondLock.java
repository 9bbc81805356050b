package org.rogatory.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Base64;

/** The second half of a file's key, sealed for another organisation; this node cannot open it by itself. */
@Entity
@Table(name = "persons_second_lock")
class SecondLock {

    @Id
    private String caseRef;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String shut;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SecondLock() {}

    SecondLock(String caseRef, String organisation, byte[] shut) {
        this.caseRef = caseRef;
        this.organisation = organisation;
        this.shut = Base64.getEncoder().encodeToString(shut);
    }

    String caseRef() {
        return caseRef;
    }

    String organisation() {
        return organisation;
    }

    byte[] shut() {
        return Base64.getDecoder().decode(shut);
    }
}
