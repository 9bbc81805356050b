package org.rogatory.transfer.sentence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing told of how the sentence is served; its words lie under the key of the file. */
@Entity
@Table(name = "transfer_report")
class ExecutionReport {

    @Id
    private String reportRef;

    private String caseRef;
    private String kind;
    private LocalDate happenedOn;
    private boolean ours;
    private @Nullable String words;
    private Instant notedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ExecutionReport() {}

    ExecutionReport(String reportRef, String caseRef, ExecutionReports.Told told, Instant now) {
        this.reportRef = reportRef;
        this.caseRef = caseRef;
        this.kind = told.kind();
        this.happenedOn = told.happenedOn();
        this.ours = told.ours();
        this.notedAt = now;
    }

    ExecutionReport saying(@Nullable String hidden) {
        this.words = hidden;
        return this;
    }

    String reportRef() {
        return reportRef;
    }

    String caseRef() {
        return caseRef;
    }

    String kind() {
        return kind;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    boolean ours() {
        return ours;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }
}
