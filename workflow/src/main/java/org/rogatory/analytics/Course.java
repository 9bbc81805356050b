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
import static org.rogatory.analytics.Step.Last.IF_OPEN;
import static org.rogatory.analytics.Step.Last.REOPENED;
import static org.rogatory.analytics.Step.Last.RESUMED;
import static org.rogatory.analytics.Step.Last.UNDECIDED;
import static org.rogatory.analytics.Step.NONE;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFamily;

/**
 * What each act on a file means for the figures, by its family and direction; acts that mean nothing are not named.
 * Those on requests for legal assistance stand here, those on requests for persons in {@link PersonCourse}.
 */
final class Course {

    static final String TAKE_OVER = "take_over";

    /** A request for an arrest becomes the one for extradition. */
    static final String FULL_REQUEST = "record_full_request";

    /** A letter is signed: on a draft it is the one that asks for an arrest. */
    static final String ARREST_ASKED = "sign_letter";

    /** A decision is taken back: it means what it means that the file goes on where it stands now. */
    private static final String TAKEN_BACK = "take_back_decision";

    private static final Map<String, String> GOING_ON =
            Map.of("under_review", "resume_review", "in_execution", "resume_execution");

    /** A request of ours before it was sent. */
    private static final Set<String> UNSENT = Set.of(
            "draft",
            "with_supervisor",
            "with_central_authority",
            "returned_for_correction",
            "approved",
            "translated",
            "signed");

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
            Map.entry("rework", NONE.ending(ANSWER).beginning(EXECUTION).and(UNDECIDED)),
            Map.entry(TAKEN_BACK, NONE.ending(ANSWER).and(UNDECIDED)),
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
            Map.entry(
                    "close",
                    NONE.ending(ACKNOWLEDGEMENT, PARTNER, WHOLE).settling(NOTED).and(IF_OPEN)));

    /** The acts of both directions of a family. */
    private record Ways(Map<String, Step> incoming, Map<String, Step> outgoing) {

        static final Ways NOWHERE = new Ways(Map.of(), Map.of());

        Map<String, Step> of(boolean ours) {
            return ours ? outgoing : incoming;
        }
    }

    /** Files of referral are not named: no report counts them. */
    private static final Map<String, Ways> FAMILIES = Map.of(
            CaseFamily.MLA, new Ways(INCOMING, OUTGOING),
            CaseFamily.EXTRADITION, new Ways(PersonCourse.EXTRADITION_IN, PersonCourse.EXTRADITION_OUT),
            CaseFamily.TRANSFER, new Ways(PersonCourse.TRANSFER_IN, PersonCourse.TRANSFER_OUT));

    private Course() {}

    private static Step decided(Outcome outcome) {
        return NONE.ending(REVIEW, EXECUTION).beginning(ANSWER).deciding(outcome);
    }

    private static Map<String, Step> of(String family, boolean outgoing) {
        return FAMILIES.getOrDefault(family, Ways.NOWHERE).of(outgoing);
    }

    /** What the act means; null if nothing. */
    static @Nullable Step of(String family, boolean outgoing, String verb) {
        return of(family, outgoing).get(verb);
    }

    /** The act by which one is counted that has left a file in this status. */
    static String counted(String verb, String status) {
        return TAKEN_BACK.equals(verb) ? GOING_ON.getOrDefault(status, verb) : verb;
    }

    /** Whether an act of this name is the one that is meant where the file stands so: many a letter is signed. */
    static boolean fits(String verb, String status) {
        return !ARREST_ASKED.equals(verb) || UNSENT.contains(status);
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
        return ended == null
                ? of(CaseFamily.MLA, outgoing, TAKE_OVER)
                : NONE.counted().settling(ended);
    }

    /** The acts that mean something. */
    static Set<String> verbs(String family, boolean outgoing) {
        return of(family, outgoing).keySet();
    }

    /** Whether an act means anything in either direction. */
    static boolean knows(String family, String verb) {
        return verbs(family, false).contains(verb) || verbs(family, true).contains(verb);
    }
}
