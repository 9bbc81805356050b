package org.rogatory.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The next number of a series of references, for example {@code UZ-MLA-2026}. */
@Entity
@Table(name = "cases_counter")
class CaseCounter {

    @Id
    private String counterKey;

    private long nextNumber;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CaseCounter() {}

    CaseCounter(String counterKey) {
        this.counterKey = counterKey;
        this.nextNumber = 1;
    }

    long take() {
        return nextNumber++;
    }
}
