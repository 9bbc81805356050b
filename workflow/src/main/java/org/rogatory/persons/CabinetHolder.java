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

/** The private key of a cabinet for one person, under what he alone types. */
@Entity
@IdClass(CabinetHolder.Key.class)
@Table(name = "persons_cabinet_key")
class CabinetHolder {

    @Id
    private String organisation;

    @Id
    private String username;

    @Column(nullable = false)
    private String wrapped;

    @Column(nullable = false)
    private String salt;

    /** How often what he types is hashed; kept for each, so that the setting can change. */
    @Column(nullable = false)
    private int iterations;

    /** Whether it lies under a code that was given out once and waits for his own passphrase. */
    @Column(nullable = false)
    private boolean byCode;

    @Column(nullable = false)
    private String admittedBy;

    @Column(nullable = false)
    private Instant since;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected CabinetHolder() {}

    CabinetHolder(Key whose, String admittedBy) {
        this.organisation = whose.organisation();
        this.username = whose.username();
        this.admittedBy = admittedBy;
        this.wrapped = "";
        this.salt = "";
        this.since = Instant.EPOCH;
    }

    /**
     * The private key as it lies under what somebody types.
     *
     * @param iterations how often that is hashed
     */
    record Wrapped(byte[] key, byte[] salt, int iterations) {}

    /** It lies under his own passphrase from now on. */
    void keep(Wrapped copy, Instant at) {
        put(copy, at);
        byCode = false;
    }

    /** It waits for him under a code. */
    void await(Wrapped copy, String by, Instant at) {
        put(copy, at);
        admittedBy = by;
        byCode = true;
    }

    private void put(Wrapped copy, Instant at) {
        wrapped = Base64.getEncoder().encodeToString(copy.key());
        salt = Base64.getEncoder().encodeToString(copy.salt());
        iterations = copy.iterations();
        since = at;
    }

    Wrapped wrapped() {
        var from = Base64.getDecoder();
        return new Wrapped(from.decode(wrapped), from.decode(salt), iterations);
    }

    Key key() {
        return new Key(organisation, username);
    }

    String username() {
        return username;
    }

    String admittedBy() {
        return admittedBy;
    }

    boolean byCode() {
        return byCode;
    }

    Instant since() {
        return since;
    }

    /** Primary key. */
    record Key(String organisation, String username) implements Serializable {}
}
