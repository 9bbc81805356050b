package org.rogatory.mla.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.LetterNumber;

/** One reminder of a file: its number, why it was drafted and how far it has come. */
@Entity
@Table(name = "mla_reminder")
class Reminder {

    /** How far a reminder has come. */
    enum Status {
        DRAFTED,
        SIGNED,
        /** A person decided that it is not needed. */
        DROPPED,
        /** What it was to ask for has come. */
        OVERTAKEN
    }

    @Id
    private String reminderRef;

    private String caseRef;
    private int number;
    private String ruleKey;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String documentRef;
    private @Nullable String letterNumber;
    private @Nullable LocalDate letterDay;
    private Instant draftedAt;
    private @Nullable Instant settledAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    Reminder(String caseRef, int number, String ruleKey, Instant now) {
        this.reminderRef = caseRef + "-R" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.ruleKey = ruleKey;
        this.status = Status.DRAFTED;
        this.draftedAt = now;
    }

    void laidOut(String document) {
        this.documentRef = document;
    }

    void numbered(@Nullable LetterNumber number) {
        this.letterNumber = number == null ? null : number.number();
        this.letterDay = number == null ? null : number.day();
    }

    /** Our office's number of its letter. */
    @Nullable
    LetterNumber letter() {
        return LetterNumber.of(letterNumber, letterDay);
    }

    void settle(Status end, Instant now) {
        this.status = end;
        this.settledAt = now;
    }

    boolean open() {
        return status == Status.DRAFTED;
    }

    String reminderRef() {
        return reminderRef;
    }

    String caseRef() {
        return caseRef;
    }

    int number() {
        return number;
    }

    String ruleKey() {
        return ruleKey;
    }

    @Nullable
    String documentRef() {
        return documentRef;
    }
}
