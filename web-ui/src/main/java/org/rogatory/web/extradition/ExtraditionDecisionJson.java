package org.rogatory.web.extradition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.incoming.ExtraditionDecisions.Decided;
import org.rogatory.extradition.outgoing.ExtraditionAnswers.Against;
import org.rogatory.extradition.outgoing.ExtraditionAnswers.Answer;
import org.rogatory.extradition.outgoing.GrantTold;

/**
 * The decision on an extradition as national systems read it.
 *
 * @param ours whether it is for us to decide
 * @param decided what was decided here
 * @param granted the grant that the other State has told
 * @param against what the other State has answered against the request
 */
record ExtraditionDecisionJson(
        String caseRef,
        boolean ours,
        @Nullable DecidedHereJson decided,
        @Nullable GrantToldJson granted,
        @Nullable AnsweredAgainstJson against) {

    /** Of a request that came. */
    static ExtraditionDecisionJson decided(String caseRef, Optional<Decided> decided, Instant now) {
        var here = decided.map(known -> DecidedHereJson.of(known, now)).orElse(null);
        return new ExtraditionDecisionJson(caseRef, true, here, null, null);
    }

    /** Of a request of ours. */
    static ExtraditionDecisionJson told(String caseRef, Optional<Answer> answer) {
        return answer.map(known -> told(caseRef, known))
                .orElseGet(() -> new ExtraditionDecisionJson(caseRef, false, null, null, null));
    }

    private static ExtraditionDecisionJson told(String caseRef, Answer answer) {
        return new ExtraditionDecisionJson(
                caseRef, false, null, GrantToldJson.of(answer.grant()), AnsweredAgainstJson.of(answer.against()));
    }

    /**
     * What was decided here.
     *
     * @param decision granted or refused
     * @param ground of a refusal; null where there is none, or it is not for this reader
     * @param guarded whether it rests on a ground that protects the person and never leaves
     * @param text the reasons in words that may leave
     * @param effectiveOn the day from which it has force; null as long as it has none
     * @param stayed whether an interim measure keeps the person from being handed over
     */
    record DecidedHereJson(
            String decision,
            @Nullable String ground,
            boolean guarded,
            @Nullable String conditions,
            @Nullable String text,
            @Nullable LocalDate effectiveOn,
            @Nullable String decidedBy,
            DecisionAppealJson appeal,
            boolean stayed) {

        static DecidedHereJson of(Decided decided, Instant now) {
            return new DecidedHereJson(
                    decided.decision(),
                    decided.ground(),
                    decided.guarded(),
                    decided.conditions(),
                    decided.text(),
                    decided.effectiveOn(),
                    decided.by(),
                    DecisionAppealJson.of(decided, now),
                    decided.appeal().stayed());
        }
    }

    /**
     * Whether it can be changed yet.
     *
     * @param state runs, passed (nobody has recorded that it has force), made, decided, over, or unknown: ask the
     *     central authority
     * @param until when an appeal is in time; told where the state is runs or passed
     */
    record DecisionAppealJson(String state, @Nullable Instant until) {

        private static final List<String> TIMED = List.of("runs", "passed");

        static DecisionAppealJson of(Decided decided, Instant now) {
            var state = decided.appealed(now);
            return new DecisionAppealJson(
                    state, TIMED.contains(state) ? decided.appeal().until() : null);
        }
    }

    /**
     * The other State gives the person up.
     *
     * @param on the day from which its decision stands
     * @param conditions under which it does, in its words
     * @param answer what we said to them: none, accepted or answered
     * @param text what else it told
     */
    record GrantToldJson(
            LocalDate on,
            @Nullable String conditions,
            String answer,
            @Nullable String text) {

        static @Nullable GrantToldJson of(@Nullable GrantTold grant) {
            return grant == null
                    ? null
                    : new GrantToldJson(grant.on(), grant.conditions(), grant.answer(), grant.text());
        }
    }

    /**
     * What was answered against the request: that it is refused, put off or returned.
     *
     * @param verb by which it was taken down
     * @param ground as the other State pleads it
     * @param untilEvent until what, where it named no day
     * @param reasons codes of what it lacks
     */
    record AnsweredAgainstJson(
            String verb,
            @Nullable String ground,
            @Nullable String text,
            @Nullable LocalDate until,
            @Nullable String untilEvent,
            List<String> reasons) {

        static @Nullable AnsweredAgainstJson of(@Nullable Against against) {
            return against == null
                    ? null
                    : new AnsweredAgainstJson(
                            against.verb(),
                            against.ground(),
                            against.text(),
                            against.until(),
                            against.untilEvent(),
                            against.reasons());
        }
    }
}
