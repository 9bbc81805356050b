package org.rogatory.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The edition of one thing that was last taken over. */
@Entity
@Table(name = "media_standing")
class Standing {

    @Id
    private String standingKey;

    private long edition;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    Standing(String standingKey) {
        this.standingKey = standingKey;
    }

    String standingKey() {
        return standingKey;
    }

    long edition() {
        return edition;
    }

    void now(long taken) {
        this.edition = taken;
    }
}
