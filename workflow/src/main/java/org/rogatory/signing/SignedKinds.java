package org.rogatory.signing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The kinds of letters that a person signs, by the keys of document kinds in the reference data. */
public final class SignedKinds {

    /** Laid out first, then signed by a signatory. */
    public static final List<String> DRAFTED = List.of(
            "request",
            "spontaneous_information",
            "transit_request",
            "answer_letter",
            "refusal_notice",
            "postponement_notice",
            "return_letter",
            "reminder",
            "interim_reply",
            "executor_reminder");

    /** Drafted by a clock or an officer; nothing goes with them. */
    public static final List<String> ALONE = List.of("reminder", "interim_reply", "executor_reminder");

    /** Tells the other State that what it asked for is not done. */
    public static final String REFUSAL = "refusal_notice";

    /** Tells the other State that what it asked for comes back. */
    public static final String RETURN = "return_letter";

    /** Ends what was asked of another State. */
    public static final String WITHDRAWAL = "withdrawal_notice";

    /** Ends what was asked in single items, while the rest goes on. */
    public static final String ITEM_WITHDRAWAL = "item_withdrawal";

    /** Asks the other State for what its request lacks. */
    public static final String QUESTION = "additional_information_request";

    /** Answers that. */
    public static final String QUESTION_REPLY = "additional_information_reply";

    /** Gives longer to answer it. */
    public static final String QUESTION_TERM = "information_term_notice";

    /** The letters of daily work: an act writes them, and a second person signs them. */
    public static final List<String> WORKING = List.of(
            QUESTION,
            QUESTION_REPLY,
            "reminder",
            "interim_reply",
            "consultation_request",
            "consultation_reply",
            "disclosure_notice",
            "other_use_request",
            "other_use_reply",
            "incident_notice",
            "incident_reply",
            "feedback_notice",
            QUESTION_TERM,
            "information_noted",
            "extradition_decision",
            "surrender_notice",
            "release_notice",
            "custody_notice",
            "provisional_arrest_request",
            "transfer_outcome_notice",
            "consent_notice",
            "assurance_request",
            "assurance_reply",
            "assurance_decision",
            "assurance_report");

    /** What is decided on a request: the answer to one for assistance, a letter of daily work on another. */
    public static final List<String> DECISIONS = List.of("refusal_notice", "postponement_notice", "return_letter");

    /** Papers of a file on a person, which people sign by an act for each. */
    public static final List<String> PAPERS_OF_PERSONS = List.of(
            "release_order",
            "release_letter",
            "handover_record",
            "detention_record",
            "consent_record",
            "recognition_decision",
            "sentence_calculation");

    /**
     * Those for the other State: their signatory may sign otherwise than by having the seal put on. What stays inside
     * the State, as a reminder to who executes, has the seal of the office.
     */
    public static final List<String> CHOSEN = Stream.concat(
                    Stream.of(
                            "request",
                            "spontaneous_information",
                            "transit_request",
                            "answer_letter",
                            "refusal_notice",
                            "postponement_notice",
                            "return_letter"),
                    byAct().stream())
            .toList();

    private static final Set<String> BY_OFFICE =
            Stream.concat(ALONE.stream(), byAct().stream()).collect(Collectors.toUnmodifiableSet());

    /** Letters that no message is made of: they go with the papers, or to another authority of the State. */
    public static final List<String> PAPERS =
            List.of("cover_letter", "forwarding_letter", "execution_order", "execution_report", "report_return");

    private SignedKinds() {}

    /**
     * Whether the authority of the file signs letters of this kind, also in a file of a court, and nothing goes with
     * them but what their own messages carry.
     */
    public static boolean byOffice(String kind) {
        return BY_OFFICE.contains(kind);
    }

    /** All that an act of an officer writes and a message carries. */
    public static List<String> byAct() {
        return Stream.concat(WORKING.stream(), Stream.of(WITHDRAWAL, ITEM_WITHDRAWAL))
                .toList();
    }

    /** All for which a right can be given. */
    public static List<String> all() {
        return Stream.of(DRAFTED, byAct(), PAPERS, PAPERS_OF_PERSONS)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
