package org.rogatory.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes open paper files of a central authority over from a table: looked through first, taken over when a person says
 * so, by a job, each row wholly or not at all.
 */
@Service
public class Imports {

    private static final int LONGEST_LIST = 50;

    private final SheetReader reader;
    private final BroughtRows brought;
    private final KeptImportRepository imports;
    private final ImportRowRepository rows;
    private final RowCells hidden;
    private final Bringers bringers;
    private final ReadyNumbers numbers;
    private final ImportFilesProcess process;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            SheetReader reader,
            BroughtRows brought,
            KeptImportRepository imports,
            ImportRowRepository rows,
            RowCells hidden,
            Bringers bringers,
            ReadyNumbers numbers,
            ImportFilesProcess process,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.brought = brought;
        this.imports = imports;
        this.rows = rows;
        this.hidden = hidden;
        this.bringers = bringers;
        this.numbers = numbers;
        this.process = process;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an officer takes over for his authority: its registrar or administrator, where it keeps files. */
    public boolean opens(Officer officer) {
        if (!officer.hasAny(Bringers.IMPORTING)) {
            return false;
        }
        var receiver = directory.receiver(officer.state(), officer.authority());
        return receiver.key().equals(officer.authority());
    }

    /**
     * Looks a table through and keeps what was found; nothing is taken over.
     *
     * @return the reference of the import
     */
    public String bring(byte[] content, SheetWords words, Officer officer) {
        demand(officer);
        if (content.length > SheetReader.LARGEST) {
            throw Refusal.of("sheet-too-large");
        }
        var sheet = reader.read(content);
        if (sheet.lines().isEmpty()) {
            throw Refusal.of("sheet-empty");
        }
        return brought.keep(sheet, new SheetRows(sheet, words), fingerprint(content), officer);
    }

    /** The rows that can be taken over are, from now on and by a job, in the name of who brought them. */
    @Transactional
    public void confirm(String importId, long version, Officer officer) {
        var kept = seen(importId, version, officer);
        if (rows.ready(importId, Limit.of(1)).isEmpty()) {
            throw Refusal.of("import-without-rows");
        }
        var bringer = bringers.of(kept);
        kept.confirm(clock.instant());
        numbers.demandJournals(kept, bringer);
        imports.saveAndFlush(kept);
        trace("imports.confirm", kept, officer);
        process.confirmed(importId);
    }

    /** Throws a table away that nobody wants to take over; what was typed in it is forgotten. */
    @Transactional
    public void discard(String importId, long version, Officer officer) {
        var kept = seen(importId, version, officer);
        kept.discard(clock.instant());
        imports.saveAndFlush(kept);
        rows.forget(importId);
        trace("imports.discard", kept, officer);
    }

    /** The imports of the officer's authority, the last one first. */
    @Transactional(readOnly = true)
    public List<ImportView> list(Officer officer) {
        demand(officer);
        return imports.of(officer.authority(), Limit.of(LONGEST_LIST)).stream()
                .map(KeptImport::view)
                .toList();
    }

    /** One import, if it is of the officer's authority; refused as not found otherwise. */
    @Transactional(readOnly = true)
    public ImportView find(String importId, Officer officer) {
        return own(importId, officer).view();
    }

    /** How many rows stand how. */
    @Transactional(readOnly = true)
    public Map<RowStatus, Long> standing(String importId, Officer officer) {
        own(importId, officer);
        var standing = new EnumMap<RowStatus, Long>(RowStatus.class);
        rows.standing(importId).forEach(counted -> standing.put(counted.getStatus(), counted.getNumber()));
        return standing;
    }

    /** Rows in these statuses after a line, in the order of the table. */
    @Transactional(readOnly = true)
    public List<RowView> rows(String importId, Set<RowStatus> statuses, int after, Officer officer) {
        own(importId, officer);
        return rows.of(importId, statuses, after, Limit.of(LONGEST_LIST + 1)).stream()
                .map(this::view)
                .toList();
    }

    /** Every row that was not taken over, with what is wrong with it; leaves its own trace. */
    @Transactional
    public List<RowView> report(String importId, Officer officer) {
        var kept = own(importId, officer);
        trace("imports.report", kept, officer);
        return rows
                .of(importId, EnumSet.of(RowStatus.FAULTY, RowStatus.KNOWN), 0, Limit.of(SheetReader.MOST_LINES))
                .stream()
                .map(this::view)
                .toList();
    }

    /** The numbers that would be given next, by journal, once the rows that are ready are taken over. */
    public record NextNumbers(List<String> incoming, List<String> outgoing) {

        /** Of a table that waits for nobody any more. */
        public static final NextNumbers NONE = new NextNumbers(List.of(), List.of());

        public NextNumbers {
            incoming = List.copyOf(incoming);
            outgoing = List.copyOf(outgoing);
        }
    }

    /** The numbers that would be given next in both journals; every row is read once. */
    @Transactional(readOnly = true)
    public NextNumbers nextNumbers(String importId, Officer officer) {
        return numbers.next(own(importId, officer), officer);
    }

    private RowView view(ImportRow row) {
        return new RowView(
                row.line(), row.status(), hidden.typed(row.importId(), row.hiddenCells()), row.faults(), row.caseRef());
    }

    private KeptImport own(String importId, Officer officer) {
        demand(officer);
        return imports.find(importId, officer.authority()).orElseThrow(Refusal::notFound);
    }

    /** The import as the officer saw it. */
    private KeptImport seen(String importId, long version, Officer officer) {
        var kept = own(importId, officer);
        if (kept.view().version() != version) {
            throw Refusal.changed();
        }
        return kept;
    }

    private void demand(Officer officer) {
        Roles.demand(opens(officer));
    }

    private void trace(String action, KeptImport kept, Officer officer) {
        events.publishEvent(new ImportsEvent(action, kept.importId(), officer.username(), Map.of()));
    }

    /** What tells a table from any other. */
    public static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
