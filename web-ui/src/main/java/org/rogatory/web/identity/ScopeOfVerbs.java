package org.rogatory.web.identity;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Lifecycles;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;

/**
 * Which scope each verb needs: what the partner is told of always the one for sending, as the reference data say it,
 * and all others the one under which they stand here. A verb that stands nowhere is called by no token.
 */
final class ScopeOfVerbs {

    private static final String WRITTEN = """
            rogatory.act:
                submit submit_by_court resume_draft attach_translation record_delivery record_acknowledgement
                record_partner_registration record_information_request record_partial_answer record_answer
                record_refusal record_postponement record_resumption record_return close cancel restore
                record_interim_reply mend_letter record_oral_request plan_route record_leg receive_leg lose_leg
                skip_leg ask_override record_other_use record_informal_check record_information_term mark_use
                record_safe_conduct join_advance register record_information record_withdrawal return_assignment
                start_execution record_partial_execution continue_execution record_execution rework
                rework_item
                record_negative_execution resume_execution draft_answer pass_down report_up return_assigned_item
                remind_executor record_written_confirmation link_earlier_request record_feedback record_reminder
                record_late_withdrawal record_late_answer
                note_costs set_waiting end_waiting continue_item start_item record_item_result record_item_negative
                record_court_review record_grant record_surrender_postponed record_temporary_surrender
                record_surrender record_death record_appeal record_court_grant record_court_refusal record_remittal
                record_final record_return_of_person record_detention record_custody_order record_extradition_arrest
                record_other_measure limit_reached record_order_found record_new_detention record_escape
                inform_person record_interest record_consent record_consent_refusal withdraw_consent
                ask_nationality confirm_reception decline_assistance decline_justice check_non_punishment
                claim_compensation record_follow_up tell_decision bring_information withdraw_identification
                take_up_identification
                record_agreement record_recognition record_handover record_safety record_declined
                agree_to_return record_travel
                start_support start_assessment ask_review offer agree_plan start_service record_waiver inform_rights
                link_case record_statement record_nationality record_not_national assess_risk record_stay
                order_answer_translation drop_answer_translation convert_to_request record_full_request
                record_custody_notice record_interim_measure confirm_release_drafts open_parked_request
                plan_surrender record_property_handed_over record_simplified_consent withdraw_simplified_consent
                record_assurance_request record_assurance_reply record_visit record_assurance_report record_breach
                record_result_report
                send_reminder send_interim_reply record_consultation draft_sentence_sheet draft_recognition
                record_consent_notice record_execution_report
                keep_draft record_screening record_contact end_contact record_identity
                link_competing unlink_competing correct_custody
                propose_override expire_share hand_over
                open_file decide_age name_guardian propose_closing propose_merge note_merge
                assess_needs record_safety_plan offer_service answer_service pass_service begin_service finish_service
                stop_service add_goal settle_goal acknowledge_plan review_plan propose_help_end record_wellbeing
                count_for_statistics take_count_back record_notice decline_notice
            rogatory.decide:
                endorse approve recall_approval return_for_correction give_visa return_visa skip_visa move_visa
                take_back_record take_back_decision take_back_item_decision
                override revoke_override extend_control accept assign_review assign_execution assign_item forward
                approve_answer return_answer reopen resume_review accept_report send_back_report move_level
                send_back_letter drop_letter drop_reminder drop_executor_reminder drop_interim_reply accept_item
                refuse_item postpone_item return_item resume_item withdraw_item leave_without_annex record_release
                raise_stop settle_stop lift_stop start_extradition_check decide_grant decide_refuse resume
                resume_granted verify_consent renew_search accept_referral reject_referral decide_presumed_yes
                decide_presumed_no decide_conclusive_yes decide_conclusive_no grant extend suspend reconsider
                adjourn_decision
                confirm_decision drop_decision end_assistance end_reflection end_justice_link settle_reflection
                drop_paper lift_interim_measure confirm_surrender_plan release_reason
                end_assurance record_speciality_ground
                decide_competing settle_custody_correction
                refuse_closing reopen_file decide_disclosure approve_merge refuse_merge
                approve_plan return_plan approve_help_end refuse_help_end give_file
            rogatory.sign:
                sign sign_answer sign_executor_reminder sign_paper
            rogatory.sealed:
                write_sealed_annex
            """;

    private static final Map<String, String> QUIET = read();

    private final Map<String, String> scopes;

    ScopeOfVerbs(Lifecycles lifecycles) {
        var found = new TreeMap<>(QUIET);
        lifecycles.machines().stream()
                .map(lifecycles::of)
                .flatMap(ScopeOfVerbs::sending)
                .forEach(verb -> found.put(verb, ScopeOfActs.SEND));
        this.scopes = Collections.unmodifiableMap(found);
    }

    private static Map<String, String> read() {
        var read = new TreeMap<String, String>();
        var scope = "";
        for (var word : WRITTEN.strip().split("\\s+")) {
            if (word.endsWith(":")) {
                scope = word.substring(0, word.length() - 1);
            } else if (read.put(word, scope) != null) {
                throw new IllegalStateException("The verb " + word + " has two scopes");
            }
        }
        return Collections.unmodifiableMap(read);
    }

    /** The verbs of which the partner is told. */
    private static Stream<String> sending(Lifecycle machine) {
        return Stream.concat(
                machine.transitions().stream().filter(Transition::exchanged).map(Transition::verb),
                machine.events().stream().filter(Occurrence::exchanged).map(Occurrence::verb));
    }

    /** The scope of a verb; none of one that stands nowhere. */
    Optional<String> of(String verb) {
        return Optional.ofNullable(scopes.get(verb));
    }

    /** All verbs with their scopes. */
    Map<String, String> all() {
        return scopes;
    }

    /** The verbs that are written here, and of which therefore no partner is told. */
    static Set<String> written() {
        return QUIET.keySet();
    }
}
