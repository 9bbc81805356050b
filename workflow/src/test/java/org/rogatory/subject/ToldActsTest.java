package org.rogatory.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rogatory.law.Occurrence;
import org.rogatory.law.ReferenceData;

/** Of every act of the machines it is said whether a person is told of it; of a new one somebody has to say it. */
class ToldActsTest {

    private static final Set<String> MACHINES = Set.of("mla_outgoing", "mla_incoming", "item");

    /** With them a file begins; no officer does them. */
    private static final Set<String> BEGINNINGS = Set.of("draft", "receive");

    private static final String SILENT = """
            accept_report announce_disclosure answer_consultation answer_incident answer_other_use approve_answer
            ask_other_use ask_override assign_item attach_certified_translation continue_item draft_answer
            drop_answer_translation drop_executor_reminder drop_interim_reply drop_letter drop_reminder end_waiting
            extend_control give_visa join_advance leave_without_annex lift_stop link_earlier_request lose_leg
            mark_use mend_letter move_level move_visa note_costs order_answer_translation override pass_down
            plan_route propose_consultation raise_stop recall_approval receive_leg record_consultation
            record_feedback record_incident record_informal_check record_leg record_oral_request record_other_use
            record_release record_safe_conduct record_written_confirmation remind_executor report_up restore
            resume_draft return_answer return_assigned_item return_assignment return_for_correction return_visa
            revoke_override send_back_letter send_back_report send_feedback send_interim_reply send_reminder
            set_waiting settle_stop sign_answer sign_executor_reminder sign_letter skip_leg skip_visa
            write_sealed_annex
            """;

    private static Set<String> verbs() {
        var verbs = new TreeSet<String>();
        for (var machine : MACHINES) {
            var lifecycle = ReferenceData.load().lifecycles().of(machine);
            verbs.addAll(lifecycle.verbs());
            lifecycle.events().stream().map(Occurrence::verb).forEach(verbs::add);
        }
        return verbs;
    }

    @Test
    void namesTheSilentOnes() {
        var silent = new TreeSet<>(verbs());
        silent.removeIf(ToldActs::tells);

        assertThat(silent).containsExactly(SILENT.strip().split("\\s+"));
    }

    @Test
    void tellsOfNothingThatNoFileKnows() {
        var told = new TreeSet<>(ToldActs.verbs());
        told.removeAll(verbs());

        assertThat(told).containsExactlyElementsOf(new TreeSet<>(BEGINNINGS));
    }
}
