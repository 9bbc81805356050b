package org.rogatory.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks a table through without taking anything over, and keeps what was found. */
@Component
class BroughtRows {

    private final ImportCodes codes;
    private final KnownNumbers known;
    private final KeptImportRepository imports;
    private final ImportRowRepository rows;
    private final RowCells hidden;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BroughtRows(
            ImportCodes codes,
            KnownNumbers known,
            KeptImportRepository imports,
            ImportRowRepository rows,
            RowCells hidden,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.known = known;
        this.imports = imports;
        this.rows = rows;
        this.hidden = hidden;
        this.events = events;
        this.clock = clock;
    }

    /** A line of the table and what it says. */
    private record Read(int line, Map<Column, Cell> cells, Checked checked) {

        Map<Column, Cell> kept() {
            return checked.tooHigh() ? Map.of() : cells;
        }
    }

    @Transactional
    String keep(Sheet sheet, SheetRows columns, String fingerprint, Officer officer) {
        var importId = "IMPORT-" + UUID.randomUUID();
        var authority = officer.authority();
        var check = new RowCheck(codes.lists(officer));
        var read = sheet.lines().stream()
                .map(line -> new Read(line.number(), columns.cells(line), check.check(columns.cells(line))))
                .toList();
        var brought = new KeptImport.Brought(authority, fingerprint, officer.username(), clock.instant());
        imports.saveAndFlush(new KeptImport(importId, brought, read.size()));
        var kept = rows(importId, authority, read);
        rows.saveAll(kept);
        var faulty =
                kept.stream().filter(row -> row.status() == RowStatus.FAULTY).count();
        var details = Map.of("lines", String.valueOf(read.size()), "faulty", String.valueOf(faulty));
        events.publishEvent(new ImportsEvent("imports.bring", importId, officer.username(), details));
        return importId;
    }

    private List<ImportRow> rows(String importId, String authority, List<Read> read) {
        var files = read.stream()
                .map(line -> line.checked().file())
                .filter(file -> file != null)
                .toList();
        var found = known.among(authority, files);
        var first = new HashMap<String, Integer>();
        var kept = new ArrayList<ImportRow>();
        for (var line : read) {
            var row = new ImportRow(importId, line.line(), hidden.hide(importId, line.kept()));
            var file = line.checked().file();
            if (file == null) {
                row.faulty(line.checked().faults());
            } else if (found.has(file)) {
                row.known(found.caseRef(file));
            } else if (first.putIfAbsent(KnownNumbers.key(authority, file), line.line()) != null) {
                row.faulty(List.of(Fault.of(Column.OWN_NUMBER, "number-twice")));
            }
            kept.add(row);
        }
        return kept;
    }
}
