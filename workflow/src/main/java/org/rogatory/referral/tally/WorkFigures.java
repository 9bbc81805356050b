package org.rogatory.referral.tally;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.referral.tally.FigureRepository.Decided;
import org.rogatory.referral.tally.FigureRepository.Passed;
import org.rogatory.referral.tally.FigureRepository.Spell;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Reads what the work of one organisation adds up to. The same few statements each time, each over a slice of an index
 * and never more than so many rows: a page of figures costs no more in ten years than in the first.
 */
@Component
class WorkFigures {

    static final int MOST = 5_000;

    private static final Limit LIMIT = Limit.of(MOST);

    private final FigureRepository figures;

    WorkFigures(FigureRepository figures) {
        this.figures = figures;
    }

    /**
     * The tables, and whether there was more than they count.
     *
     * @param capped whether there was more
     */
    record Work(List<FigureTable> tables, boolean capped) {}

    Work of(FigureSpan span, AccessScope scope) {
        var referred = figures.referred(span, scope, LIMIT);
        var closed = figures.closed(span, scope, LIMIT);
        var sent = figures.sent(span, scope, LIMIT);
        var received = figures.received(span, scope, LIMIT);
        var decided = figures.decided(span, scope, LIMIT);
        var unwanted = figures.unwanted(span, scope, LIMIT);
        var periods = figures.periods(span, scope, LIMIT);
        var spells = new LinkedHashMap<String, List<Spell>>();
        spells.put("referred", referred);
        spells.put("answered_there", answered(sent));
        spells.put("answered_here", answered(received));
        spells.put("presumed", decided(decided, "presumed"));
        spells.put("conclusive", decided(decided, "conclusive"));
        spells.put("closed", closed);
        var tables = List.of(
                WorkTables.times(spells),
                WorkTables.clocks(figures.kept(span, WorkTables.CLOCKS, scope)),
                WorkTables.flow(sent, received),
                WorkTables.services(sent),
                WorkTables.receivers(sent),
                WorkTables.grounds(sent),
                WorkTables.decisions(with(decided, unwanted)),
                WorkTables.reflection(decided),
                WorkTables.periods(periods),
                WorkTables.open(closed),
                WorkTables.load(figures.held(span, scope)));
        var capped =
                Stream.of(referred, closed, sent, received, decided, unwanted, periods)
                        .anyMatch(rows -> rows.size() >= MOST);
        return new Work(tables, capped);
    }

    /** That somebody does not want to be identified is one of the ends of the track, and no decision. */
    private static List<Decided> with(List<Decided> decided, List<Instant> unwanted) {
        var ended = unwanted.stream().map(since -> new Decided("conclusive", "withdrawn", null, since, 0L));
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

    private static List<Spell> decided(List<Decided> decided, String stage) {
        return decided.stream()
                .filter(each -> stage.equals(each.stage()))
                .flatMap(each -> spell(each.began(), each.signed()))
                .toList();
    }

    private static Stream<Spell> spell(@Nullable Instant began, Instant signed) {
        return began == null ? Stream.empty() : Stream.of(new Spell(began, signed));
    }
}
