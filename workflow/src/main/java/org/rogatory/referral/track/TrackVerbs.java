package org.rogatory.referral.track;

import static java.util.Map.entry;
import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.LETTER;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.FieldRule;

/** The verbs of the tracks, and what each needs. */
final class TrackVerbs {

    static final String CONFIRM_DECISION = "confirm_decision";
    static final String DROP_DECISION = "drop_decision";
    static final String TELL_DECISION = "tell_decision";
    static final String ADJOURN = "adjourn_decision";
    static final String BRING_INFORMATION = "bring_information";
    static final String WITHDRAW = "withdraw_identification";
    static final String TAKE_UP = "take_up_identification";
    static final String GRANT = "grant";
    static final String EXTEND = "extend";
    static final String WAIVE = "record_waiver";
    static final String END_REFLECTION = "end_reflection";
    static final String LINK_CASE = "link_case";
    static final String STATEMENT = "record_statement";
    static final String NON_PUNISHMENT = "check_non_punishment";
    static final String COMPENSATION = "claim_compensation";
    static final String ASK_NATIONALITY = "ask_nationality";
    static final String ASSESS_RISK = "assess_risk";
    static final String AGREE_RETURN = "agree_to_return";
    static final String CONFIRM_RECEPTION = "confirm_reception";
    static final String RETURNED = "record_travel";
    static final String RECONSIDER = "reconsider";
    static final String FOLLOW_UP = "record_follow_up";

    /** What needs no more than a day and a word, if any. */
    private static final List<FieldRule> PLAIN = List.of(optional(HAPPENED_ON), optional(INTERNAL_TEXT));

    private static final List<FieldRule> REASONED = List.of(needed(INTERNAL_TEXT));

    private static final List<FieldRule> DECIDED = List.of(needed(INTERNAL_TEXT), optional(FILES));

    private static final Map<String, List<FieldRule>> FIELDS = Map.ofEntries(
            entry("start_assessment", PLAIN),
            entry("decide_presumed_yes", DECIDED),
            entry("decide_presumed_no", DECIDED),
            entry("decide_conclusive_yes", DECIDED),
            entry("decide_conclusive_no", DECIDED),
            entry(CONFIRM_DECISION, List.of(optional(INTERNAL_TEXT))),
            entry(DROP_DECISION, REASONED),
            entry(
                    TELL_DECISION,
                    List.of(
                            needed(HAPPENED_ON),
                            needed(KEYS, "decision_told"),
                            optional(CONTACT),
                            optional(INTERNAL_TEXT))),
            entry(ADJOURN, List.of(needed(INTERNAL_TEXT), optional(UNTIL))),
            entry(BRING_INFORMATION, REASONED),
            entry(
                    WITHDRAW,
                    List.of(
                            needed(HAPPENED_ON),
                            needed(KEYS, "identification_told"),
                            optional(CONTACT),
                            optional(INTERNAL_TEXT))),
            entry(TAKE_UP, PLAIN),
            entry("ask_review", PLAIN),
            entry("reopen", REASONED),
            entry("offer", PLAIN),
            entry("decline_assistance", PLAIN),
            entry("agree_plan", PLAIN),
            entry("start_service", PLAIN),
            entry("suspend", REASONED),
            entry("resume", PLAIN),
            entry("end_assistance", REASONED),
            entry(GRANT, List.of(needed(HAPPENED_ON), needed(UNTIL), optional(REFERENCE), optional(INTERNAL_TEXT))),
            entry(WAIVE, List.of(needed(HAPPENED_ON), needed(KEYS, "reflection_told"), optional(INTERNAL_TEXT))),
            entry(EXTEND, List.of(needed(UNTIL), needed(INTERNAL_TEXT))),
            entry(END_REFLECTION, REASONED),
            entry(
                    "inform_rights",
                    List.of(
                            needed(HAPPENED_ON),
                            needed(KEYS, "justice_rights"),
                            optional(CONTACT),
                            optional(INTERNAL_TEXT))),
            entry("decline_justice", PLAIN),
            entry(
                    LINK_CASE,
                    List.of(
                            needed(REFERENCE),
                            needed(KIND, "link_grounds"),
                            optional(ISSUER),
                            optional(LETTER),
                            optional(INTERNAL_TEXT))),
            entry(
                    STATEMENT,
                    List.of(needed(HAPPENED_ON), optional(KIND, "statement_records"), optional(INTERNAL_TEXT))),
            entry(NON_PUNISHMENT, List.of(needed(KIND, "punishment_checks"), optional(INTERNAL_TEXT))),
            entry(
                    COMPENSATION,
                    List.of(needed(KIND, "compensation_claims"), optional(HAPPENED_ON), optional(INTERNAL_TEXT))),
            entry("end_justice_link", PLAIN),
            entry(ASK_NATIONALITY, PLAIN),
            entry("record_nationality", PLAIN),
            entry("record_not_national", PLAIN),
            entry(ASSESS_RISK, List.of(needed(KIND, "return_risks"), needed(INTERNAL_TEXT))),
            entry(AGREE_RETURN, List.of(needed(HAPPENED_ON), needed(KEYS, "return_told"), optional(INTERNAL_TEXT))),
            entry("record_stay", PLAIN),
            entry(CONFIRM_RECEPTION, PLAIN),
            entry(RETURNED, List.of(needed(HAPPENED_ON), optional(INTERNAL_TEXT))),
            entry(RECONSIDER, PLAIN),
            entry(FOLLOW_UP, List.of(needed(HAPPENED_ON), needed(KIND, "follow_ups"), optional(INTERNAL_TEXT))));

    /** End or refuse something: offered quietly. */
    private static final Set<String> GRAVE = Set.of(
            "decide_presumed_no",
            "decide_conclusive_no",
            DROP_DECISION,
            WITHDRAW,
            "suspend",
            "end_assistance",
            END_REFLECTION);

    private TrackVerbs() {}

    static Set<String> all() {
        return FIELDS.keySet();
    }

    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }

    static boolean grave(String verb) {
        return GRAVE.contains(verb);
    }

    /** Whether a verb is of use even when the file is closed: the person is asked later how he is. */
    static boolean afterClosing(String verb) {
        return FOLLOW_UP.equals(verb);
    }
}
