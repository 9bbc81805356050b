package org.rogatory.web.extradition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.findings.ConditionsView;
import org.rogatory.extradition.findings.CriminalAct;
import org.rogatory.extradition.findings.Judgement;
import org.rogatory.extradition.findings.RaisedStop;
import org.rogatory.extradition.findings.ReleasedReason;
import org.rogatory.law.Finding;

/**
 * What is known of whether a person may be handed over, as national systems read it.
 *
 * @param acts one by one; as the request names them as long as nobody has written them
 * @param actsWritten whether somebody has
 * @param actsFixed whether they stand in a letter that is laid out, so that nobody changes them
 */
record ConditionsJson(
        String caseRef,
        List<JudgementJson> judgements,
        List<CriminalActJson> acts,
        boolean actsWritten,
        boolean actsFixed,
        List<PersonStopJson> stops,
        List<ReleasedGroundJson> released) {

    /**
     * How one matter stands.
     *
     * @param state satisfied, finding, stop (a person must decide first) or unknown (ask, or confirm)
     * @param findings the names of what the rules have found
     */
    record JudgementJson(
            String matter,
            String state,
            List<String> findings,
            @Nullable JudgementSourceJson source,
            List<String> articles) {

        static JudgementJson of(Judgement judgement) {
            return new JudgementJson(
                    judgement.matter().key(),
                    judgement.state().key(),
                    judgement.findings().stream().map(Finding::name).toList(),
                    JudgementSourceJson.of(judgement.source()),
                    judgement.articles());
        }
    }

    /** By what it is so: a place of the content, or who has judged it, when and why. */
    record JudgementSourceJson(
            @Nullable String place,
            @Nullable String said,
            @Nullable String article,
            @Nullable String by,
            @Nullable Instant at) {

        static @Nullable JudgementSourceJson of(Judgement.@Nullable Source source) {
            return source == null
                    ? null
                    : new JudgementSourceJson(
                            source.place(), source.said(), source.article(), source.by(), source.at());
        }
    }

    /** What the law of a State calls an act, and the highest penalty in years. */
    record ActLawJson(@Nullable String article, @Nullable Double years) {

        static ActLawJson of(CriminalAct.Law law) {
            return new ActLawJson(law.article(), law.years());
        }

        static CriminalAct.Law read(@Nullable ActLawJson law) {
            return law == null ? new CriminalAct.Law(null, null) : new CriminalAct.Law(law.article(), law.years());
        }
    }

    /**
     * One act.
     *
     * @param punishable both, not or unknown
     */
    record CriminalActJson(
            @Nullable String offence,
            @Nullable String act,
            ActLawJson requesting,
            ActLawJson requested,
            String punishable,
            @Nullable String judgedBy,
            @Nullable Instant judgedAt) {

        static CriminalActJson of(CriminalAct act) {
            return new CriminalActJson(
                    act.offence(),
                    act.act(),
                    ActLawJson.of(act.requesting()),
                    ActLawJson.of(act.requested()),
                    act.punishable().key(),
                    act.judgedBy(),
                    act.judgedAt());
        }
    }

    /**
     * A question that a person must decide.
     *
     * @param ofContent whether the request came with it
     * @param outcome no_obstacle, assured or obstacle; null while it is open
     * @param standing whether the person is not handed over because of it
     */
    record PersonStopJson(
            int number,
            String flag,
            boolean ofContent,
            Instant raisedAt,
            @Nullable String outcome,
            @Nullable Instant settledAt,
            boolean standing) {

        static PersonStopJson of(RaisedStop stop) {
            return new PersonStopJson(
                    stop.number(),
                    stop.flag(),
                    stop.ofContent(),
                    stop.raisedAt(),
                    stop.outcome(),
                    stop.settledAt(),
                    stop.bars());
        }
    }

    /** The code of a ground that may leave. */
    record ReleasedGroundJson(String ground, Instant at) {

        static ReleasedGroundJson of(ReleasedReason reason) {
            return new ReleasedGroundJson(reason.ground(), reason.at());
        }
    }

    static ConditionsJson of(String caseRef, ConditionsView view) {
        return new ConditionsJson(
                caseRef,
                view.judgements().stream().map(JudgementJson::of).toList(),
                view.acts().stream().map(CriminalActJson::of).toList(),
                view.actsWritten(),
                view.actsFixed(),
                view.stops().stream().map(PersonStopJson::of).toList(),
                view.released().stream().map(ReleasedGroundJson::of).toList());
    }
}
