package org.rogatory.requests.content;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fixed version of a request's content; never changed, but words marked too high are taken out of it. */
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
    private @Nullable String lawEdition;

    @SuppressWarnings("NullAway.Init")
    protected ContentVersion() {}

    private ContentVersion(OutgoingRequest request, String lawEdition, Instant createdAt, String createdBy) {
        this.lawEdition = lawEdition;
        this.caseRef = request.caseRef();
        this.number = request.contentNumber();
        this.content = request.hiddenContent();
        this.personsNumber = request.personsNumber();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    static ContentVersion of(OutgoingRequest request, String lawEdition, Instant createdAt, String createdBy) {
        return new ContentVersion(request, lawEdition, createdAt, createdBy);
    }

    /** By which edition of the law data it was judged; null for what was fixed before editions were kept. */
    @Nullable
    String lawEdition() {
        return lawEdition;
    }

    int number() {
        return number;
    }

    String hiddenContent() {
        return content;
    }

    /** The same with a part of its words less or more. */
    void rewrite(String hiddenContent) {
        this.content = hiddenContent;
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
