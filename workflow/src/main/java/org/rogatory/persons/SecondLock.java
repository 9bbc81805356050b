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

    /** For which of the keys of that organisation it is sealed. */
    @Column(nullable = false)
    private int keyNumber;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SecondLock() {}

    SecondLock(String caseRef, Cabinet cabinet, byte[] shut) {
        this.caseRef = caseRef;
        this.organisation = cabinet.organisation();
        this.keyNumber = cabinet.number();
        this.shut = written(shut);
    }

    /** A sealed half as its column holds it. */
    static String written(byte[] shut) {
        return Base64.getEncoder().encodeToString(shut);
    }

    String caseRef() {
        return caseRef;
    }

    String organisation() {
        return organisation;
    }

    int keyNumber() {
        return keyNumber;
    }

    long version() {
        return version;
    }

    byte[] shut() {
        return Base64.getDecoder().decode(shut);
    }
}
