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
    private @Nullable Instant calledOffAt;

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

    /** The other State was told that nothing of it is needed any more. */
    void callOff(Instant told) {
        calledOffAt = told;
    }

    /** What was called off is asked once more, and may be in another way. */
    AdvanceRequest again(AdvanceRequest made) {
        channel = made.channel;
        instrument = made.instrument;
        askedAt = made.askedAt;
        contact = made.contact;
        calledOffAt = null;
        return this;
    }

    /** Whether the other State may still be at it, or at the written request that has followed. */
    boolean standing() {
        return calledOffAt == null;
    }

    boolean awaited() {
        return confirmedAt == null && standing();
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

    @Nullable
    Instant calledOffAt() {
        return calledOffAt;
    }

    String hiddenContact() {
        return contact;
    }
}
