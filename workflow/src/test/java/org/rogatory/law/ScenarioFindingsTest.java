package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every invented request gives exactly the findings a person read and confirmed. */
class ScenarioFindingsTest {

    private static final ReferenceData DATA = ReferenceData.load();

    private final Completeness completeness = new Completeness(DATA);

    static List<Scenario> scenarios() {
        return DATA.scenarios();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void givesExactlyTheExpectedFindings(Scenario scenario) {
        var found = completeness.check(scenario.content(), scenario.stage(), scenario.asOf());
        assertThat(Set.copyOf(found))
                .as(scenario.id())
                .containsExactlyInAnyOrderElementsOf(Set.copyOf(scenario.expected()));
        assertThat(found).doesNotHaveDuplicates();
    }

    @Test
    void runsOverEveryScenario() {
        assertThat(scenarios()).extracting(Scenario::id).hasSize(11).contains("SC-12", "SC-D4");
    }
}
