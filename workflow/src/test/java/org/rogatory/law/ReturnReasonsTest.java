package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What of the coded reasons leaves the office. */
class ReturnReasonsTest {

    private static final ReturnReasons REASONS = new ReturnReasons(ReferenceData.load());

    @Test
    void anInnerReasonLeavesAsWhatStandsForItOrNotAtAll() {
        assertThat(REASONS.released("waiting_bank_or_provider")).contains("waiting_bank_or_provider");
        assertThat(REASONS.released("waiting_own_operation")).contains("waiting_in_progress");
        assertThat(REASONS.released("correction_need_not_shown")).isEmpty();
        assertThat(REASONS.released("waiting_for_godot")).isEmpty();
        assertThat(REASONS.released((String) null)).isEmpty();
    }

    @Test
    void whatStandsForInnerReasonsIsToldOnceAndOnlyWhereNothingElseIs() {
        assertThat(REASONS.released(List.of("waiting_own_operation", "waiting_workload")))
                .containsExactly("waiting_in_progress");
        assertThat(REASONS.released(List.of("waiting_own_operation", "waiting_expert_work")))
                .as("as if there were no inner reason")
                .isEqualTo(REASONS.released(List.of("waiting_expert_work")));
        assertThat(REASONS.released(List.of("correction_need_not_shown"))).isEmpty();
    }
}
