package org.rogatory.referral.tally;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.referral.tally.FigureRepository.Cared;
import org.rogatory.referral.tally.FigureRepository.Decided;
import org.rogatory.referral.tally.FigureRepository.Kept;
import org.rogatory.referral.tally.FigureRepository.Passed;
import org.rogatory.referral.tally.FigureRepository.Period;
import org.rogatory.referral.tally.FigureRepository.Spell;
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

    private static WorkYear year(List<FigureSpan> quarters, Rows all, List<List<Kept>> kept) {
        return WorkYear.of(IntStream.range(0, quarters.size())
                .mapToObj(at -> tables(all.in(quarters.get(at)), kept.get(at), WorkYear.NONE))
                .toList());
    }

    /** The tables of a time; what is so now is the same at any. */
    private static List<FigureTable> tables(Rows rows, List<Kept> kept, WorkYear year) {
        var standing = rows.decided().stream().filter(Decided::stands).toList();
        var decisions = year.less(WorkTables.decisions(with(standing, rows.unwanted())));
        var open = year.less(WorkTables.open(rows.closed()));
        var untold = WorkSums.untold(decisions, open, rows.sent(), rows.received());
        return Stream.of(
                        WorkTables.times(spells(rows), untold),
                        WorkTables.clocks(kept),
                        WorkTables.flow(rows.sent(), rows.received()),
                        WorkQuality.success(rows.sent(), rows.received()),
                        WorkTables.services(rows.sent()),
                        WorkTables.receivers(rows.sent()),
                        WorkTables.grounds(rows.sent()),
                        decisions,
                        WorkTables.reflection(standing),
                        WorkTables.periods(rows.periods()),
                        WorkQuality.quality(rows.cared()),
                        open)
                .map(year::less)
                .toList();
    }

    private Rows read(FigureSpan span, AccessScope scope) {
        return new Rows(
                figures.referred(span, scope, LIMIT),
                figures.closed(span, scope, LIMIT),
                figures.sent(span, scope, LIMIT),
                figures.received(span, scope, LIMIT),
                figures.decided(span, scope, LIMIT),
                figures.unwanted(span, scope, LIMIT),
                figures.periods(span, scope, LIMIT),
                figures.cared(span, scope, LIMIT));
    }

    /** What was read for the tables of a time; of some kind there may be more. */
    private record Rows(
            List<Spell> referred,
            List<Spell> closed,
            List<Passed> sent,
            List<Passed> received,
            List<Decided> decided,
            List<Instant> unwanted,
            List<Period> periods,
            List<Cared> cared) {

        boolean capped() {
            return Stream.of(referred, closed, sent, received, decided, unwanted, periods, cared)
                    .anyMatch(read -> read.size() >= MOST);
        }

        /** Those of a part of the time, by the moment by which they were read. */
        Rows in(FigureSpan part) {
            return new Rows(
                    in(part, referred, Spell::began),
                    in(part, closed, spell -> Objects.requireNonNull(spell.ended())),
                    in(part, sent, Passed::began),
                    in(part, received, Passed::began),
                    in(part, decided, Decided::signed),
                    in(part, unwanted, since -> since),
                    in(part, periods, Period::granted),
                    in(part, cared, Cared::opened));
        }

        private static <T> List<T> in(FigureSpan part, List<T> all, Function<T, Instant> at) {
            return all.stream().filter(each -> part.has(at.apply(each))).toList();
        }
    }

    private static Map<String, List<Spell>> spells(Rows rows) {
        var spells = new LinkedHashMap<String, List<Spell>>();
        spells.put("referred", rows.referred());
        spells.put("answered_there", answered(rows.sent()));
        spells.put("answered_here", answered(rows.received()));
        spells.put("presumed", decided(rows.decided(), "presumed"));
        spells.put("conclusive", decided(rows.decided(), "conclusive"));
        spells.put("closed", rows.closed());
        return spells;
    }

    /** That somebody does not want to be identified is one of the ends of the track, and no decision. */
    private static List<Decided> with(List<Decided> decided, List<Instant> unwanted) {
        var ended = unwanted.stream().map(since -> new Decided("conclusive", "withdrawn", null, since, 0L, false, 0L));
        return Stream.concat(decided.stream(), ended).toList();
    }

    /** Only what somebody has answered: an offer that was taken back has an end and no answer. */
    private static List<Spell> answered(List<Passed> passed) {
        return passed.stream()
                .filter(each ->
                        !each.status().over() || "rejected".equals(each.status().key()))
                .map(each -> new Spell(each.began(), each.status().pending() ? null : each.answered()))
                .toList();
    }

    /** How long the first decision took: what is looked at again is awaited since another day. */
    private static List<Spell> decided(List<Decided> decided, String stage) {
        return decided.stream()
                .filter(each -> stage.equals(each.stage()) && !each.review())
                .flatMap(each -> spell(each.began(), each.signed()))
                .toList();
    }

    private static Stream<Spell> spell(@Nullable Instant began, Instant signed) {
        return began == null ? Stream.empty() : Stream.of(new Spell(began, signed));
    }
}
