package org.rogatory.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        var direction = row.code(Column.DIRECTION, lists.of(Column.DIRECTION));
        var own = own(row);
        var status = status(row, direction, cells.getOrDefault(Column.STATUS, Cell.EMPTY));
        var form = form(row, direction);
        var responsible = responsible(row, cells.getOrDefault(Column.RESPONSIBLE, Cell.EMPTY));
        var file = new PaperFile(
                SheetWords.OUTGOING.equals(direction),
                form,
                own,
                theirs(row),
                String.valueOf(row.code(Column.OTHER_STATE, lists.of(Column.OTHER_STATE))),
                row.codes(Column.INSTRUMENTS, lists.of(Column.INSTRUMENTS)),
                row.codes(Column.OFFENCES, lists.of(Column.OFFENCES)),
                assistance(row, marking),
                row.text(Column.CASE_NUMBER),
                responsible,
                unit(row, status),
                String.valueOf(status),
                past(row, Column.LAST_ACT, own.date()),
                deadline(row, direction, status, own.date()),
                control(row, responsible, own.date()),
                row.text(Column.STANDS));
        return row.faults().isEmpty() ? new Checked(file, row.faults()) : new Checked(null, row.faults());
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
        return number == null ? null : new Numbered(number, day);
    }

    private @Nullable String status(RowReading row, @Nullable String direction, Cell typed) {
        if (direction == null || typed.empty()) {
            return null;
        }
        var offered = lists.statuses().getOrDefault(direction, new CodeList(Map.of()));
        var all = lists.machineStatuses().getOrDefault(direction, offered);
        if (offered.find(typed.text()).isEmpty() && all.find(typed.text()).isPresent()) {
            row.fault(Column.STATUS, "status-not-resumable");
            return null;
        }
        return row.code(Column.STATUS, offered);
    }

    private String form(RowReading row, @Nullable String direction) {
        var offered = lists.forms().getOrDefault(String.valueOf(direction), List.of());
        var form = row.code(Column.FORM, lists.of(Column.FORM));
        if (form != null && direction != null && !offered.contains(form)) {
            row.fault(Column.FORM, "unknown-code");
        }
        return form == null ? offered.stream().findFirst().orElse("") : form;
    }

    private @Nullable String responsible(RowReading row, Cell typed) {
        return lists.anyOfficer() && !typed.empty()
                ? row.text(Column.RESPONSIBLE)
                : row.code(Column.RESPONSIBLE, lists.of(Column.RESPONSIBLE));
    }

    private @Nullable String unit(RowReading row, @Nullable String status) {
        var unit = row.code(Column.UNIT, lists.of(Column.UNIT));
        if (status != null && lists.executed().contains(status)) {
            if (unit == null) {
                row.fault(Column.UNIT, "unit-missing");
            } else if (!lists.anyOfficer() && !lists.executing().contains(unit)) {
                row.fault(Column.UNIT, "nobody-executes");
            }
        }
        return unit;
    }

    /** Some statuses wait for a day that must be told. */
    private @Nullable LocalDate deadline(
            RowReading row, @Nullable String direction, @Nullable String status, @Nullable LocalDate own) {
        var day = ahead(row, Column.NEXT_DEADLINE, own);
        var dated = lists.dated().getOrDefault(String.valueOf(direction), Set.of());
        if (day == null && status != null && dated.contains(status)) {
            row.fault(Column.NEXT_DEADLINE, "deadline-missing");
        }
        return day;
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
