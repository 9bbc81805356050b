package org.rogatory.archive;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as the archive knows it: numbers, days and sheets, nothing of what it is about.
 *
 * @param year the year of the inventory it was closed into
 * @param line its number there
 * @param keptUntil the last day of its term; null while it is open, and for ever
 * @param pendingAct the act it is proposed in, or null
 */
public record ArchivedFile(
        String caseRef,
        String authority,
        String index,
        Retention retention,
        ArchiveState state,
        boolean held,
        LocalDate filedOn,
        @Nullable LocalDate closedOn,
        @Nullable Integer year,
        @Nullable Integer line,
        int volumes,
        int sheets,
        @Nullable LocalDate keptUntil,
        @Nullable String pendingAct,
        @Nullable String transferAct,
        @Nullable String destructionAct,
        long version) {

    /** Whether its term has run on a day. */
    public boolean termRun(LocalDate day) {
        return keptUntil != null && day.isAfter(keptUntil);
    }

    /** The code of what keeps it from destruction on a day; empty where nothing does. */
    public Optional<String> spared(LocalDate day) {
        if (state == ArchiveState.DESTROYED) {
            return Optional.of("archive-destroyed");
        }
        if (state == ArchiveState.OPEN) {
            return Optional.of("archive-not-closed");
        }
        if (held) {
            return Optional.of("archive-held");
        }
        if (retention.permanent()) {
            return Optional.of("archive-permanent");
        }
        return termRun(day) ? Optional.empty() : Optional.of("archive-term");
    }
}
