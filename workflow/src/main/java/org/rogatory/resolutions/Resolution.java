package org.rogatory.resolutions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A resolution on a file, as it was written; its text is enciphered. */
@Entity
@Table(name = "resolutions_resolution")
class Resolution {

    @Id
    private String resolutionId;

    private String caseRef;
    private @Nullable String parentId;
    private @Nullable String entryId;
    private String authority;
    private String author;
    private Instant writtenAt;
    private LocalDate dueOn;
    private @Nullable String content;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Resolution() {}

    Resolution(String resolutionId, Place place, Written written, @Nullable String hiddenText) {
        this.resolutionId = resolutionId;
        this.caseRef = place.caseRef();
        this.parentId = place.parentId();
        this.entryId = place.entryId();
        this.authority = written.authority();
        this.author = written.author();
        this.writtenAt = written.at();
        this.dueOn = written.dueOn();
        this.content = hiddenText;
    }

    /** Where a resolution stands: on which file, below which other one, on which letter of a journal. */
    record Place(
            String caseRef,
            @Nullable String parentId,
            @Nullable String entryId) {}

    /** Who wrote it, where he serves, when, and until when he wants it done. */
    record Written(String author, String authority, Instant at, LocalDate dueOn) {}

    /** The letter on which it was written lies in a file now, under whose key its text is kept. */
    void move(String file, @Nullable String hiddenText) {
        this.caseRef = file;
        this.content = hiddenText;
    }

    String resolutionId() {
        return resolutionId;
    }

    String caseRef() {
        return caseRef;
    }

    @Nullable
    String parentId() {
        return parentId;
    }

    @Nullable
    String entryId() {
        return entryId;
    }

    String authority() {
        return authority;
    }

    String author() {
        return author;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    String content() {
        return content;
    }
}
