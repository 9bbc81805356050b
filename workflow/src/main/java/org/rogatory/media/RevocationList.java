package org.rogatory.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The newest list of what an issuer has revoked. */
@Entity
@Table(name = "media_revocation_list")
class RevocationList {

    @Id
    private String issuerKey;

    private long listNumber;
    private Instant issuedAt;
    private @Nullable Instant dueAt;
    private byte[] content;
    private Instant takenAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RevocationList() {}

    @SuppressWarnings("NullAway.Init")
    RevocationList(String issuerKey) {
        this.issuerKey = issuerKey;
    }

    void now(NewRevocationList published, Instant now) {
        this.listNumber = published.number();
        this.issuedAt = published.issuedAt();
        this.dueAt = published.dueAt();
        this.content = published.content();
        this.takenAt = now;
    }

    byte[] content() {
        return content.clone();
    }
}
