package org.rogatory.referral.tally;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.referral.tally.FigureRepository.Cared;
import org.rogatory.referral.tally.FigureRepository.Decided;
import org.rogatory.referral.tally.FigureRepository.Passed;
import org.rogatory.referral.tally.FigureRepository.Period;
import org.rogatory.referral.tally.FigureRepository.Spell;

/** What was read for the tables of a time; of some kind there may be more. */
record WorkRows(
        List<Spell> referred,
        List<Spell> closed,
        List<Passed> sent,
        List<Passed> received,
        List<Decided> decided,
        List<Instant> unwanted,
        List<Period> periods,
        List<Cared> cared) {

    /** Whether there may be more. */
    boolean capped() {
        return Stream.of(referred, closed, sent, received, decided, unwanted, periods, cared)
                .anyMatch(read -> read.size() >= WorkFigures.MOST);
    }

    /** Those of a part of the time, by the moment by which they were read. */
    WorkRows in(FigureSpan part) {
        return new WorkRows(
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

    /** The decisions that no review has replaced. */
    List<Decided> standing() {
        return decided.stream().filter(Decided::stands).toList();
    }

    /** That somebody does not want to be identified is one of the ends of the track, and no decision. */
    List<Decided> decisions() {
        var ended = unwanted.stream().map(since -> new Decided("conclusive", "withdrawn", null, since, 0L, false, 0L));
        return Stream.concat(standing().stream(), ended).toList();
    }

    /** What takes its time, by the lines of the table of times. */
    Map<String, List<Spell>> spells() {
        var spells = new LinkedHashMap<String, List<Spell>>();
        spells.put("referred", referred);
        spells.put("answered_there", answered(sent));
        spells.put("answered_here", answered(received));
        spells.put("presumed", decided("presumed"));
        spells.put("conclusive", decided("conclusive"));
        spells.put("closed", closed);
        return spells;
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
    private List<Spell> decided(String stage) {
        return decided.stream()
                .filter(each -> stage.equals(each.stage()) && !each.review())
                .flatMap(each -> spell(each.began(), each.signed()))
                .toList();
    }

    private static Stream<Spell> spell(@Nullable Instant began, Instant signed) {
        return began == null ? Stream.empty() : Stream.of(new Spell(began, signed));
    }
}
