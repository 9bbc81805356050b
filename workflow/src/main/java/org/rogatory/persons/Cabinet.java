package org.rogatory.persons;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The public key of an organisation: of one with a cabinet here, or of one elsewhere whose key was entered. */
@Entity
@Table(name = "persons_cabinet")
class Cabinet {

    /** The number of the pair of keys that a cabinet begins with. */
    static final int FIRST = 1;

    @Id
    private String organisation;

    @Column(nullable = false)
    private String publicKey;

    /** Which of its pairs of keys this is. */
    @Column(nullable = false)
    private int keyNumber;

    /** Whether its private key lies here, under the passphrases of its holders. */
    @Column(nullable = false)
    private boolean own;

    /** How many have a passphrase; who comes or goes changes the row, so that of two who leave at once one stays. */
    @Column(nullable = false)
    private int holders;

    @Column(nullable = false)
    private String enteredBy;

    @Column(nullable = false)
    private Instant enteredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Cabinet() {}

    Cabinet(String organisation) {
        this.organisation = organisation;
        this.publicKey = "";
        this.keyNumber = FIRST;
        this.enteredBy = "";
        this.enteredAt = Instant.EPOCH;
    }

    /** A pair was made here, and one person holds it. */
    void setUp(byte[] key, String username, Instant at) {
        enter(key, username, at);
        own = true;
        holders = 1;
    }

    /** The key of an organisation elsewhere. */
    void enter(byte[] key, String username, Instant at) {
        publicKey = Base64.getEncoder().encodeToString(key);
        enteredBy = username;
        enteredAt = at;
    }

    /** Another pair was made here; it seals from now on. */
    void change(byte[] key, String username, Instant at) {
        enter(key, username, at);
        keyNumber++;
    }

    void came() {
        holders++;
    }

    void went() {
        holders--;
    }

    String organisation() {
        return organisation;
    }

    byte[] publicKey() {
        return Base64.getDecoder().decode(publicKey);
    }

    String written() {
        return publicKey;
    }

    int number() {
        return keyNumber;
    }

    boolean own() {
        return own;
    }

    int holders() {
        return holders;
    }
}
