package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is not sure to carry the arrest of a person asks for a word on how that was confirmed. */
@EngineTest
class ConfirmedBasisProcessTest {

    private final ExtraditionVerbsOut verbs;

    @Autowired
    ConfirmedBasisProcessTest(ExtraditionVerbsOut verbs) {
        this.verbs = verbs;
    }

    @Test
    void anArrestIsAskedForOnADoubtfulBasisOnlyWithAWordOnHowItWasConfirmed() {
        var ours = verbs.draft(ExtraditionVerbsOut.arrest());
        assertThat(ours.refusal(CENTRAL_OFFICER, ExtraditionVerbsOut.askedInSilence()))
                .isEqualTo("basis-to-confirm");
        assertThat(ours.messages()).isEmpty();

        verbs.askArrest(ours);
        assertThat(ours.sent()).containsExactly("provisional_arrest_request");
        assertThat(ours.lastSent().toString()).doesNotContain("Confirmed by telephone");
    }
}
