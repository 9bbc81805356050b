package org.rogatory.web.imports;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Wording;
import org.rogatory.imports.Column;
import org.rogatory.imports.Fault;
import org.rogatory.imports.ImportCodes;
import org.rogatory.imports.ImportView;
import org.rogatory.imports.RowStatus;
import org.rogatory.imports.RowView;
import org.rogatory.imports.StatusNeeds;

/** What the interface tells of imports: codes and numbers, never what stood in a cell. */
final class ImportJsons {

    private static final int PAGE = 50;

    private ImportJsons() {}

    /** The statuses of rows that are asked for; all where none is named. */
    static Set<RowStatus> statuses(@Nullable String key) {
        if (key == null) {
            return EnumSet.allOf(RowStatus.class);
        }
        return Arrays.stream(RowStatus.values())
                .filter(status -> status.key().equals(key))
                .findFirst()
                .map(status -> Set.of(status))
                .orElseThrow(() -> Refusal.of("unknown-code", "status"));
    }

    /** One import in the list. */
    record ImportBriefJson(String importId, String status, int lines, String broughtBy, Instant broughtAt) {

        static ImportBriefJson of(ImportView view) {
            return new ImportBriefJson(
                    view.importId(), view.status().key(), view.lines(), view.broughtBy(), view.broughtAt());
        }
    }

    /** How many rows stand how. */
    record ImportCountsJson(long ready, long taken, long known, long faulty) {

        static ImportCountsJson of(Map<RowStatus, Long> standing) {
            return new ImportCountsJson(
                    standing.getOrDefault(RowStatus.READY, 0L),
                    standing.getOrDefault(RowStatus.TAKEN, 0L),
                    standing.getOrDefault(RowStatus.KNOWN, 0L),
                    standing.getOrDefault(RowStatus.FAULTY, 0L));
        }
    }

    /** How far an import is; the next numbers of the journals are told as long as it can be confirmed. */
    record ImportJson(
            String importId,
            String status,
            int lines,
            String broughtBy,
            Instant broughtAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant finishedAt,
            ImportCountsJson counts,
            List<String> nextIncoming,
            List<String> nextOutgoing) {

        static ImportJson of(
                ImportView view, Map<RowStatus, Long> standing, List<String> nextIncoming, List<String> nextOutgoing) {
            return new ImportJson(
                    view.importId(),
                    view.status().key(),
                    view.lines(),
                    view.broughtBy(),
                    view.broughtAt(),
                    view.confirmedAt(),
                    view.finishedAt(),
                    ImportCountsJson.of(standing),
                    nextIncoming,
                    nextOutgoing);
        }
    }

    /** What is wrong with a row, and in which column; of the whole row the column is null. */
    record ImportFaultJson(@Nullable String column, String code) {

        static ImportFaultJson of(Fault fault) {
            var column = fault.column();
            return new ImportFaultJson(column == null ? null : column.key(), fault.code());
        }
    }

    /** A row by the line its spreadsheet shows, and the file it has become or that was there before. */
    record ImportRowJson(int line, String status, @Nullable String caseRef, List<ImportFaultJson> faults) {

        static ImportRowJson of(RowView row) {
            return new ImportRowJson(
                    row.line(),
                    row.status().key(),
                    row.caseRef(),
                    row.faults().stream().map(ImportFaultJson::of).toList());
        }
    }

    /** A part of the rows; next is the line to ask on from, null at the end. */
    record ImportRowsJson(
            List<ImportRowJson> rows, @Nullable Integer next) {

        static ImportRowsJson of(List<RowView> found) {
            var shown = found.subList(0, Math.min(PAGE, found.size()));
            return new ImportRowsJson(
                    shown.stream().map(ImportRowJson::of).toList(),
                    found.size() > PAGE ? shown.get(PAGE - 1).line() : null);
        }
    }

    /** A column: text, date, code or codes; the codes it takes, none where it is free. */
    record ImportColumnJson(String column, String kind, boolean required, List<String> codes) {

        static ImportColumnJson of(Column column, Map<Column, Map<String, Wording>> choices) {
            var listed = choices.getOrDefault(column, Map.of()).keySet();
            var codes = column == Column.MARKING ? ImportCodes.markings() : List.copyOf(listed);
            return new ImportColumnJson(
                    column.key(), column.kind().name().toLowerCase(Locale.ROOT), column.required(), codes);
        }
    }

    /** What a row tells in a status: columns it fills, columns it leaves empty, results of which one must be there. */
    record ImportStatusJson(
            String direction, String status, List<String> needs, List<String> closed, List<String> results) {

        static ImportStatusJson of(StatusNeeds told) {
            var ended = told.ended();
            return new ImportStatusJson(
                    told.direction(),
                    told.status(),
                    keys(told.needs()),
                    keys(told.closed()),
                    ended == null ? List.of() : ended.oneOf().stream().sorted().toList());
        }

        private static List<String> keys(Collection<Column> columns) {
            return columns.stream().sorted().map(Column::key).toList();
        }
    }

    /** All columns, and all statuses that can go on. */
    record ImportColumnsJson(List<ImportColumnJson> columns, List<ImportStatusJson> statuses) {

        static ImportColumnsJson of(Map<Column, Map<String, Wording>> choices, List<StatusNeeds> needs) {
            return new ImportColumnsJson(
                    Arrays.stream(Column.values())
                            .map(column -> ImportColumnJson.of(column, choices))
                            .toList(),
                    needs.stream().map(ImportStatusJson::of).toList());
        }
    }
}
