package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Act;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** Whose act a step of the system is. */
class StepWordsTest {

    private static final Officer OFFICER = new Officer("officer.kz", "", "KZ", "KZ-GPO", Set.of(Role.CENTRAL_OFFICER));
    private static final Officer SYSTEM = Officer.system("KZ");

    private static Step step(String verb, Officer by) {
        return Step.of(Act.of(verb, null), by, "accepted", "accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit_reached",
                "raise_stop",
                "release_due",
                "record_speciality_ground",
                "executor_reminder_overtaken",
                "join_advance",
                "expire_share",
                "end_reflection"
            })
    void whatTheSystemDoesByItselfIsNoActOfTheOtherState(String verb) {
        assertThat(StepWords.partner(step(verb, SYSTEM))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"receive", "record_delivery", "record_withdrawal", "withdraw_item", "parked_message"})
    void whatItNotesFromAMessageIs(String verb) {
        assertThat(StepWords.partner(step(verb, SYSTEM))).isTrue();
        assertThat(StepWords.partner(step(verb, OFFICER))).isFalse();
    }
}
