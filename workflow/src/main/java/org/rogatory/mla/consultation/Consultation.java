package org.rogatory.mla.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One consultation of a file. How it was held is kept under the file's key. */
@Entity
@Table(name = "mla_consultation")
class Consultation {

    /** How far a consultation has come. */
    enum Status {
        PROPOSED,
        ANSWERED,
        HELD
    }

    @Id
    private String consultationRef;

    private String caseRef;
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant beganAt;
    private @Nullable LocalDate heldOn;
    private @Nullable String how;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    Consultation(String caseRef, int number, Instant now) {
        this.consultationRef = caseRef + "-C" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.status = Status.PROPOSED;
        this.beganAt = now;
    }

    void answered() {
        if (proposed()) {
            status = Status.ANSWERED;
        }
    }

    void held(@Nullable LocalDate on, @Nullable String hiddenHow) {
        status = Status.HELD;
        heldOn = on;
        how = hiddenHow;
    }

    boolean proposed() {
        return status == Status.PROPOSED;
    }

    boolean held() {
        return status == Status.HELD;
    }

    int number() {
        return number;
    }
}
