package org.rogatory.extradition.surrender;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to hand the person of a file over; its words lie under the key of the file. */
@Entity
@Table(name = "extradition_surrender")
class SurrenderAttempt {

    @Id
    private String surrenderRef;

    private String caseRef;
    private int number;

    @Enumerated(EnumType.STRING)
    private SurrenderKind kind;

    @Enumerated(EnumType.STRING)
    private SurrenderStatus status;

    private @Nullable Instant plannedAt;
    private @Nullable String zone;
    private @Nullable LocalDate untilOn;
    private @Nullable Instant backAt;
    private @Nullable String failure;
    private @Nullable String paperRef;
    private @Nullable String words;
    private String notedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SurrenderAttempt() {}

    SurrenderAttempt(String caseRef, int number, SurrenderKind kind, String by) {
        this.surrenderRef = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.number = number;
        this.kind = kind;
        this.status = SurrenderStatus.PLANNED;
        this.notedBy = by;
    }

    /** Its words as they are kept, and who wrote them down; as long as it waits to be confirmed, who planned it. */
    void say(String hidden, String by) {
        this.words = hidden;
        if (status != SurrenderStatus.PLANNED) {
            this.notedBy = by;
        }
    }

    /** What was planned anew has to be confirmed anew, by another than who planned it. */
    void plan(String by) {
        this.status = SurrenderStatus.PLANNED;
        this.notedBy = by;
    }

    void confirm() {
        this.status = SurrenderStatus.CONFIRMED;
    }

    void at(ZonedDateTime moment) {
        this.plannedAt = moment.toInstant();
        this.zone = moment.getZone().getId();
    }

    void done() {
        this.status = SurrenderStatus.DONE;
    }

    void fail(@Nullable String code) {
        this.status = SurrenderStatus.FAILED;
        this.failure = code;
    }

    /** He was handed over for a time. */
    void lend(@Nullable LocalDate until) {
        this.kind = SurrenderKind.TEMPORARY;
        this.untilOn = until;
        done();
    }

    /** He came back, in the zone of the place from which he was handed over where no other is named. */
    void back(Instant moment) {
        this.backAt = moment;
    }

    /** The record that was drafted of it; null where none waits. */
    void drafted(@Nullable String paper) {
        this.paperRef = paper;
    }

    String surrenderRef() {
        return surrenderRef;
    }

    String caseRef() {
        return caseRef;
    }

    int number() {
        return number;
    }

    SurrenderKind kind() {
        return kind;
    }

    SurrenderStatus status() {
        return status;
    }

    @Nullable
    Instant plannedAt() {
        return plannedAt;
    }

    @Nullable
    String zone() {
        return zone;
    }

    @Nullable
    LocalDate untilOn() {
        return untilOn;
    }

    @Nullable
    Instant backAt() {
        return backAt;
    }

    @Nullable
    String failure() {
        return failure;
    }

    @Nullable
    String paperRef() {
        return paperRef;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    String notedBy() {
        return notedBy;
    }
}
