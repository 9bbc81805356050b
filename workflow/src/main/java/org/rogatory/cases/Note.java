package org.rogatory.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Isolation;

/** An internal note on a file, kept under the file's key; it never travels. */
@Entity
@Table(name = "cases_note")
class Note {

    @Id
    private String id;

    private String caseRef;
    private Instant at;
    private String author;
    private String text;

    @Enumerated(EnumType.STRING)
    @Column(name = "isolation", columnDefinition = "varchar(16)")
    private @Nullable Isolation isolation;

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(String id, String caseRef, Instant at, String author, String text) {
        this.id = id;
        this.caseRef = caseRef;
        this.at = at;
        this.author = author;
        this.text = text;
    }

    /** Takes the words away or gives them back. */
    void isolate(@Nullable Isolation changed) {
        isolation = changed;
    }

    /** The words are gone. */
    void erase() {
        isolation = Isolation.ERASED;
        text = "";
    }

    String id() {
        return id;
    }

    String caseRef() {
        return caseRef;
    }

    @Nullable
    Isolation isolation() {
        return isolation;
    }

    Instant at() {
        return at;
    }

    String author() {
        return author;
    }

    String text() {
        return text;
    }
}
