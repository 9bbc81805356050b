package org.rogatory.extradition.assurance;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was done about an assurance after the surrender: a visit, a report, or a breach that became known. */
@Entity
@Table(name = "extradition_followup")
class FollowUpNote {

    @Id
    private String followupRef;

    private String caseRef;
    private int number;
    private String kind;
    private LocalDate doneOn;
    private @Nullable String words;
    private String notedBy;
    private Instant notedAt;
    private @Nullable String messageRef;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected FollowUpNote() {}

    FollowUpNote(String caseRef, int number, FollowUps.Kind kind, Done done) {
        this.followupRef = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.number = number;
        this.kind = kind.key();
        this.doneOn = done.on();
        this.words = done.hidden();
        this.notedBy = done.by();
        this.notedAt = done.at();
    }

    /** When it was done, by whom it was written down, and what was said of it, enciphered. */
    record Done(LocalDate on, @Nullable String hidden, String by, Instant at) {}

    /** The message by which it is told, which leaves once its letter is signed. */
    FollowUpNote toldBy(String message) {
        this.messageRef = message;
        return this;
    }

    int number() {
        return number;
    }

    FollowUps.Kind kind() {
        return FollowUps.Kind.of(kind);
    }

    LocalDate doneOn() {
        return doneOn;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    String notedBy() {
        return notedBy;
    }
}
