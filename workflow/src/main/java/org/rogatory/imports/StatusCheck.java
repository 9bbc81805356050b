package org.rogatory.imports;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether a row says what its status asks for, and nothing that has no place in it. */
final class StatusCheck {

    private static final String REFUSED = "refused";
    private static final String RETURNED = "returned";

    private static final Map<Column, String> MISSING = Map.of(
            Column.UNIT, "unit-missing",
            Column.NEXT_DEADLINE, "deadline-missing",
            Column.RESPONSIBLE, "drafter-missing",
            Column.RESULTS, "results-missing",
            Column.REASONS, "reason-missing");

    private final RowReading row;
    private final ImportLists lists;
    private final @Nullable PaperFiles procedure;
    private final String status;

    /** Of a row without direction or status nothing more is told than that one is missing. */
    StatusCheck(RowReading row, ImportLists lists, @Nullable String direction, @Nullable String status) {
        this.row = row;
        this.lists = lists;
        this.procedure =
                direction == null || status == null ? null : lists.procedures().get(direction);
        this.status = String.valueOf(status);
    }

    private Set<Column> needs() {
        return procedure == null ? Set.of() : procedure.needs().getOrDefault(status, Set.of());
    }

    private @Nullable Ended ended() {
        return procedure == null ? null : procedure.ended().get(status);
    }

    void columns() {
        needs().stream().filter(column -> !row.tells(column)).forEach(column -> row.fault(column, missing(column)));
        if (procedure != null) {
            procedure.closed().getOrDefault(status, Set.of()).stream()
                    .filter(row::tells)
                    .forEach(column -> row.fault(
                            column, column == Column.CONTROL_UNTIL ? "control-of-answered" : "column-not-in-status"));
        }
    }

    /** Of a draft the unit is that which asks, of all else that which executes. */
    private String missing(Column column) {
        return column == Column.UNIT && needs().contains(Column.RESPONSIBLE)
                ? "initiator-missing"
                : MISSING.getOrDefault(column, "missing");
    }

    /** How each item has ended: told once for all, or of each in its order. */
    List<String> results(int items) {
        var told = row.each(Column.RESULTS, lists.of(Column.RESULTS));
        var ended = ended();
        if (procedure == null || row.faulty(Column.RESULTS)) {
            return List.of();
        }
        if (ended == null) {
            if (!told.isEmpty()) {
                row.fault(Column.RESULTS, "results-contradict");
            }
            return List.of();
        }
        if (told.isEmpty()) {
            return ended.usual() == null ? List.of() : Collections.nCopies(items, ended.usual());
        }
        if (told.size() > 1 && told.size() != items) {
            row.fault(Column.RESULTS, "results-count");
            return List.of();
        }
        if (!ended.admits(told)) {
            row.fault(Column.RESULTS, "results-contradict");
        }
        return told.size() == 1 ? Collections.nCopies(items, told.get(0)) : told;
    }

    /** Of what was refused the ground is told, of what was returned a reason; of nothing else either. */
    List<String> reasons(List<String> results) {
        var told = row.codes(Column.REASONS, lists.of(Column.REASONS));
        var refused = results.contains(REFUSED);
        var returned = results.contains(RETURNED);
        var pleaded = told.stream().filter(lists.grounds()::contains).count();
        if (procedure == null || row.faulty(Column.RESULTS)) {
            return told;
        }
        if (refused && pleaded == 0 || returned && pleaded == told.size()) {
            row.fault(Column.REASONS, "reason-missing");
        } else if (!refused && pleaded > 0 || !returned && pleaded < told.size()) {
            row.fault(Column.REASONS, "reason-of-nothing");
        } else if (pleaded > 1) {
            row.fault(Column.REASONS, "grounds-several");
        }
        return told;
    }

    /** Who executes, or has executed; who drafts in the unit that asks. */
    void people(@Nullable String unit, @Nullable String responsible, List<String> results) {
        var ended = ended();
        if (ended != null && !row.tells(Column.UNIT) && !Collections.disjoint(results, ended.acted())) {
            row.fault(Column.UNIT, "unit-missing");
        }
        if (needs().contains(Column.RESPONSIBLE)) {
            drafter(unit, responsible);
        } else if (procedure != null && !lists.anyOfficer()) {
            executing(unit, responsible);
        }
    }

    /** Who drafts does so in the unit that asks, and for an authority that keeps what he asks. */
    private void drafter(@Nullable String unit, @Nullable String responsible) {
        if (unit == null || responsible == null) {
            return;
        }
        var elsewhere = lists.anyOfficer();
        if (!elsewhere && !unit.equals(lists.drafting().get(responsible))) {
            row.fault(Column.RESPONSIBLE, "nobody-drafts");
        } else if (lists.keptElsewhere().contains(elsewhere ? unit : responsible)) {
            row.fault(Column.UNIT, "another-keeps");
        }
    }

    private void executing(@Nullable String unit, @Nullable String responsible) {
        if (responsible != null && lists.elsewhere().contains(responsible)) {
            row.fault(Column.RESPONSIBLE, "unknown-code");
        } else if (needs().contains(Column.UNIT)
                && unit != null
                && !lists.executing().contains(unit)) {
            row.fault(Column.UNIT, "nobody-executes");
        }
    }
}
