package org.rogatory.mla.outgoing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A fixed version of a request's content; never changed. */
@Entity
@IdClass(ContentVersion.Key.class)
@Table(name = "mla_content_version")
class ContentVersion {

    @Id
    private String caseRef;

    @Id
    private int number;

    private String content;
    private int personsNumber;
    private Instant createdAt;
    private String createdBy;

    @SuppressWarnings("NullAway.Init")
    protected ContentVersion() {}

    private ContentVersion(OutgoingRequest request, Instant createdAt, String createdBy) {
        this.caseRef = request.caseRef();
        this.number = request.contentNumber();
        this.content = request.hiddenContent();
        this.personsNumber = request.personsNumber();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    static ContentVersion of(OutgoingRequest request, Instant createdAt, String createdBy) {
        return new ContentVersion(request, createdAt, createdBy);
    }

    int number() {
        return number;
    }

    String hiddenContent() {
        return content;
    }

    int personsNumber() {
        return personsNumber;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    /** Primary key. */
    record Key(String caseRef, int number) implements Serializable {}
}
