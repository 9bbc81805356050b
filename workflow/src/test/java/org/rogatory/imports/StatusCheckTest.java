package org.rogatory.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row says what its status asks for: what came of each item and why, who drafts, and nothing else. */
class StatusCheckTest {

    private final RowCheck check = RowCheckTest.check();

    private PaperFile file(Map<Column, Cell> row) {
        var checked = check.check(row);
        assertThat(checked.faults()).isEmpty();
        return Objects.requireNonNull(checked.file());
    }

    private static Map<Column, Cell> row(String status, String results, String reasons) {
        var row = RowCheckTest.row();
        row.put(Column.STATUS, Cell.text(status));
        row.put(Column.ASSISTANCE, Cell.text("bank_records; Taking testimony or statements"));
        row.put(Column.RESULTS, Cell.text(results));
        row.put(Column.REASONS, Cell.text(reasons));
        row.put(Column.UNIT, Cell.text("UZ-UNIT-1"));
        return row;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            executed          | ''                           | ''                         | results-missing
            executed          | executed;executed;executed   | ''                         | results-count
            executed          | executed_negative            | ''                         | results-contradict
            executed_negative | executed_negative;executed   | ''                         | results-contradict
            executed          | executed;refused             | ''                         | reason-missing
            executed          | executed;returned            | refugee                    | reason-missing
            executed          | executed                     | return_no_basis            | reason-of-nothing
            refused           | ''                           | ''                         | reason-missing
            refused           | ''                           | refugee;ne_bis_in_idem     | grounds-several
            refused           | executed                     | refugee                    | results-contradict
            """)
    void tellsWhatIsWrongWithResultsAndReasons(String status, String results, String reasons, String code) {
        var row = row(status, results, reasons);
        var column = code.startsWith("results") ? Column.RESULTS : Column.REASONS;

        assertThat(check.check(row).faults()).contains(Fault.of(column, code));
    }

    @Test
    void readsResultsOnceForAllOrOneForEachInTheOrderOfWhatIsAsked() {
        assertThat(file(row("executed", "executed", "")).results()).containsExactly("executed", "executed");
        var mixed = file(row("answered", "Refused; executed", "refugee"));
        assertThat(mixed.results()).containsExactly("refused", "executed");
        assertThat(mixed.reasons()).containsExactly("refugee");
        assertThat(file(row("refused", "", "refugee")).results()).containsExactly("refused", "refused");
        var nobody = row("executed", "executed", "");
        nobody.remove(Column.UNIT);
        assertThat(check.check(nobody).faults()).containsExactly(Fault.of(Column.UNIT, "unit-missing"));
    }

    @Test
    void takesNoControlOfWhatIsAnswered() {
        var answered = row("answered", "executed", "");
        answered.put(Column.RESPONSIBLE, Cell.text("officer.uz"));
        answered.put(Column.CONTROL_UNTIL, Cell.text("2026-12-20"));
        answered.put(Column.NEXT_DEADLINE, Cell.text("2026-12-20"));

        assertThat(check.check(answered).faults())
                .containsExactlyInAnyOrder(
                        Fault.of(Column.CONTROL_UNTIL, "control-of-answered"),
                        Fault.of(Column.NEXT_DEADLINE, "column-not-in-status"));
    }

    @Test
    void asksOfADraftWhoWritesItWhere() {
        var draft = row("draft", "", "");
        draft.put(Column.DIRECTION, Cell.text("outgoing"));
        assertThat(check.check(draft).faults()).containsExactly(Fault.of(Column.RESPONSIBLE, "drafter-missing"));
        draft.put(Column.RESPONSIBLE, Cell.text("officer.uz"));
        assertThat(check.check(draft).faults()).containsExactly(Fault.of(Column.RESPONSIBLE, "nobody-drafts"));
        draft.put(Column.RESPONSIBLE, Cell.text("drafter.uz"));
        assertThat(file(draft).responsible()).isEqualTo("drafter.uz");
        draft.put(Column.STATUS, Cell.text("signed"));
        assertThat(check.check(draft).faults()).containsExactly(Fault.of(Column.STATUS, "status-when-sent"));
    }

    private static Map<Column, Cell> draft(String unit, String drafter) {
        var draft = row("draft", "", "");
        draft.put(Column.DIRECTION, Cell.text("outgoing"));
        draft.put(Column.UNIT, Cell.text(unit));
        draft.put(Column.RESPONSIBLE, Cell.text(drafter));
        return draft;
    }

    @Test
    void takesADraftOverOnlyWhereWhatIsAskedIsKept() {
        var court = draft("UZ-COURT-1", "court.uz");
        var prosecutor = draft("UZ-UNIT-1", "drafter.uz");
        var another = Fault.of(Column.UNIT, "another-keeps");
        var ofCourts = RowCheckTest.check("UZ-SC");

        assertThat(check.check(court).faults()).containsExactly(another);
        assertThat(check.check(prosecutor).faults()).isEmpty();
        assertThat(ofCourts.check(court).faults()).isEmpty();
        assertThat(ofCourts.check(prosecutor).faults()).containsExactly(another);
    }

    @Test
    void goesByTheUnitWhereOfficersAreKeptElsewhere() {
        var court = draft("UZ-COURT-1", "d.testova");
        var prosecutor = draft("UZ-UNIT-1", "d.testova");
        var first = RowCheckTest.believing("UZ-GPO");
        var ofCourts = RowCheckTest.believing("UZ-SC");

        assertThat(first.check(court).faults()).containsExactly(Fault.of(Column.UNIT, "another-keeps"));
        assertThat(first.check(prosecutor).faults()).isEmpty();
        assertThat(ofCourts.check(court).faults()).isEmpty();
    }
}
