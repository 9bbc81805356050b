package org.rogatory.analytics;

import static org.rogatory.analytics.Outcome.ANSWERED;
import static org.rogatory.analytics.Outcome.DECEASED;
import static org.rogatory.analytics.Outcome.REFUSED;
import static org.rogatory.analytics.Outcome.RETURNED;
import static org.rogatory.analytics.Outcome.WITHDRAWN;
import static org.rogatory.analytics.Stage.ACKNOWLEDGEMENT;
import static org.rogatory.analytics.Stage.PARTNER;
import static org.rogatory.analytics.Stage.PREPARATION;
import static org.rogatory.analytics.Stage.REGISTRATION;
import static org.rogatory.analytics.Stage.REVIEW;
import static org.rogatory.analytics.Stage.WHOLE;
import static org.rogatory.analytics.Step.Last.IF_OPEN;
import static org.rogatory.analytics.Step.Last.REOPENED;
import static org.rogatory.analytics.Step.Last.UNDECIDED;
import static org.rogatory.analytics.Step.NONE;

import java.util.HashMap;
import java.util.Map;

/**
 * What each act on a request for extradition, or for the transfer of a sentenced person, means for the figures. Such a
 * request is answered once the other side is told whether it is granted: how the person is handed over is what follows.
 */
final class PersonCourse {

    /** A death ends what is open; what was answered before it stays as it was answered. */
    private static final Step DEATH = NONE.settling(DECEASED).and(IF_OPEN);

    /** Granted by us: the answer. */
    private static final Step GRANT = NONE.ending(REVIEW, WHOLE).settling(ANSWERED);

    /** Refused by us, also after what was granted has lapsed. */
    private static final Step REFUSAL = NONE.ending(REVIEW, WHOLE).settling(REFUSED);

    /** Granted by them. */
    private static final Step GRANTED = NONE.ending(PARTNER, WHOLE).settling(ANSWERED);

    /** They have put it off, or ask first: whatever they had granted before, an answer is owed again. */
    private static final Step OWED = NONE.again(PARTNER, WHOLE).and(REOPENED);

    private static final Map<String, Step> RECEIVED = Map.of(
            "receive", NONE.counted().beginning(REGISTRATION, WHOLE),
            "register", NONE.ending(REGISTRATION).beginning(REVIEW),
            "postpone", NONE.ending(REVIEW).again(WHOLE).and(REOPENED),
            "return_without_execution", NONE.ending(REVIEW, WHOLE).settling(RETURNED),
            "record_withdrawal", NONE.settling(WITHDRAWN),
            "record_death", DEATH);

    private static final Map<String, Step> SENT = Map.ofEntries(
            Map.entry("submit", NONE.beginning(PREPARATION, WHOLE)),
            Map.entry("submit_by_court", NONE.beginning(PREPARATION, WHOLE)),
            Map.entry("transmit", NONE.counted().ending(PREPARATION).beginning(ACKNOWLEDGEMENT, PARTNER)),
            Map.entry("record_acknowledgement", NONE.ending(ACKNOWLEDGEMENT)),
            Map.entry("record_partner_registration", NONE.ending(ACKNOWLEDGEMENT)),
            Map.entry("record_postponement", OWED),
            Map.entry("record_refusal", NONE.ending(PARTNER, WHOLE).settling(REFUSED)),
            Map.entry("record_return", NONE.ending(PARTNER, WHOLE).settling(RETURNED)),
            Map.entry("withdraw", NONE.settling(WITHDRAWN)),
            Map.entry("cancel", NONE.settling(WITHDRAWN)),
            Map.entry("record_death", DEATH));

    static final Map<String, Step> EXTRADITION_IN = joined(
            RECEIVED,
            Map.ofEntries(
                    Map.entry(Course.FULL_REQUEST, NONE),
                    Map.entry("decide_grant", NONE.ending(REVIEW).deciding(ANSWERED)),
                    Map.entry("decide_refuse", NONE.ending(REVIEW).deciding(REFUSED)),
                    Map.entry("record_remittal", NONE.beginning(REVIEW).and(UNDECIDED)),
                    Map.entry("record_final", GRANT),
                    Map.entry("record_court_grant", GRANT),
                    Map.entry("resume_granted", GRANT),
                    Map.entry("resume", NONE.beginning(REVIEW)),
                    Map.entry("notify_refusal", REFUSAL),
                    Map.entry("record_court_refusal", REFUSAL),
                    Map.entry("refuse_after_lapse", REFUSAL)));

    /** By the letter that asks for an arrest the request has left, though it is a draft still. */
    static final Map<String, Step> EXTRADITION_OUT =
            joined(SENT, Map.of(Course.ARREST_ASKED, NONE.counted(), "record_grant", GRANTED));

    /** The State that agrees and the court that recognises the sentence come in either order: the first one counts. */
    static final Map<String, Step> TRANSFER_IN = joined(
            RECEIVED,
            Map.of(
                    "agree", GRANT.and(IF_OPEN),
                    "recognise_sentence", GRANT.and(IF_OPEN),
                    "refuse", REFUSAL,
                    "resume_review", NONE.beginning(REVIEW)));

    /**
     * A court recognises for them where it is theirs; where it may be our own, and they have not agreed yet, it is not
     * taken for their answer ({@link org.rogatory.cases.OwedAnswers}). With a day for the handover they agree as well.
     */
    static final Map<String, Step> TRANSFER_OUT = joined(
            SENT,
            Map.of(
                    "record_agreement", GRANTED.and(IF_OPEN),
                    "record_recognition", GRANTED.and(IF_OPEN),
                    "schedule_handover", GRANTED.and(IF_OPEN),
                    "record_information_request", OWED));

    private PersonCourse() {}

    private static Map<String, Step> joined(Map<String, Step> common, Map<String, Step> own) {
        var all = new HashMap<>(common);
        all.putAll(own);
        return Map.copyOf(all);
    }
}
