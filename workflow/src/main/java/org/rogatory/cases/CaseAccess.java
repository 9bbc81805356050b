package org.rogatory.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.springframework.data.domain.Persistable;

/** A principal may see a file. */
@Entity
@IdClass(CaseAccess.Key.class)
@Table(name = "cases_access")
class CaseAccess implements Persistable<CaseAccess.Key> {

    static final String STANDARD = "standard";

    @Id
    private String principal;

    @Id
    private String caseRef;

    private String accessLevel;

    @SuppressWarnings("NullAway.Init")
    protected CaseAccess() {}

    CaseAccess(String caseRef, String principal, String accessLevel) {
        this.caseRef = caseRef;
        this.principal = principal;
        this.accessLevel = accessLevel;
    }

    @Override
    public Key getId() {
        return new Key(principal, caseRef);
    }

    /** What is granted is only ever added, by who has looked what is there. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Who could only look into the file works on it from now on; who is kept out stays out. */
    void work() {
        if (Readers.READING.equals(accessLevel)) {
            this.accessLevel = STANDARD;
        }
    }

    /** Who worked on the file only looks into it from now on. */
    void look() {
        if (STANDARD.equals(accessLevel)) {
            this.accessLevel = Readers.READING;
        }
    }

    String principal() {
        return principal;
    }

    String caseRef() {
        return caseRef;
    }

    String accessLevel() {
        return accessLevel;
    }

    /** Primary key. */
    record Key(String principal, String caseRef) implements Serializable {}
}
