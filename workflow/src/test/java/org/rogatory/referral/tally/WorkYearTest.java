package org.rogatory.referral.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.tally.FigureRepository.Cared;
import org.rogatory.referral.tally.FigureRepository.Decided;
import org.rogatory.referral.tally.FigureRepository.Passed;
import org.rogatory.referral.tally.FigureRepository.Period;
import org.rogatory.referral.tally.FigureRepository.Spell;
import org.rogatory.referral.tally.FigureTable.Line;

/** Who takes three quarters of work from their year does not find what the fourth does not show. */
class WorkYearTest {

    private static final List<FigureSpan> QUARTERS = FigurePeriod.ofYear(2025).quarters().stream()
            .map(quarter -> new FigureSpan(
                    "KZ-NC",
                    quarter.first().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    quarter.end().atStartOfDay(ZoneOffset.UTC).toInstant()))
            .toList();

    private static final Set<String> NO_SUMS = Set.of("median", "most", "percent");

    /** What is told of now is the same at any time. */
    private static final Set<String> NOW = Set.of("load", "ageing");

    private final FigureRepository figures = mock(FigureRepository.class);
    private final WorkFigures work =
            new WorkFigures(figures, Clock.fixed(Instant.parse("2026-03-01T08:00:00Z"), ZoneOffset.UTC));
    private final List<Passed> sent = new ArrayList<>();
    private final List<Spell> closed = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final List<Cared> cared = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private final List<List<FigureRepository.Kept>> kept = new ArrayList<>();
    private final Random lot = new Random(20261211);

    private record Kept(String getRule, DeadlineStatus getStatus, boolean getOwed, long getNumber)
            implements FigureRepository.Kept {}

    @BeforeEach
    void reads() {
        when(figures.sent(any(), any(), any())).thenAnswer(asked -> in(asked.getArgument(0), sent, Passed::began));
        when(figures.closed(any(), any(), any()))
                .thenAnswer(asked -> in(asked.getArgument(0), closed, spell -> Objects.requireNonNull(spell.ended())));
        when(figures.decided(any(), any(), any()))
                .thenAnswer(asked -> in(asked.getArgument(0), decided, Decided::signed));
        when(figures.cared(any(), any(), any())).thenAnswer(asked -> in(asked.getArgument(0), cared, Cared::opened));
        when(figures.periods(any(), any(), any()))
                .thenAnswer(asked -> in(asked.getArgument(0), periods, Period::granted));
        when(figures.kept(any(), any(), any())).thenAnswer(asked -> kept.get(QUARTERS.indexOf(asked.getArgument(0))));
    }

    private static <T> List<T> in(FigureSpan span, List<T> all, Function<T, Instant> at) {
        return all.stream().filter(each -> span.has(at.apply(each))).toList();
    }

    /** A day within a quarter. */
    private static Instant at(int quarter) {
        return QUARTERS.get(quarter).from().plus(Duration.ofDays(9));
    }

    private void passed(int quarter, ShareStatus status, int number) {
        var one = new Passed("legal_aid", "KZ-SHELTER-1", "consent", status, at(quarter), at(quarter));
        IntStream.range(0, number).forEach(each -> sent.add(one));
    }

    private void kept(int inTime, int late) {
        kept.add(List.of(
                new Kept("ref_answer", DeadlineStatus.MET, false, inTime),
                new Kept("ref_answer", DeadlineStatus.PASSED, false, late)));
    }

    private List<FigureTable> year() {
        return work.of(QUARTERS, AccessScope.system()).tables();
    }

    private List<FigureTable> quarter(int number) {
        return work.of(List.of(QUARTERS.get(number)), AccessScope.system()).tables();
    }

    private static Shown cell(List<FigureTable> tables, String key, String code, String column) {
        return tables.stream()
                .filter(table -> table.key().equals(key))
                .flatMap(table -> table.lines().stream()
                        .filter(line -> line.code().equals(code))
                        .map(Line::cells)
                        .map(cells -> cells.get(table.columns().indexOf(column))))
                .findFirst()
                .orElse(Shown.HIDDEN);
    }

    @Test
    void aYearTellsNoHiddenQuarterOfWork() {
        for (var quarter : List.of(0, 1, 2, 3)) {
            for (var status : ShareStatus.values()) {
                var few =
                        status == ShareStatus.ACCEPTED && quarter == 3 || status == ShareStatus.REJECTED && quarter > 1;
                passed(quarter, status, few ? 4 : 20);
            }
            kept(quarter == 3 ? 4 : 20, 20);
        }
        var year = year();
        assertThat(cell(quarter(0), "flow", "accepted", "sent")).isEqualTo(new Shown(20));
        assertThat(cell(year, "flow", "accepted", "sent"))
                .as("one quarter alone is hidden: the year would tell it")
                .isEqualTo(Shown.HIDDEN);
        assertThat(cell(year, "flow", "rejected", "sent"))
                .as("two quarters are hidden, and eight together")
                .isEqualTo(Shown.HIDDEN);
        assertThat(cell(year, "flow", "done", "sent")).isEqualTo(new Shown(80));
        assertThat(cell(year, "success", "sent", "succeeded"))
                .as("less who is done it would be who has accepted")
                .isEqualTo(Shown.HIDDEN);
        assertThat(cell(year, "clocks", "ref_answer", "in_time")).isEqualTo(Shown.HIDDEN);
        assertThat(cell(year, "clocks", "ref_answer", "percent")).isEqualTo(Shown.HIDDEN);
    }

    @Test
    void whatTwoQuartersDoNotShowTheYearTellsWhereTheyAreEnoughTogether() {
        of(20, 20, 8, 8);
        var year = year();
        assertThat(cell(year, "flow", "accepted", "sent")).isEqualTo(new Shown(55));
        assertThat(cell(year, "clocks", "ref_answer", "in_time")).isEqualTo(new Shown(55));
        assertThat(cell(year, "clocks", "ref_answer", "late")).isEqualTo(new Shown(80));
    }

    @Test
    void whatTwoQuartersDoNotShowTheYearKeepsWhereTheyAreAFewTogether() {
        of(20, 20, 4, 4);
        hidden(year());
    }

    @Test
    void aQuarterInWhichThereIsNothingHidesNoOther() {
        of(20, 20, 4, 0);
        hidden(year());
    }

    private static void hidden(List<FigureTable> year) {
        assertThat(cell(year, "flow", "accepted", "sent")).isEqualTo(Shown.HIDDEN);
        assertThat(cell(year, "clocks", "ref_answer", "in_time")).isEqualTo(Shown.HIDDEN);
    }

    /** So many in each quarter. */
    private void of(int... numbers) {
        for (int quarter = 0; quarter < numbers.length; quarter++) {
            for (var status : ShareStatus.values()) {
                passed(quarter, status, numbers[quarter]);
            }
            kept(numbers[quarter], 20);
        }
    }

    /** What hidden quarters hold of a cell is nothing at all, or enough in more than one. */
    private void enough(WorkCell cell, List<Integer> unknown) {
        var held = unknown.stream()
                .map(quarter -> holds(quarter, cell))
                .filter(number -> number > 0)
                .toList();
        if (!held.isEmpty()) {
            assertThat(held).as("%s", cell).hasSizeGreaterThan(1);
            assertThat(held.stream().mapToLong(number -> number).sum())
                    .as("%s", cell)
                    .isGreaterThan(10);
        }
    }

    /** What was read for a cell, of tables that are counted here without any rule. */
    private long holds(int quarter, WorkCell cell) {
        return switch (cell.table() + "." + cell.column()) {
            case "flow.sent" ->
                in(QUARTERS.get(quarter), sent, Passed::began).stream()
                        .filter(each -> each.status().key().equals(cell.line()))
                        .count();
            case "clocks.in_time" -> clock(quarter, DeadlineStatus.MET, cell.line());
            case "clocks.late" -> clock(quarter, DeadlineStatus.PASSED, cell.line());
            default -> 0;
        };
    }

    private long clock(int quarter, DeadlineStatus status, String rule) {
        return kept.get(quarter).stream()
                .filter(each -> each.getStatus() == status && each.getRule().equals(rule))
                .mapToLong(FigureRepository.Kept::getNumber)
                .sum();
    }

    private void anything(int quarter) {
        Stream.of(ShareStatus.values()).forEach(status -> passed(quarter, status, lot.nextInt(30)));
        Stream.of("presumed", "conclusive")
                .flatMap(stage -> Stream.of("yes", "no")
                        .map(outcome ->
                                new Decided(stage, outcome, at(quarter), at(quarter), lot.nextLong(2), false, 0L)))
                .forEach(one -> IntStream.range(0, lot.nextInt(30)).forEach(each -> decided.add(one)));
        for (var days : List.of(10, 60, 100, 200)) {
            var spell = new Spell(at(quarter).minus(Duration.ofDays(days)), at(quarter));
            IntStream.range(0, lot.nextInt(30)).forEach(each -> closed.add(spell));
        }
        IntStream.range(0, lot.nextInt(60))
                .forEach(each -> cared.add(new Cared(at(quarter), lot.nextLong(2), lot.nextLong(2), lot.nextLong(3))));
        var day = QUARTERS.get(quarter).from().atZone(ZoneOffset.UTC).toLocalDate();
        IntStream.range(0, lot.nextInt(90))
                .forEach(each -> periods.add(new Period(at(quarter), day, day.plusDays(lot.nextInt(120)))));
        kept(lot.nextInt(30), lot.nextInt(30));
    }

    private void nothing() {
        Stream.of(sent, closed, decided, cared, periods, kept).forEach(List::clear);
    }

    @Test
    void noCellOfAnyTableTellsWhatItsQuartersDoNot() {
        var told = 0;
        for (int round = 0; round < 60; round++) {
            nothing();
            IntStream.range(0, QUARTERS.size()).forEach(this::anything);
            var quarters =
                    IntStream.range(0, QUARTERS.size()).mapToObj(this::quarter).toList();
            for (var table : year()) {
                told += NOW.contains(table.key()) ? 0 : told(table, quarters);
            }
        }
        assertThat(told).as("cells that were told at all").isGreaterThan(100);
    }

    /** How many cells of a table of the year are told; each of them all quarters show, or enough of several do not. */
    private int told(FigureTable table, List<List<FigureTable>> quarters) {
        var told = 0;
        for (var line : table.lines()) {
            for (var column : table.columns()) {
                var shown = line.cells().get(table.columns().indexOf(column));
                if (shown.hidden() || NO_SUMS.contains(column)) {
                    continue;
                }
                var cell = new WorkCell(table.key(), line.code(), column);
                var unknown = IntStream.range(0, quarters.size())
                        .filter(at -> cell(quarters.get(at), cell.table(), cell.line(), cell.column())
                                .hidden())
                        .boxed()
                        .toList();
                assertThat(unknown.size()).as("%s", cell).isNotEqualTo(1);
                enough(cell, unknown);
                told++;
            }
        }
        return told;
    }
}
