package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What copies may hold is said by the data, and never more than is named there. */
class CopyRulesTest {

    private static final CopyRules RULES = ReferenceData.load().copyRules();

    @Test
    void anExecutorGetsHisItemsWholeAndNothingThatTheOfficeWeighs() {
        var rule = RULES.of("executor_copy");
        assertThat(rule.chosenItems()).isTrue();
        assertThat(rule.spokenOf()).isTrue();
        assertThat(rule.facts()).isEmpty();
        assertThat(rule.concerned()).isEmpty();
        assertThat(rule.codesProtected()).isTrue();
        assertThat(rule.annexes()).isTrue();
        assertThat(rule.fields()).contains("facts", "persons", "damage").doesNotContain("parent", "corrects");
    }

    @Test
    void whoeverTheCaseIsDisclosedToGetsNoProtectedPersonAndNoDataOfOthers() {
        var rule = RULES.of("disclosure_copy");
        assertThat(rule.chosenItems()).isFalse();
        assertThat(rule.spokenOf()).isFalse();
        assertThat(rule.codesProtected()).isFalse();
        assertThat(rule.numbered()).isFalse();
        assertThat(rule.third()).containsExactly("role");
        assertThat(rule.facts())
                .doesNotContain("why_needed", "measures", "legal_frame", "duration")
                .doesNotContain("person_identity", "person_address", "holder", "account", "technical_contact");
    }

    @Test
    void ofAnAnswerAnExecutorGetsHisItemsAndTheDefenceNoResultUnderConditions() {
        var executor = RULES.of("executor_copy").answer();
        assertThat(executor.fields()).containsExactlyInAnyOrder("answer", "conditions", "items");
        assertThat(executor.conditioned()).isTrue();
        var disclosed = RULES.of("disclosure_copy").answer();
        assertThat(disclosed.conditioned()).isFalse();
        assertThat(disclosed.fields()).contains("text", "items").doesNotContain("costs");
        assertThat(disclosed.item()).contains("outcome", "result").doesNotContain("place", "waiting");
        assertThat(disclosed.particulars()).containsExactly("evidence_list");
    }
}
