package org.rogatory.extradition.findings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.findings.CriminalAct.Punishable;
import org.rogatory.extradition.findings.Judgement.Source;
import org.rogatory.extradition.findings.Judgement.State;
import org.rogatory.law.Finding;
import org.rogatory.law.Ground;
import org.rogatory.law.Grounds;
import org.rogatory.law.Level;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/**
 * How each matter stands, by what the request says, what the rules of law find in it, and what people have found. It
 * has no rule of its own: a matter of which nobody knows anything is unknown, and to be asked.
 */
final class Judging {

    private final Grounds grounds;

    Judging(Grounds grounds) {
        this.grounds = grounds;
    }

    /** All that is known of a file. */
    record Facts(
            JsonNode content,
            List<Finding> findings,
            List<CriminalAct> acts,
            List<RaisedStop> stops,
            List<RecordedJudgement> recorded) {

        /** What was asked last on a matter. */
        Optional<RaisedStop> stop(Matter matter) {
            return stops.stream()
                    .filter(stop -> matter.flag().filter(stop.flag()::equals).isPresent())
                    .max(Comparator.comparingInt(RaisedStop::number));
        }

        List<Finding> on(Matter matter) {
            return findings.stream().filter(matter::concerns).toList();
        }

        /** The instruments that the request cites. */
        List<String> cited() {
            return RequestForms.instruments(content);
        }
    }

    /** What a person has said, whether on a question or on the matter itself. */
    private record Said(boolean satisfied, Source source, Instant at) {}

    /** Every matter, each in one state. */
    List<Judgement> of(Facts facts) {
        return Stream.of(Matter.values()).map(matter -> judge(matter, facts)).toList();
    }

    private Judgement judge(Matter matter, Facts facts) {
        var found = facts.on(matter);
        var stop = facts.stop(matter);
        if (stop.map(RaisedStop::open).orElseGet(() -> found.stream().anyMatch(Judging::stops))) {
            return told(matter, State.STOP, stop.map(Judging::asked).orElse(null), facts);
        }
        var said = said(matter, facts);
        if (said != null && !said.satisfied()) {
            return told(matter, State.FINDING, said.source(), facts);
        }
        if (found.stream().anyMatch(Judging::against) && !(said != null && matter == Matter.DUAL_CRIMINALITY)) {
            return told(matter, State.FINDING, said == null ? null : said.source(), facts);
        }
        var source = said != null
                ? said.source()
                : ContentSources.of(matter, facts, grounds)
                        .map(Source::ofContent)
                        .orElse(null);
        return told(matter, source == null ? State.UNKNOWN : State.SATISFIED, source, facts);
    }

    private static boolean stops(Finding finding) {
        return finding.level() == Level.STOP;
    }

    private static boolean against(Finding finding) {
        return finding.level() == Level.ERROR || finding.level() == Level.WARNING;
    }

    private static Source asked(RaisedStop stop) {
        return new Source(
                stop.ofContent() ? "flags" : null,
                stop.why(),
                null,
                stop.ofContent() ? null : stop.raisedBy(),
                stop.raisedAt());
    }

    /**
     * What was said last; of the acts what was found one by one counts before what was said of all. What was decided
     * to stand in the way does so until it is asked anew, whatever anybody writes down beside it.
     */
    private static @Nullable Said said(Matter matter, Facts facts) {
        var table = matter == Matter.DUAL_CRIMINALITY ? ofActs(facts.acts()) : null;
        if (table != null) {
            return table;
        }
        var settled = settled(matter, facts);
        if (facts.stop(matter).filter(RaisedStop::bars).isPresent()) {
            return settled.orElse(null);
        }
        var recorded = facts.recorded().stream()
                .filter(one -> one.matter() == matter)
                .map(one -> new Said(
                        one.satisfied(), new Source(null, one.said(), one.article(), one.by(), one.at()), one.at()));
        return Stream.concat(recorded, settled.stream())
                .max(Comparator.comparing(Said::at))
                .orElse(null);
    }

    private static Optional<Said> settled(Matter matter, Facts facts) {
        return facts.stop(matter).map(stop -> {
            var at = Objects.requireNonNull(stop.settledAt());
            var source = new Source(null, stop.settledWhy(), null, stop.settledBy(), at);
            return new Said(!RaisedStop.OBSTACLE.equals(stop.outcome()), source, at);
        });
    }

    /** One act that is not punished in both States is enough; of all that are, nobody has to doubt any more. */
    private static @Nullable Said ofActs(List<CriminalAct> acts) {
        var judged = acts.stream()
                .filter(act -> act.judgedAt() != null)
                .map(act -> new Said(
                        act.punishable() == Punishable.BOTH,
                        new Source(null, act.act(), act.requested().article(), act.judgedBy(), act.judgedAt()),
                        Objects.requireNonNull(act.judgedAt())))
                .toList();
        var against = judged.stream().filter(said -> !said.satisfied()).findFirst();
        if (against.isPresent()) {
            return against.get();
        }
        return judged.isEmpty() || judged.size() < acts.size()
                ? null
                : judged.stream().max(Comparator.comparing(Said::at)).orElse(null);
    }

    private Judgement told(Matter matter, State state, @Nullable Source source, Facts facts) {
        var found = facts.on(matter).stream()
                .filter(finding -> state == State.STOP || !stops(finding))
                .toList();
        return new Judgement(matter, state, found, source, articles(matter, facts.cited()));
    }

    /** What the cited instruments say of the ground; where none of them is named there, all that is. */
    private List<String> articles(Matter matter, List<String> cited) {
        var ground = matter.ground();
        var all = ground == null
                ? List.<String>of()
                : grounds.findRefusal(ground).map(Ground::refs).orElse(List.of());
        var own = all.stream()
                .filter(article -> cited.stream().anyMatch(id -> article.startsWith(id + " ")))
                .toList();
        return own.isEmpty() ? all : own;
    }
}
