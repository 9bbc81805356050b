package org.rogatory.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A pair of keys of a cabinet that was replaced: its private key lies sealed for the pair that came after it. */
@Entity
@IdClass(FormerCabinetKey.Key.class)
@Table(name = "persons_cabinet_former")
class FormerCabinetKey {

    @Id
    private String organisation;

    @Id
    private int keyNumber;

    @Column(nullable = false)
    private String publicKey;

    @Column(nullable = false)
    private String sealed;

    @Column(nullable = false)
    private String endedBy;

    @Column(nullable = false)
    private Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FormerCabinetKey() {}

    /** The pair that a cabinet has until now. */
    FormerCabinetKey(Cabinet cabinet, byte[] sealed, String endedBy, Instant endedAt) {
        this.organisation = cabinet.organisation();
        this.keyNumber = cabinet.number();
        this.publicKey = cabinet.written();
        this.sealed = Base64.getEncoder().encodeToString(sealed);
        this.endedBy = endedBy;
        this.endedAt = endedAt;
    }

    byte[] sealed() {
        return Base64.getDecoder().decode(sealed);
    }

    /** Primary key. */
    record Key(String organisation, int keyNumber) implements Serializable {}
}
