package org.rogatory.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NumberKey;

/** Tells whether a row of a table can be taken over, and if not, what is wrong where. */
final class RowCheck {

    /** Nothing that is still open on paper here was registered earlier. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final int FARTHEST_YEARS = 20;

    /** Of a row so marked nothing that was typed is kept. */
    static final String TOO_HIGH = "marking-too-high";

    private final ImportLists lists;

    RowCheck(ImportLists lists) {
        this.lists = lists;
    }

    Checked check(Map<Column, Cell> cells) {
        var row = new RowReading(cells);
        var marking = row.code(Column.MARKING, lists.markings());
        if (marking != null && !lists.permitted().contains(marking)) {
            return new Checked(null, List.of(Fault.of(Column.MARKING, TOO_HIGH)));
        }
        var file = read(row, marking, cells);
        return row.faults().isEmpty() ? new Checked(file, row.faults()) : new Checked(null, row.faults());
    }

    private PaperFile read(RowReading row, @Nullable String marking, Map<Column, Cell> cells) {
        var direction = row.code(Column.DIRECTION, lists.of(Column.DIRECTION));
        var own = own(row);
        var status = status(row, direction, cells.getOrDefault(Column.STATUS, Cell.EMPTY));
        var form = form(row, direction);
        var told = told(row, new StatusCheck(row, lists, direction, status), marking);
        return new PaperFile(
                SheetWords.OUTGOING.equals(direction),
                form,
                own,
                theirs(row),
                String.valueOf(row.code(Column.OTHER_STATE, lists.of(Column.OTHER_STATE))),
                row.codes(Column.INSTRUMENTS, lists.of(Column.INSTRUMENTS)),
                row.codes(Column.OFFENCES, lists.of(Column.OFFENCES)),
                told.asked(),
                row.text(Column.CASE_NUMBER),
                told.responsible(),
                told.unit(),
                String.valueOf(status),
                told.results(),
                told.reasons(),
                past(row, Column.LAST_ACT, own.date()),
                ahead(row, Column.NEXT_DEADLINE, own.date()),
                control(row, told.responsible(), own.date()),
                row.text(Column.STANDS));
    }

    /** What is asked for, who works on it, and what has come of it. */
    private record Told(
            List<String> asked,
            @Nullable String responsible,
            @Nullable String unit,
            List<String> results,
            List<String> reasons) {}

    private Told told(RowReading row, StatusCheck standing, @Nullable String marking) {
        var asked = assistance(row, marking);
        var responsible = responsible(row);
        var unit = row.code(Column.UNIT, lists.of(Column.UNIT));
        standing.columns();
        var results = standing.results(asked.size());
        var reasons = standing.reasons(results);
        standing.people(unit, responsible, results);
        return new Told(asked, responsible, unit, results, reasons);
    }

    /** What is asked for; of a covert measure only what is marked. */
    private List<String> assistance(RowReading row, @Nullable String marking) {
        var asked = row.codes(Column.ASSISTANCE, lists.of(Column.ASSISTANCE));
        if (marking == null && asked.stream().anyMatch(lists.covert()::contains)) {
            row.fault(Column.MARKING, "marking-missing");
        }
        return asked;
    }

    private Numbered own(RowReading row) {
        var number = row.number(Column.OWN_NUMBER);
        var day = past(row, Column.OWN_DATE, null);
        if (number != null && NumberKey.of(number).isEmpty()) {
            row.fault(Column.OWN_NUMBER, "number-unreadable");
        }
        return new Numbered(String.valueOf(number), day);
    }

    private @Nullable Numbered theirs(RowReading row) {
        var number = row.number(Column.THEIR_NUMBER);
        var day = past(row, Column.THEIR_DATE, null);
        if (number == null && day != null) {
            row.fault(Column.THEIR_NUMBER, "number-of-date");
        }
        if (number == null) {
            return null;
        }
        var theirs = new Numbered(number, day);
        if (theirs.wordy()) {
            row.fault(Column.THEIR_NUMBER, "number-wordy");
        }
        return theirs;
    }

    private @Nullable String status(RowReading row, @Nullable String direction, Cell typed) {
        if (direction == null || typed.empty()) {
            return null;
        }
        var offered = lists.statuses().getOrDefault(direction, new CodeList(Map.of()));
        var all = lists.machineStatuses().getOrDefault(direction, offered);
        var known = all.find(typed.text()).orElse(null);
        if (offered.find(typed.text()).isEmpty() && known != null) {
            row.fault(Column.STATUS, instead(direction, known));
            return null;
        }
        return row.code(Column.STATUS, offered);
    }

    private String instead(String direction, String status) {
        var procedure = lists.procedures().get(direction);
        var other = procedure == null ? null : procedure.instead().get(status);
        return other == null ? "status-not-resumable" : other;
    }

    private String form(RowReading row, @Nullable String direction) {
        var procedure = lists.procedures().get(String.valueOf(direction));
        var offered = procedure == null ? List.<String>of() : procedure.forms();
        var form = row.code(Column.FORM, lists.of(Column.FORM));
        if (form != null && direction != null && !offered.contains(form)) {
            row.fault(Column.FORM, "unknown-code");
        }
        return form == null ? offered.stream().findFirst().orElse("") : form;
    }

    private @Nullable String responsible(RowReading row) {
        return lists.anyOfficer() && row.tells(Column.RESPONSIBLE)
                ? row.text(Column.RESPONSIBLE)
                : row.code(Column.RESPONSIBLE, lists.of(Column.RESPONSIBLE));
    }

    private @Nullable LocalDate control(RowReading row, @Nullable String responsible, @Nullable LocalDate own) {
        var until = ahead(row, Column.CONTROL_UNTIL, own);
        if (until != null && responsible == null) {
            row.fault(Column.RESPONSIBLE, "responsible-missing");
        }
        return until;
    }

    /** A day on which something was done: not to come, and not before the letter. */
    private @Nullable LocalDate past(RowReading row, Column column, @Nullable LocalDate letter) {
        var day = row.day(column);
        if (day == null) {
            return null;
        }
        if (day.isAfter(lists.today())) {
            row.fault(column, "day-in-future");
        } else if (day.isBefore(EARLIEST)) {
            row.fault(column, "day-implausible");
        } else if (letter != null && day.isBefore(letter)) {
            row.fault(column, "day-before-letter");
        }
        return day;
    }

    /** A day until which something is to be done; it may have passed. */
    private @Nullable LocalDate ahead(RowReading row, Column column, @Nullable LocalDate letter) {
        var day = row.day(column);
        if (day == null) {
            return null;
        }
        if (day.isAfter(lists.today().plusYears(FARTHEST_YEARS))) {
            row.fault(column, "day-implausible");
        } else if (letter != null && day.isBefore(letter)) {
            row.fault(column, "day-before-letter");
        }
        return day;
    }
}
