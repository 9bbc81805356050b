package org.rogatory.referral.tally;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.referral.tally.FigureRepository.Kept;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Reads what the work of one organisation adds up to. The same few statements each time, three more for a year, each
 * over a slice of an index and never more than so many rows: a page of figures costs no more in ten years than in the
 * first.
 */
@Component
class WorkFigures {

    static final int MOST = 5_000;

    private static final Limit LIMIT = Limit.of(MOST);

    private final FigureRepository figures;
    private final Clock clock;

    WorkFigures(FigureRepository figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * The tables, and whether there was more than they count.
     *
     * @param capped whether there was more
     */
    record Work(List<FigureTable> tables, boolean capped) {}

    /** Those of a quarter, or of the quarters of a year, from which nothing is found by subtraction. */
    Work of(List<FigureSpan> quarters, AccessScope scope) {
        var span = FigureSpan.over(quarters);
        var rows = read(span, scope);
        var kept = quarters.stream()
                .map(quarter -> figures.kept(quarter, WorkTables.CLOCKS, scope))
                .toList();
        var waiting = figures.waiting(span, scope, LIMIT);
        var year = quarters.size() > 1 ? year(quarters, rows, kept) : WorkYear.NONE;
        var tables =
                new ArrayList<>(tables(rows, kept.stream().flatMap(List::stream).toList(), year));
        tables.add(WorkTables.load(figures.held(span, scope)));
        tables.add(WorkQuality.ageing(waiting, clock.instant()));
        return new Work(List.copyOf(tables), rows.capped() || waiting.size() >= MOST);
    }

    private static WorkYear year(List<FigureSpan> quarters, WorkRows all, List<List<Kept>> kept) {
        var parts = quarters.stream().map(all::in).toList();
        var numbers = IntStream.range(0, parts.size()).boxed().toList();
        return WorkYear.of(
                numbers.stream()
                        .map(at -> tables(parts.get(at), kept.get(at), WorkYear.NONE))
                        .toList(),
                numbers.stream()
                        .map(at -> WorkCounts.of(parts.get(at), kept.get(at)))
                        .toList());
    }

    /** The tables of a time; what is so now is the same at any. */
    private static List<FigureTable> tables(WorkRows rows, List<Kept> kept, WorkYear year) {
        var decisions = year.less(WorkTables.decisions(rows.decisions()));
        var open = year.less(WorkTables.open(rows.closed()));
        var untold = WorkSums.untold(decisions, open, rows.sent(), rows.received());
        return Stream.of(
                        WorkTables.times(rows.spells(), untold),
                        WorkTables.clocks(kept),
                        WorkTables.flow(rows.sent(), rows.received()),
                        WorkQuality.success(rows.sent(), rows.received()),
                        WorkTables.services(rows.sent()),
                        WorkTables.receivers(rows.sent()),
                        WorkTables.grounds(rows.sent()),
                        decisions,
                        WorkTables.reflection(rows.standing()),
                        WorkTables.periods(rows.periods()),
                        WorkQuality.quality(rows.cared()),
                        open)
                .map(year::less)
                .toList();
    }

    private WorkRows read(FigureSpan span, AccessScope scope) {
        return new WorkRows(
                figures.referred(span, scope, LIMIT),
                figures.closed(span, scope, LIMIT),
                figures.sent(span, scope, LIMIT),
                figures.received(span, scope, LIMIT),
                figures.decided(span, scope, LIMIT),
                figures.unwanted(span, scope, LIMIT),
                figures.periods(span, scope, LIMIT),
                figures.cared(span, scope, LIMIT));
    }
}
