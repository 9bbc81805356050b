package org.rogatory.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** All persons of one version of a file's request, encrypted together. */
@Entity
@IdClass(PersonsVersion.Key.class)
@Table(name = "persons_version")
class PersonsVersion {

    @Id
    private String caseRef;

    @Id
    private int number;

    @Column(nullable = false, length = Length.LONG32)
    private String content;

    @Column(nullable = false)
    private Instant keptAt;

    /** Whether the index of persons knows of it as it is. */
    @Column(nullable = false)
    private boolean indexed;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PersonsVersion() {}

    PersonsVersion(String caseRef, int number, String encrypted, Instant at) {
        this.caseRef = caseRef;
        this.number = number;
        this.content = encrypted;
        this.keptAt = at;
    }

    void replace(String encrypted, Instant at) {
        this.content = encrypted;
        this.keptAt = at;
        this.indexed = false;
    }

    String caseRef() {
        return caseRef;
    }

    int number() {
        return number;
    }

    String content() {
        return content;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Primary key. */
    record Key(String caseRef, int number) implements Serializable {}
}
