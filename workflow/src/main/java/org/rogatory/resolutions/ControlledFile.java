package org.rogatory.resolutions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The control of one file: since when, until when, who answers for it. */
@Entity
@Table(name = "resolutions_control")
class ControlledFile {

    @Id
    private String caseRef;

    private String authority;
    private String responsible;
    private Instant putAt;
    private LocalDate firstDue;
    private LocalDate dueOn;
    private int extensions;
    private @Nullable Instant removedAt;
    private @Nullable Instant reportedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ControlledFile() {}

    @SuppressWarnings("NullAway.Init")
    ControlledFile(String caseRef, String authority) {
        this.caseRef = caseRef;
        this.authority = authority;
    }

    void put(String answeringFor, LocalDate due, Instant now) {
        this.responsible = answeringFor;
        this.putAt = now;
        this.firstDue = due;
        this.dueOn = due;
        this.extensions = 0;
        this.removedAt = null;
        this.reportedAt = null;
    }

    void extend(LocalDate day) {
        this.dueOn = day;
        this.extensions++;
        this.reportedAt = null;
    }

    /** All that was ordered is reported as done, or not any more; the head decides what follows. */
    void report(@Nullable Instant at) {
        this.reportedAt = at;
    }

    void remove(Instant now) {
        this.removedAt = now;
    }

    boolean running() {
        return removedAt == null;
    }

    boolean reported() {
        return reportedAt != null;
    }

    String caseRef() {
        return caseRef;
    }

    String responsible() {
        return responsible;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ControlView view() {
        return new ControlView(
                caseRef, authority, responsible, putAt, firstDue, dueOn, extensions, removedAt, reportedAt);
    }
}
