package org.rogatory.requests;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.law.AdvanceRequests;
import org.rogatory.law.Completeness;

/** The codes of acts that are our own and no law: each list by the name that fields of acts give it. */
public final class Choices {

    /** Nothing is held for a request that is withdrawn. */
    public static final String NOTHING_HELD = "nothing_held";
    /** What came back or will, at the closing of a file. */
    public static final String DATED = "dated";

    public static final String PERSON = "person";
    public static final String EVIDENCE = "evidence";
    public static final String PERSON_AND_EVIDENCE = "person_evidence";
    /** The letter of the desk with the same number is another one than the request. */
    public static final String ANOTHER_LETTER = "another_letter";

    /** Questions that only a person answers: those that can be raised on a file, and those that wait to be settled. */
    public static final String STOPS_NEW = "stops_new";

    public static final String STOPS_OPEN = "stops_open";

    private static final String SAME_PERSON = "same_person";
    private static final String INFORMAL_CHECKS = "informal_checks";
    /** Nobody has said yet whether anything is held: a person finds out. */
    public static final String NOT_TOLD = "not_told";

    private static final List<String> UNPACKED =
            List.of("sealed_before", "packed_elsewhere", "nothing_in_it", "urgent_departure");
    private static final List<String> SIGNING_MODES = List.of("server", "personal", "token", "ink");

    /** Who signs what an act has written says how, or by hand why it goes without an inventory. */
    private static final List<String> SIGNING_LETTERS =
            Stream.concat(SIGNING_MODES.stream(), UNPACKED.stream()).toList();

    /** Why a person goes free. */
    private static final List<String> RELEASE_REASONS = List.of(
            "limit_passed",
            "request_missing",
            "court_decision",
            "request_refused",
            "request_withdrawn",
            "not_taken_over",
            "other_measure",
            "other_reason");

    private static final List<String> SURRENDER_FAILURES =
            List.of("nobody_came", "not_brought", "papers_missing", "illness", "transport", "other_reason");

    /** What has to be at hand before a person is handed over. */
    private static final List<String> SURRENDER_PAPERS = List.of(
            "paper_decision",
            "paper_warrant",
            "paper_identity",
            "paper_custody_time",
            "medical_fitness",
            "interpreter_there");

    private static final List<String> CONSENT_SAFEGUARDS =
            List.of("counsel_present", "interpreter_present", "rights_explained", "speciality_waived");

    /** What the State that holds a person tells of his custody, by the verbs of custody. */
    private static final List<String> CUSTODY_NOTICES = List.of(
            "record_detention",
            "record_custody_order",
            "record_extradition_arrest",
            "record_other_measure",
            "release",
            "record_new_detention",
            "record_escape");

    /** Why a person who was given up may be prosecuted for more; whether one holds nobody judges but a person. */
    private static final List<String> SPECIALITY_GROUNDS = List.of(
            "consent_of_state",
            "left_and_returned",
            "did_not_leave",
            "consent_of_person",
            "within_grant",
            "another_person");
    /** What a sentenced person was told before he said whether he wishes to be transferred. */
    private static final List<String> CONSENT_EXPLAINED = List.of(
            "legal_effects", "enforcement_there", "no_return_by_wish", "may_withdraw", "who_reviews", "other_charges");

    /** What either State tells of the consent of a sentenced person, by the verbs of the consent. */
    private static final List<String> CONSENT_NOTICES = List.of(
            "record_interest", "record_consent", "verify_consent", "record_consent_refusal", "withdraw_consent");

    /** What the State that carries a sentence out tells of it. */
    private static final List<String> EXECUTION_REPORTS =
            List.of("serving", "pardon", "amnesty", "conditional_release", "end", "escape", "death");

    /** What somebody who meets a person sees to before anything else. */
    private static final List<String> REFERRAL_SAFETY = List.of(
            "danger_now", "medical_need", "child_care", "interpreter_needed", "safe_place_needed", "nothing_urgent");

    /** Why a referral ends. */
    private static final List<String> REFERRAL_CLOSINGS = List.of(
            "goals_reached",
            "handed_on",
            "person_moved",
            "person_declined",
            "contact_lost",
            "person_died",
            "opened_twice",
            "other_reason");
    /** What a person is told before he says that he wants no time to recover and reflect. */
    private static final List<String> REFLECTION_TOLD = List.of("reflection_asked_again", "reflection_help_goes_on");

    /** What a person is told before he says whether he wants to have to do with criminal justice. */
    private static final List<String> JUSTICE_RIGHTS = List.of(
            "right_information", "right_protection", "right_compensation", "right_non_punishment", "right_refuse");

    private static final List<String> COMPENSATION_CLAIMS =
            List.of("compensation_claimed", "compensation_not_wanted", "compensation_obtained", "compensation_refused");

    /** What a person is told before he says whether he wishes to return. */
    private static final List<String> RETURN_TOLD = List.of("return_free", "return_no_condition", "return_may_change");

    private static final List<String> FOLLOW_UPS = List.of(
            "followup_well", "followup_needs_help", "followup_danger", "followup_not_reached", "followup_not_wanted");
    /** What a person who is met for the first time may need now. */
    private static final List<String> REFERRAL_NEEDS = List.of(
            "medical_need",
            "safe_place_needed",
            "food_needed",
            "interpreter_needed",
            "legal_need",
            "child_care",
            "danger_now",
            "nothing_urgent");

    private static final List<String> REFERRAL_CONTACT_KINDS =
            List.of("contact_phone", "contact_messenger", "contact_mail", "contact_address", "contact_person");

    private static final Map<String, List<String>> LISTS = Map.ofEntries(
            entry("referral_needs", REFERRAL_NEEDS),
            entry("referral_contact_kinds", REFERRAL_CONTACT_KINDS),
            entry("answer_kinds", List.of("final", "interim")),
            entry("desk_letters", List.of(ANOTHER_LETTER)),
            entry("unpacked", UNPACKED),
            entry("letter_signing", SIGNING_LETTERS),
            entry("translation_kinds", List.of("not_needed")),
            entry("advance_channels", AdvanceRequests.CHANNELS),
            entry("consultation_decisions", List.of("refusal", "postponement", "costs")),
            entry("consultation_matters", List.of("refusal", "postponement", "costs", "disclosure")),
            entry("incident_kinds", List.of("cannot_keep", "breached", "lost", "misused")),
            entry("link_kinds", List.of("supplements", "corrects")),
            entry("cost_kinds", List.of("ordinary", "extraordinary")),
            entry("use_answers", List.of("consent", "conditional", "no_consent")),
            entry("use_marks", List.of("purpose_only", "as_stated", "no_limit")),
            entry(INFORMAL_CHECKS, List.of("tried", "not_tried", "not_possible")),
            entry("result_uses", List.of("used", "used_in_part", "not_used")),
            entry("disclosure_times", List.of("before", "after")),
            entry("incident_answers", List.of("go_on")),
            entry("originals", List.of("none_due", "returned", DATED)),
            entry("held", List.of(NOTHING_HELD, EVIDENCE, PERSON, PERSON_AND_EVIDENCE)),
            entry("held_here", List.of(NOTHING_HELD, EVIDENCE, PERSON, PERSON_AND_EVIDENCE, NOT_TOLD)),
            entry(STOPS_NEW, Completeness.STOPS),
            entry(STOPS_OPEN, Completeness.STOPS),
            entry("stop_outcomes", List.of("no_obstacle", "assured", "obstacle")),
            entry("protected_grounds", List.of("refugee", "asylum_pending", "torture_fair_trial", "discrimination")),
            entry("signing_modes", SIGNING_MODES),
            entry("without_annex", List.of("annex_on_paper", "annex_later", "annex_not_needed")),
            entry("safe_conduct_days", List.of("arrived", "may_go", "left")),
            entry("conditions_choices", List.of("none", "accepted", "answered")),
            entry("custody_measures", List.of("house_arrest", "bail", "surety", "not_to_leave", "supervision")),
            entry("custody_orders", List.of("arrest_provisional", "arrest_extradition")),
            entry("custody_corrections", List.of("custody_moment", "custody_never")),
            entry("correction_decisions", List.of("correction_holds", "correction_dropped")),
            entry("release_reasons", RELEASE_REASONS),
            entry("surrender_failures", SURRENDER_FAILURES),
            entry("custody_notices", CUSTODY_NOTICES),
            entry("speciality_grounds", SPECIALITY_GROUNDS),
            entry("proceedings_results", List.of("convicted", "acquitted", "discontinued", "other_result")),
            entry("surrender_transports", List.of("by_road", "by_rail", "by_air", "by_sea")),
            entry("surrender_papers", SURRENDER_PAPERS),
            entry("consent_safeguards", CONSENT_SAFEGUARDS),
            entry("consent_revocability", List.of("consent_irrevocable", "consent_revocable", "revocability_unknown")),
            entry(SAME_PERSON, List.of("earlier_request_weighed", "death_looked_into")),
            entry("refusal_offers", List.of("transfer_proceedings")),
            entry("enforcement_methods", List.of("continued", "converted")),
            entry("consent_explained", CONSENT_EXPLAINED),
            entry("consent_notices", CONSENT_NOTICES),
            entry("execution_reports", EXECUTION_REPORTS),
            entry("referral_ages", List.of("adult", "child", "unsure")),
            entry("referral_guardians", List.of("guardian_named", "guardian_suspected", "guardian_none")),
            entry("referral_safety", REFERRAL_SAFETY),
            entry("referral_closings", REFERRAL_CLOSINGS),
            entry("disclosure_orders", List.of("order_granted", "order_refused", "order_answered")),
            entry("reflection_told", REFLECTION_TOLD),
            entry("reflection_outcomes", List.of("removal_waits", "removal_goes_on")),
            entry("justice_rights", JUSTICE_RIGHTS),
            entry("decision_told", List.of("told_result", "told_reasons", "told_review", "told_help_goes_on")),
            entry("identification_told", List.of("told_help_goes_on", "told_taken_up")),
            entry("link_grounds", List.of("link_by_consent", "link_by_order")),
            entry("statement_records", List.of("statement_video", "statement_sound", "statement_writing")),
            entry("punishment_checks", List.of("punishment_none", "punishment_raised", "punishment_unknown")),
            entry("compensation_claims", COMPENSATION_CLAIMS),
            entry("return_risks", List.of("return_safe", "return_safe_with_measures", "return_not_safe")),
            entry("return_told", RETURN_TOLD),
            entry("follow_ups", FOLLOW_UPS),
            entry("sentence_ends", List.of("end", "pardon", "amnesty", "conditional_release")),
            entry("released", List.of(PERSON, EVIDENCE, PERSON_AND_EVIDENCE, "other_ground", NOTHING_HELD)));

    private Choices() {}

    /** The codes of a list in the order in which they are offered; empty if it is no list of ours. */
    public static Optional<List<String>> of(String list) {
        return Optional.ofNullable(LISTS.get(list))
                .or(() -> SharingChoices.of(list))
                .or(() -> HelpChoices.of(list));
    }

    /** Whether any list of ours has the code. */
    public static boolean known(String code) {
        return Stream.concat(LISTS.values().stream(), SharingChoices.all().stream())
                        .anyMatch(codes -> codes.contains(code))
                || HelpChoices.known(code);
    }

    /** Whether a code tells something of our own office alone, which no paper that leaves may repeat. */
    public static boolean stays(String code) {
        return Stream.of("unpacked", "desk_letters", INFORMAL_CHECKS, SAME_PERSON)
                .anyMatch(list -> has(list, code));
    }

    /** Whether a code is on a list of ours. */
    public static boolean has(String list, String code) {
        return of(list).filter(codes -> codes.contains(code)).isPresent();
    }
}
