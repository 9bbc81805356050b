package org.rogatory.mla.urgent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request made orally or by INTERPOL before it is written, on one side's file. The contact is under the file's key. */
@Entity
@Table(name = "mla_advance")
class AdvanceRequest {

    @Id
    private String caseRef;

    private String channel;
    private String instrument;
    private Instant askedAt;
    private String contact;
    private @Nullable Instant confirmedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AdvanceRequest() {}

    AdvanceRequest(String caseRef, String channel, String instrument, Instant askedAt, String hiddenContact) {
        this.caseRef = caseRef;
        this.channel = channel;
        this.instrument = instrument;
        this.askedAt = askedAt;
        this.contact = hiddenContact;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    boolean awaited() {
        return confirmedAt == null;
    }

    String caseRef() {
        return caseRef;
    }

    String channel() {
        return channel;
    }

    String instrument() {
        return instrument;
    }

    Instant askedAt() {
        return askedAt;
    }

    String hiddenContact() {
        return contact;
    }
}
