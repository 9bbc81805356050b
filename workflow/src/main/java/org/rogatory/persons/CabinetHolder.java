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

/**
 * What opens a cabinet to one person: a pair of keys of his own under what he alone types, and for that pair the
 * private key of the cabinet.
 */
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

    /** His own public key. */
    @Column(nullable = false)
    private String publicKey;

    /** The private key of the cabinet, sealed for his own. */
    @Column(nullable = false)
    private String sealed;

    /** By which it is known that somebody who held the cabinet has put his public key here. */
    @Column(nullable = false)
    private String vouched;

    /** Which of the keys of the cabinet that is. */
    @Column(nullable = false)
    private int keyNumber;

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
        this.publicKey = "";
        this.sealed = "";
        this.vouched = "";
        this.keyNumber = Cabinet.FIRST;
        this.since = Instant.EPOCH;
    }

    /**
     * His own key as it lies under what somebody types.
     *
     * @param iterations how often that is hashed
     */
    record Wrapped(byte[] key, byte[] salt, int iterations) {}

    /**
     * How he reaches the key of the cabinet.
     *
     * @param number which of its keys
     * @param publicKey his own
     * @param sealed the private key of the cabinet for him
     */
    record Reach(int number, byte[] publicKey, byte[] sealed, String vouched) {}

    /** He reaches this key from now on. */
    void reach(Reach now) {
        keyNumber = now.number();
        publicKey = Base64.getEncoder().encodeToString(now.publicKey());
        sealed = Base64.getEncoder().encodeToString(now.sealed());
        vouched = now.vouched();
    }

    Reach reached() {
        var from = Base64.getDecoder();
        return new Reach(keyNumber, from.decode(publicKey), from.decode(sealed), vouched);
    }

    int keyNumber() {
        return keyNumber;
    }

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
