package org.rogatory.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.law.Occurrence;
import org.rogatory.law.ReferenceData;

/** Of every act of the machines it is said whether a person is told of it; of a new one somebody has to say it. */
@Tag("slow")
class ToldActsTest {

    private static final Set<String> OF_ASSISTANCE = Set.of("mla_outgoing", "mla_incoming", "item");

    private static final Set<String> OF_PERSONS = Set.of(
            "extradition_outgoing",
            "extradition_incoming",
            "custody",
            "sentenced_transfer_outgoing",
            "sentenced_transfer_incoming",
            "sentenced_transfer_consent");

    /** With them a file begins; no officer does them. */
    private static final Set<String> BEGINNINGS = Set.of("draft", "receive");

    private static final String SILENT = """
            accept_report announce_disclosure answer_consultation answer_incident answer_other_use approve_answer
            ask_other_use ask_override assign_item attach_certified_translation continue_item draft_answer
            drop_answer_translation drop_executor_reminder drop_interim_reply drop_letter drop_reminder end_waiting
            extend_control give_visa join_advance leave_without_annex lift_stop link_earlier_request lose_leg
            mark_use mend_letter move_level move_visa note_costs order_answer_translation override pass_down
            plan_route propose_consultation raise_stop recall_approval receive_leg record_consultation
            record_feedback record_incident record_informal_check record_late_withdrawal record_leg
            record_oral_request record_other_use
            record_release record_safe_conduct record_written_confirmation remind_executor reopen_file report_up restore
            resume_draft return_answer return_assigned_item return_assignment return_for_correction return_visa
            revoke_override send_back_letter send_back_report send_feedback send_interim_reply send_reminder
            set_waiting settle_stop sign_answer sign_executor_reminder sign_letter skip_leg skip_visa
            write_sealed_annex
            """;

    /** Of who is wanted, held or handed over no more is told than of any request: the rest is for the office. */
    private static final String SILENT_OF_PERSONS = """
            accept_assurance agree ask_assurance confirm_release_drafts confirm_surrender_plan convert_to_request
            correct_custody decide_competing decide_grant decide_refuse draft_recognition
            draft_sentence_sheet drop_paper end_assurance give_assurance inform_person lift_interim_measure
            limit_reached link_competing notify_refusal open_parked_request plan_surrender postpone_surrender
            recognise_sentence record_agreement record_appeal record_assurance_reply record_assurance_report
            record_assurance_request record_breach record_consent record_consent_notice record_consent_refusal
            record_court_grant record_court_refusal record_court_review record_custody_notice
            record_custody_order record_death record_detention record_end record_escape record_execution_report
            record_extradition_arrest record_final record_full_request record_grant record_handover
            record_interest record_interim_measure record_new_detention record_not_taken_over record_order_found
            record_other_measure record_property_handed_over record_recognition record_remittal
            record_result_report record_return_of_person record_serving record_simplified_consent
            record_speciality_ground
            record_surrender record_surrender_postponed record_temporary_surrender record_visit
            refuse_after_lapse reject_assurance release release_reason renew_search report_end
            report_result request_provisional_arrest resume resume_granted return_person schedule_handover
            schedule_surrender
            send_assurance_report send_consent_notice send_custody_notice send_decision send_execution_report
            send_provisional_arrest_request settle_custody_correction settle_reflection sign_paper
            start_extradition_check surrender_temporarily unlink_competing verify_consent withdraw_consent withdraw_simplified_consent
            """;

    private static Set<String> verbs(Set<String> machines) {
        var verbs = new TreeSet<String>();
        for (var machine : machines) {
            var lifecycle = ReferenceData.load().lifecycles().of(machine);
            verbs.addAll(lifecycle.verbs());
            lifecycle.events().stream().map(Occurrence::verb).forEach(verbs::add);
        }
        return verbs;
    }

    @Test
    void namesTheSilentOnes() {
        var silent = new TreeSet<>(verbs(OF_ASSISTANCE));
        silent.removeIf(ToldActs::tells);
        var ofPersons = new TreeSet<>(verbs(OF_PERSONS));
        ofPersons.removeIf(ToldActs::tells);
        ofPersons.removeAll(silent);

        assertThat(silent).containsExactly(SILENT.strip().split("\\s+"));
        assertThat(ofPersons).containsExactly(SILENT_OF_PERSONS.strip().split("\\s+"));
    }

    @Test
    void tellsOfNothingThatNoFileKnows() {
        var told = new TreeSet<>(ToldActs.verbs());
        told.removeAll(verbs(OF_ASSISTANCE));

        assertThat(told).containsExactlyElementsOf(new TreeSet<>(BEGINNINGS));
    }
}
