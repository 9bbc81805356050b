package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What courts do in cases of extradition is told only where a source was seen for it. */
class CourtStepsTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final CourtSteps STEPS = DATA.courtSteps();

    @Test
    void anAppealInUzbekistanGoesToTheSupremeCourtAndSuspendsTheSurrender() {
        var appeal = STEPS.appeal("UZ").orElseThrow();
        assertThat(appeal.court()).isEqualTo("supreme_court");
        assertThat(appeal.deadline()).isEqualTo("uz_appeal_supreme");
        assertThat(appeal.side()).isEqualTo("requested");
        assertThat(appeal.suspends()).isTrue();
    }

    @Test
    void ofItsStepsOnlyTheAppealIsCountedAsNoActSaysWhenTheOthersEnd() {
        assertThat(STEPS.of("UZ"))
                .filteredOn(CourtStep::counted)
                .extracting(CourtStep::key)
                .containsExactly("appeal");
        assertThat(STEPS.of("KZ")).noneMatch(CourtStep::counted);
    }

    @Test
    void theStepsOfAStateStandInTheirOrder() {
        assertThat(STEPS.of("UZ")).extracting(CourtStep::key).containsExactly("appeal", "forwarding", "review");
        assertThat(STEPS.of("KZ")).extracting(CourtStep::key).containsExactly("arrest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KG", "TJ", "TM", "AM", "AZ", "GE"})
    void nothingIsSaidOfAStateWhoseLawWasNotSeen(String state) {
        assertThat(STEPS.of(state)).isEmpty();
        assertThat(STEPS.appeal(state)).isEmpty();
    }

    /** The arrest by the investigating judge is known, the appeal against the decision is not. */
    @Test
    void noAppealIsInventedWhereOnlyAnotherStepIsKnown() {
        assertThat(STEPS.appeal("KZ")).isEmpty();
    }

    @Test
    void aDeadlineOfACourtIsOneOfTheLawOfItsState() {
        var steps = List.of("UZ", "KZ").stream()
                .flatMap(state -> STEPS.of(state).stream())
                .filter(step -> step.deadline() != null)
                .toList();
        assertThat(steps).hasSize(3).allSatisfy(step -> {
            var rule = DATA.deadlines().rule(Objects.requireNonNull(step.deadline()));
            assertThat(rule.kind()).isEqualTo("statute");
            assertThat(rule.source()).isEqualTo(step.source());
        });
    }
}
