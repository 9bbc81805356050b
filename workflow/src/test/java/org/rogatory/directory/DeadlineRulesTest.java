package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.directory.DeadlineRule.FirstDay;
import org.rogatory.directory.DeadlineRule.Shift;

class DeadlineRulesTest {

    private static final DeadlineRules RULES = DeadlineRules.load();

    @Test
    void readsALimitWithItsCounting() {
        var rule = RULES.rule("prov_arrest_kz");
        assertThat(rule.value()).isEqualTo(40);
        assertThat(rule.counting().firstDay()).isEqualTo(FirstDay.INCLUDED);
        assertThat(rule.counting().shift()).isEqualTo(Shift.STAYS);
        assertThat(rule.custody()).isTrue();
        assertThat(rule.legal()).isTrue();
    }

    @Test
    void readsEveryRuleAndKeepsAnUnknownValueUnknown() {
        assertThat(RULES.all()).hasSize(87);
        assertThat(RULES.all()).filteredOn(rule -> rule.value() == null).hasSize(12);
    }

    @Test
    void knowsWhoIsRemindedAndHowOften() {
        var further = RULES.rule("sys_progress").further();
        assertThat(further.reminds()).isEqualTo("partner");
        assertThat(further.rounds()).isEqualTo(3);
        assertThat(RULES.rule("sys_progress").round(further).value()).isEqualTo(30);
        var review = RULES.rule("sys_postponed_review").further();
        assertThat(review.rounds()).as("until it has ended").isGreaterThan(1000);
    }

    @Test
    void knowsWithWhichItemsALimitBegins() {
        var preserved = RULES.rule("preservation_ets185");
        assertThat(preserved.beginsWith("preservation", List.of("ETS-030", "ETS-185")))
                .isTrue();
        assertThat(preserved.beginsWith("preservation", List.of("ETS-030"))).isFalse();
        assertThat(preserved.beginsWith("stored_data", List.of("ETS-185"))).isFalse();
        assertThat(RULES.rule("sys_execution").beginsWith("preservation", List.of("ETS-185")))
                .isFalse();
    }

    @Test
    void onlyWhatTheOfficeSetItselfForWorkStaysOwed() {
        assertThat(RULES.all().stream().filter(DeadlineRule::awaited).map(DeadlineRule::key))
                .contains("sys_ack", "sys_execution", "sys_control")
                .doesNotContain("sys_consult", "sys_prov_warn", "eio_ack", "surrender_minsk", "kz_detention");
    }

    @Test
    void aWarningOfCustodyIsNeverOwedAndWhoIsHeldTooLongAlways() {
        var warning = RULES.rule("sys_custody_warn");
        var passed = RULES.rule("sys_unlawful");
        var again = RULES.rule("sys_unlawful_daily");
        assertThat(List.of(warning, passed, again))
                .allMatch(DeadlineRule::custody)
                .noneMatch(DeadlineRule::legal)
                .noneMatch(DeadlineRule::pausable);
        assertThat(warning.awaited()).isFalse();
        assertThat(passed.awaited()).isTrue();
    }

    @Test
    void whatIsCountedBackFromALimitOnCustodyWarnsOfItAndALimitOfATreatyDoesNot() {
        assertThat(RULES.warnings()).containsExactlyInAnyOrder("kz_prosecutor_motion", "kz_custody_warning");
    }

    @Test
    void whoIsToGoFreeAndWhatWasAskedOrallyWaitForNoQuestion() {
        var release = RULES.rule("sys_release");
        var usual = RULES.rule("sys_oral_confirm");
        var treaty = RULES.rule("treaty_oral_confirm");
        assertThat(List.of(release, usual, treaty))
                .noneMatch(DeadlineRule::pausable)
                .noneMatch(DeadlineRule::legal);
        assertThat(RULES.rule("sys_execution").pausable()).isTrue();
    }

    @Test
    void aReleaseThatIsDueKeepsItsFile() {
        var release = RULES.rule("sys_release");
        assertThat(release.keepsFile()).isTrue();
        assertThat(release.awaited()).as("owed when its hours have passed").isTrue();
        assertThat(RULES.rule("sys_execution").keepsFile()).isFalse();
    }

    @Test
    void whatWasPromisedForAPersonIsSeenToWhenTheFileIsClosed() {
        var followUp = RULES.rule("sys_assurance_followup");
        assertThat(followUp.outlives()).isTrue();
        assertThat(followUp.pausable()).isFalse();
        assertThat(followUp.legal()).as("our own default, no law").isFalse();
    }

    @Test
    void whoWasHelpedIsAskedAfterTheFileIsClosedAndNoLawIsInventedForReferrals() {
        assertThat(RULES.rule("ref_followup").outlives()).isTrue();
        assertThat(RULES.rule("ref_consent_ends").outlives()).isTrue();
        assertThat(RULES.rule("ref_reflection").value()).isNull();
        assertThat(RULES.all())
                .filteredOn(rule -> rule.key().startsWith("ref_"))
                .hasSize(20)
                .filteredOn(DeadlineRule::legal)
                .extracting(DeadlineRule::key)
                .containsExactly("ref_reflection_floor");
    }

    @Test
    void refusesAnUnknownKey() {
        assertThat(RULES.find("no_such_rule")).isEmpty();
        assertThatThrownBy(() -> RULES.rule("no_such_rule")).isInstanceOf(IllegalArgumentException.class);
    }
}
