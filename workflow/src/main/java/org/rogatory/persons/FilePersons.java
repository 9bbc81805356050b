package org.rogatory.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.Length;

/** All persons of one file, encrypted together. */
@Entity
@Table(name = "persons_file")
class FilePersons {

    @Id
    private String caseRef;

    @Column(nullable = false, length = Length.LONG32)
    private String content;

    @Column(nullable = false)
    private Instant keptAt;

    @Version
    private long version;

    protected FilePersons() {}

    FilePersons(String caseRef) {
        this.caseRef = caseRef;
    }

    void replace(String encrypted, Instant at) {
        this.content = encrypted;
        this.keptAt = at;
    }

    String content() {
        return content;
    }
}
