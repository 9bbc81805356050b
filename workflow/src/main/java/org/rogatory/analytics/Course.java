package org.rogatory.analytics;

import static org.rogatory.analytics.Outcome.ANSWERED;
import static org.rogatory.analytics.Outcome.EXECUTED;
import static org.rogatory.analytics.Outcome.FORWARDED;
import static org.rogatory.analytics.Outcome.NEGATIVE;
import static org.rogatory.analytics.Outcome.NOTED;
import static org.rogatory.analytics.Outcome.PARTLY;
import static org.rogatory.analytics.Outcome.REFUSED;
import static org.rogatory.analytics.Outcome.RETURNED;
import static org.rogatory.analytics.Outcome.WITHDRAWN;
import static org.rogatory.analytics.Stage.ACKNOWLEDGEMENT;
import static org.rogatory.analytics.Stage.ANSWER;
import static org.rogatory.analytics.Stage.EXECUTION;
import static org.rogatory.analytics.Stage.PARTNER;
import static org.rogatory.analytics.Stage.PREPARATION;
import static org.rogatory.analytics.Stage.REGISTRATION;
import static org.rogatory.analytics.Stage.REVIEW;
import static org.rogatory.analytics.Stage.WHOLE;
import static org.rogatory.analytics.Step.Last.AS_DECIDED;
import static org.rogatory.analytics.Step.Last.GONE;
import static org.rogatory.analytics.Step.Last.NOTED_IF_OPEN;
import static org.rogatory.analytics.Step.Last.REOPENED;
import static org.rogatory.analytics.Step.Last.RESUMED;
import static org.rogatory.analytics.Step.Last.UNDECIDED;
import static org.rogatory.analytics.Step.NONE;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each act on a request for legal assistance means for the figures; acts that mean nothing are not named. */
final class Course {

    static final String TAKE_OVER = "take_over";

    /** How requests of others have ended that still wait for their answer. */
    private static final Map<String, Outcome> DECIDED = Map.of(
            "executed", EXECUTED,
            "executed_negative", NEGATIVE,
            "refused", REFUSED,
            "returned_without_execution", RETURNED);

    /** How requests of ours have ended. */
    private static final Map<String, Outcome> ENDED =
            Map.of("answered", ANSWERED, "refused", REFUSED, "returned_without_execution", RETURNED);

    private static final Map<String, Step> INCOMING = Map.ofEntries(
            Map.entry("receive", NONE.counted().beginning(REGISTRATION, WHOLE)),
            Map.entry(TAKE_OVER, NONE.counted().beginning(WHOLE)),
            Map.entry("register", NONE.ending(REGISTRATION).beginning(REVIEW)),
            Map.entry("accept", NONE.ending(REVIEW).beginning(EXECUTION).and(UNDECIDED)),
            Map.entry("record_execution", decided(EXECUTED)),
            Map.entry("record_negative_execution", decided(NEGATIVE)),
            Map.entry("refuse", decided(REFUSED)),
            Map.entry("return_without_execution", decided(RETURNED)),
            Map.entry("forward", decided(FORWARDED)),
            Map.entry("postpone", NONE.ending(REVIEW, EXECUTION).and(UNDECIDED)),
            Map.entry("resume_review", NONE.ending(ANSWER).beginning(REVIEW).and(UNDECIDED)),
            Map.entry(
                    "resume_execution", NONE.ending(ANSWER).beginning(EXECUTION).and(UNDECIDED)),
            Map.entry(
                    "continue_execution",
                    NONE.ending(ANSWER).beginning(EXECUTION).and(UNDECIDED)),
            Map.entry("send_answer", NONE.ending(ANSWER, WHOLE).and(AS_DECIDED)),
            Map.entry("take_note", NONE.ending(REVIEW, WHOLE).settling(NOTED)),
            Map.entry("record_withdrawal", NONE.settling(WITHDRAWN)),
            Map.entry("reopen", NONE.beginning(EXECUTION, WHOLE).and(REOPENED)),
            Map.entry("join_advance", NONE.and(GONE)));

    private static final Map<String, Step> OUTGOING = Map.ofEntries(
            Map.entry("submit", NONE.beginning(PREPARATION, WHOLE)),
            Map.entry("submit_by_court", NONE.beginning(PREPARATION, WHOLE)),
            Map.entry("transmit", NONE.counted().ending(PREPARATION).beginning(ACKNOWLEDGEMENT, PARTNER)),
            Map.entry(TAKE_OVER, NONE.counted().beginning(PARTNER, WHOLE)),
            Map.entry("record_acknowledgement", NONE.ending(ACKNOWLEDGEMENT)),
            Map.entry("record_partner_registration", NONE.ending(ACKNOWLEDGEMENT)),
            Map.entry("record_answer", NONE.ending(PARTNER, WHOLE).settling(ANSWERED)),
            Map.entry("record_refusal", NONE.ending(PARTNER, WHOLE).settling(REFUSED)),
            Map.entry("record_return", NONE.ending(PARTNER, WHOLE).settling(RETURNED)),
            Map.entry("mark_incomplete", NONE.beginning(PARTNER, WHOLE).and(REOPENED)),
            Map.entry("take_back_record", NONE.beginning(PARTNER, WHOLE).and(RESUMED)),
            Map.entry("close_with_rest_open", NONE.ending(PARTNER, WHOLE).settling(PARTLY)),
            Map.entry("withdraw", NONE.settling(WITHDRAWN)),
            Map.entry("cancel", NONE.settling(WITHDRAWN)),
            Map.entry("restore", NONE.and(REOPENED)),
            // Of information that asks nothing the file is closed without an answer before.
            Map.entry("close", NONE.ending(ACKNOWLEDGEMENT, PARTNER, WHOLE).and(NOTED_IF_OPEN)));

    private Course() {}

    private static Step decided(Outcome outcome) {
        return NONE.ending(REVIEW, EXECUTION).beginning(ANSWER).deciding(outcome);
    }

    /** What the act means; null if nothing. */
    static @Nullable Step of(boolean outgoing, String verb) {
        return (outgoing ? OUTGOING : INCOMING).get(verb);
    }

    /**
     * What it means to take a file over that was decided, or had ended, on paper: nobody knows how long that took.
     *
     * @param told codes that the act names; one of a request that was answered says how it was decided
     */
    static @Nullable Step takenOver(boolean outgoing, String status, List<String> told) {
        var decided = outgoing ? null : DECIDED.get(status);
        if (decided != null) {
            return NONE.counted().beginning(WHOLE).deciding(decided);
        }
        if (!outgoing && "answered".equals(status)) {
            return told.stream()
                    .flatMap(verb -> Stream.ofNullable(INCOMING.get(verb)))
                    .flatMap(step -> Stream.ofNullable(step.decides()))
                    .findFirst()
                    .map(NONE.counted()::settling)
                    .orElseGet(() -> NONE.counted().and(AS_DECIDED));
        }
        var ended = outgoing ? ENDED.get(status) : null;
        return ended == null ? of(outgoing, TAKE_OVER) : NONE.counted().settling(ended);
    }

    /** Whether an act means anything in either direction. */
    static boolean knows(String verb) {
        return INCOMING.containsKey(verb) || OUTGOING.containsKey(verb);
    }
}
