package org.rogatory.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The place of a file in the nomenclature, and what has become of it since. */
@Entity
@Table(name = "archive_file")
class ArchiveFile {

    @Id
    private String caseRef;

    private String authority;
    private String indexCode;
    private String article;
    private @Nullable Integer keepYears;

    @Enumerated(EnumType.STRING)
    private ArchiveState state;

    private boolean held;
    private LocalDate filedOn;
    private String filedBy;
    private @Nullable LocalDate closedOn;
    private @Nullable Integer closedYear;
    private @Nullable Integer inventoryLine;
    private int volumes;
    private int sheets;
    private @Nullable LocalDate keptUntil;

    /** The last day of the term of whose end the registry was told. */
    private @Nullable LocalDate rungFor;

    private @Nullable String pendingAct;
    private @Nullable String transferAct;
    private @Nullable String destructionAct;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ArchiveFile() {}

    /** Who filed it, and when. */
    record Filed(String by, LocalDate on) {}

    ArchiveFile(String caseRef, String authority, Filing filing, Filed filed) {
        this.caseRef = caseRef;
        this.authority = authority;
        this.indexCode = filing.index();
        this.article = filing.retention().article();
        this.keepYears = filing.retention().years();
        this.state = ArchiveState.OPEN;
        this.filedOn = filed.on();
        this.filedBy = filed.by();
        this.volumes = 1;
    }

    void refile(Filing filing) {
        indexCode = filing.index();
        article = filing.retention().article();
        keepYears = filing.retention().years();
        keptUntil = closedOn == null ? null : filing.retention().lastDay(closedOn);
    }

    void counts(List<VolumeView> all) {
        volumes = all.size();
        sheets = all.stream()
                .mapToInt(volume -> volume.sheets() == null ? 0 : volume.sheets())
                .sum();
    }

    void close(LocalDate day, int line) {
        state = ArchiveState.CLOSED;
        closedOn = day;
        closedYear = day.getYear();
        inventoryLine = line;
        keptUntil = view().retention().lastDay(day);
    }

    void hold(boolean running) {
        held = running;
    }

    long version() {
        return version == null ? 0 : version;
    }

    ArchivedFile view() {
        return new ArchivedFile(
                caseRef,
                authority,
                indexCode,
                new Retention(article, keepYears),
                state,
                held,
                filedOn,
                closedOn,
                closedYear,
                inventoryLine,
                volumes,
                sheets,
                keptUntil,
                pendingAct,
                transferAct,
                destructionAct,
                version());
    }
}
