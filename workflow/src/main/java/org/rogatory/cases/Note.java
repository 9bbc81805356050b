package org.rogatory.cases;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

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

    @SuppressWarnings("NullAway.Init")
    protected Note() {}

    Note(String id, String caseRef, Instant at, String author, String text) {
        this.id = id;
        this.caseRef = caseRef;
        this.at = at;
        this.author = author;
        this.text = text;
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
