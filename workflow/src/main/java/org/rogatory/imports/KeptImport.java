package org.rogatory.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;

/** One table that was brought for an authority, and how far it has been taken over. */
@Entity
@Table(name = "imports_import")
class KeptImport {

    @Id
    private String importId;

    private String authority;
    private String fingerprint;
    private int rowCount;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    private String broughtBy;
    private Instant broughtAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant finishedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected KeptImport() {}

    KeptImport(String importId, Brought brought, int lines) {
        this.importId = importId;
        this.authority = brought.authority();
        this.fingerprint = brought.fingerprint();
        this.broughtBy = brought.by();
        this.broughtAt = brought.at();
        this.rowCount = lines;
        this.status = ImportStatus.CHECKED;
    }

    /**
     * Who brought a table for which authority.
     *
     * @param fingerprint SHA-256 of its bytes
     */
    record Brought(String authority, String fingerprint, String by, Instant at) {}

    void confirm(Instant now) {
        demand(ImportStatus.CHECKED);
        status = ImportStatus.RUNNING;
        confirmedAt = now;
    }

    void discard(Instant now) {
        demand(ImportStatus.CHECKED);
        status = ImportStatus.DISCARDED;
        finishedAt = now;
    }

    void finish(Instant now) {
        if (status == ImportStatus.RUNNING) {
            status = ImportStatus.FINISHED;
            finishedAt = now;
        }
    }

    private void demand(ImportStatus wanted) {
        if (status != wanted) {
            throw Refusal.of("import-not-open");
        }
    }

    boolean running() {
        return status == ImportStatus.RUNNING;
    }

    String importId() {
        return importId;
    }

    String authority() {
        return authority;
    }

    String broughtBy() {
        return broughtBy;
    }

    ImportView view() {
        return new ImportView(
                importId,
                authority,
                fingerprint,
                rowCount,
                status,
                broughtBy,
                broughtAt,
                confirmedAt,
                finishedAt,
                version == null ? 0 : version);
    }
}
