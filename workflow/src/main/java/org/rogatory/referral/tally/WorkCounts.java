package org.rogatory.referral.tally;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.rogatory.referral.tally.FigureRepository.Cared;
import org.rogatory.referral.tally.FigureRepository.Decided;
import org.rogatory.referral.tally.FigureRepository.Kept;
import org.rogatory.referral.tally.FigureRepository.Passed;
import org.rogatory.referral.tally.FigureRepository.Spell;

/**
 * What really stands in the cells of the tables of work, shown or not: only so it is known how much a year would tell
 * of what its quarters hide. It is shown to nobody.
 */
final class WorkCounts {

    private final Map<WorkCell, Long> cells = new HashMap<>();

    private WorkCounts() {}

    /** Of the rows of a time; a cell that is not in it holds nothing. */
    static Map<WorkCell, Long> of(WorkRows rows, Collection<Kept> kept) {
        var counts = new WorkCounts();
        kept.forEach(counts::clock);
        rows.sent().forEach(passed -> counts.passed("sent", passed));
        rows.received().forEach(passed -> counts.passed("received", passed));
        rows.sent().forEach(counts::offer);
        rows.decisions().forEach(each -> counts.one("decisions", each.stage() + "_" + each.outcome()));
        rows.standing().forEach(counts::reflection);
        rows.periods()
                .forEach(each -> counts.one(
                        "periods", DayBand.of(DayBand.PERIODS, ChronoUnit.DAYS.between(each.from(), each.to()))));
        rows.cared().forEach(counts::cared);
        rows.closed().forEach(counts::open);
        rows.spells().forEach((line, spells) -> spells.forEach(spell -> counts.time(line, spell)));
        return Map.copyOf(counts.cells);
    }

    private void add(WorkCell cell, long number) {
        cells.merge(cell, number, Long::sum);
    }

    private void one(String table, String line, String column) {
        add(new WorkCell(table, line, column), 1);
    }

    private void one(String table, String line) {
        one(table, line, FigureTable.FILES);
    }

    private void clock(Kept kept) {
        switch (kept.getStatus()) {
            case MET -> add(new WorkCell("clocks", kept.getRule(), "in_time"), kept.getNumber());
            case PASSED -> add(new WorkCell("clocks", kept.getRule(), "late"), kept.getNumber());
            case RUNNING -> add(WorkCell.beside("clocks"), kept.getNumber());
            default -> {}
        }
        if (kept.getOwed()) {
            add(new WorkCell("clocks", kept.getRule(), "owed"), kept.getNumber());
        }
    }

    private void passed(String column, Passed passed) {
        one("flow", passed.status().key(), column);
        if (passed.status().pending()) {
            add(WorkCell.beside("flow"), 1);
            add(WorkCell.beside("success"), 1);
        } else {
            one("success", column, passed.status().left() ? "succeeded" : "failed");
        }
    }

    private void offer(Passed sent) {
        var column = sent.status().left() ? "taken" : "not_taken";
        one("services", WorkTables.service(sent), column);
        one("receivers", sent.other(), column);
        one("grounds", sent.ground());
    }

    private void reflection(Decided decided) {
        if ("presumed".equals(decided.stage()) && "yes".equals(decided.outcome())) {
            one("reflection", "presumed_yes", decided.periods() > 0 ? "with" : "without");
        }
    }

    private void cared(Cared file) {
        WorkQuality.CARE.forEach((line, done) -> one("quality", line, done.test(file) ? "present" : "absent"));
    }

    private void open(Spell closed) {
        var days = Duration.between(closed.began(), Objects.requireNonNull(closed.ended()))
                .toDays();
        one("open", DayBand.of(DayBand.OPEN, days));
    }

    private void time(String line, Spell spell) {
        if (spell.ended() == null) {
            add(WorkCell.beside("times"), 1);
        } else {
            one("times", line);
        }
    }
}
