package org.rogatory.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That one party has signed the act as it stands, himself or the head in his place. */
@Entity
@Table(name = "handover_signature")
class HandoverSignature implements Persistable<String> {

    @Id
    private String signatureId;

    private String handoverId;
    private String party;
    private String signedBy;
    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SignedForReason reason;

    @SuppressWarnings("NullAway.Init")
    protected HandoverSignature() {}

    HandoverSignature(String handoverId, String party, String signedBy, Instant now) {
        this.signatureId = UUID.randomUUID().toString();
        this.handoverId = handoverId;
        this.party = party;
        this.signedBy = signedBy;
        this.signedAt = now;
    }

    HandoverSignature because(@Nullable SignedForReason why) {
        this.reason = why;
        return this;
    }

    @Override
    public String getId() {
        return signatureId;
    }

    /** Signatures are only added, and taken away together. */
    @Override
    public boolean isNew() {
        return true;
    }

    String party() {
        return party;
    }

    HandoverAct.Signature view() {
        return new HandoverAct.Signature(party, signedBy, signedAt, reason);
    }
}
