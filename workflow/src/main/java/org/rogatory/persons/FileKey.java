package org.rogatory.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Base64;

/** The key of one file, wrapped by the master key; without it nothing of the file can be read any more. */
@Entity
@Table(name = "persons_file_key")
class FileKey {

    @Id
    private String caseRef;

    @Column(nullable = false)
    private String wrapped;

    @Version
    private long version;

    protected FileKey() {}

    FileKey(String caseRef, byte[] wrapped) {
        this.caseRef = caseRef;
        this.wrapped = Base64.getEncoder().encodeToString(wrapped);
    }

    /** The empty place of a key that nobody may make any more. */
    static FileKey destroyed(String reference) {
        var key = new FileKey();
        key.caseRef = reference;
        key.wrapped = "";
        return key;
    }

    boolean isDestroyed() {
        return wrapped.isEmpty();
    }

    void rewrap(byte[] anew) {
        this.wrapped = Base64.getEncoder().encodeToString(anew);
    }

    String caseRef() {
        return caseRef;
    }

    byte[] wrapped() {
        return Base64.getDecoder().decode(wrapped);
    }
}
