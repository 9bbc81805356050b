package org.rogatory.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The key of one file, wrapped by a master key; without it nothing of the file can be read any more. */
@Entity
@Table(name = "persons_file_key")
class FileKey {

    @Id
    private String caseRef;

    @Column(nullable = false)
    private String wrapped;

    /** Number of the master key that wraps it; 0 where it is destroyed. */
    @Column(nullable = false)
    private int masterNumber;

    /** Whether what is wrapped is one half of the key, and another organisation holds the other. */
    @Column(nullable = false)
    private boolean twoLocks;

    /** None before it is kept: so a new one is known as new and not sought first. */
    @Version
    private @Nullable Long version;

    protected FileKey() {}

    FileKey(String caseRef, int masterNumber, byte[] wrapped) {
        this.caseRef = caseRef;
        this.masterNumber = masterNumber;
        this.wrapped = written(wrapped);
    }

    /** A wrapped key as its column holds it. */
    static String written(byte[] wrapped) {
        return Base64.getEncoder().encodeToString(wrapped);
    }

    /** The empty place of a key that nobody may make any more. */
    static FileKey destroyed(String reference) {
        var key = new FileKey();
        key.caseRef = reference;
        key.wrapped = "";
        return key;
    }

    /** The same, as one half of the key. */
    FileKey underTwoLocks() {
        twoLocks = true;
        return this;
    }

    /** Whether it can be used at this moment. */
    boolean isOpen() {
        return !isDestroyed() && (!twoLocks || OpenHalves.has(caseRef));
    }

    boolean isUnderTwoLocks() {
        return twoLocks;
    }

    boolean isDestroyed() {
        return wrapped.isEmpty();
    }

    String caseRef() {
        return caseRef;
    }

    int masterNumber() {
        return masterNumber;
    }

    long version() {
        return version == null ? 0 : version;
    }

    byte[] wrapped() {
        return Base64.getDecoder().decode(wrapped);
    }
}
