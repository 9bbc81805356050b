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
        assertThat(rule.facts()).isEmpty();
        assertThat(rule.concerned()).isEmpty();
        assertThat(rule.codesProtected()).isTrue();
        assertThat(rule.annexes()).isTrue();
        assertThat(rule.fields()).contains("facts", "persons").doesNotContain("parent", "corrects", "damage");
    }

    @Test
    void whoeverTheCaseIsDisclosedToGetsNoProtectedPersonAndNoDataOfOthers() {
        var rule = RULES.of("disclosure_copy");
        assertThat(rule.chosenItems()).isFalse();
        assertThat(rule.codesProtected()).isFalse();
        assertThat(rule.numbered()).isFalse();
        assertThat(rule.third()).containsExactlyInAnyOrder("role", "name", "name_latin");
        assertThat(rule.facts())
                .doesNotContain("person_identity", "person_address", "holder", "account", "technical_contact");
    }
}
