package org.rogatory.resolutions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;

/** Whom a resolution names, and what he has reported; his report is enciphered. */
@Entity
@Table(name = "resolutions_assignee")
class Assignee {

    @Id
    private String assigneeId;

    private String resolutionId;
    private String caseRef;
    private String officer;
    private String authority;
    private boolean responsible;
    private @Nullable String report;
    private @Nullable Instant reportedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Assignee() {}

    Assignee(Resolution resolution, Officer named, boolean responsible) {
        this.assigneeId = UUID.randomUUID().toString();
        this.resolutionId = resolution.resolutionId();
        this.caseRef = resolution.caseRef();
        this.officer = named.username();
        this.authority = named.authority();
        this.responsible = responsible;
    }

    void report(String hiddenText, Instant now) {
        this.report = hiddenText;
        this.reportedAt = now;
    }

    /** What he is named on lies in a file now, under whose key his report is kept. */
    void move(String file, @Nullable String hiddenText) {
        this.caseRef = file;
        this.report = hiddenText;
    }

    String assigneeId() {
        return assigneeId;
    }

    String resolutionId() {
        return resolutionId;
    }

    String officer() {
        return officer;
    }

    String authority() {
        return authority;
    }

    boolean responsible() {
        return responsible;
    }

    @Nullable
    String report() {
        return report;
    }

    @Nullable
    Instant reportedAt() {
        return reportedAt;
    }
}
