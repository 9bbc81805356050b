package org.rogatory.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/** The public key of a cabinet at another node as somebody entered it, and what became of it; none is taken away. */
@Entity
@Table(name = "persons_known_key")
class KnownKey {

    @Id
    private String keyRef;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    private String publicKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private KnownKeyStanding standing;

    @Column(nullable = false)
    private String enteredBy;

    /** Code of the organisation for which he entered it. */
    @Column(nullable = false)
    private String enteredIn;

    @Column(nullable = false)
    private Instant enteredAt;

    private @Nullable String settledBy;

    private @Nullable Instant settledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KnownKey() {}

    KnownKey(String keyRef, String organisation, byte[] publicKey) {
        this.keyRef = keyRef;
        this.organisation = organisation;
        this.publicKey = Base64.getEncoder().encodeToString(publicKey);
        this.standing = KnownKeyStanding.WAITING;
        this.enteredBy = "";
        this.enteredIn = "";
        this.enteredAt = Instant.EPOCH;
    }

    void enteredBy(Officer officer, Instant at) {
        enteredBy = officer.username();
        enteredIn = officer.authority();
        enteredAt = at;
    }

    /** Somebody decides on one that waits. */
    void settle(KnownKeyStanding now, String username, Instant at) {
        standing = now;
        settledBy = username;
        settledAt = at;
    }

    /** Another one has taken its place. */
    void end() {
        standing = KnownKeyStanding.FORMER;
    }

    String organisation() {
        return organisation;
    }

    byte[] publicKey() {
        return Base64.getDecoder().decode(publicKey);
    }

    String fingerprint() {
        return CabinetKeys.fingerprint(publicKey);
    }

    boolean waits() {
        return standing == KnownKeyStanding.WAITING;
    }

    String enteredBy() {
        return enteredBy;
    }

    KnownKeyView view() {
        return new KnownKeyView(
                keyRef, organisation, fingerprint(), standing, enteredBy, enteredIn, enteredAt, settledBy, settledAt);
    }
}
