package org.rogatory.requests.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.law.ReturnReasons;
import tools.jackson.databind.json.JsonMapper;

/** What an act says is told by its paper, but for what concerns our own office alone. */
class ActSaidTest {

    private final ActSaid said = new ActSaid(mock(ReturnReasons.class), JsonMapper.shared());

    @Test
    void noPaperTellsThatOtherFilesAboutThePersonWereLookedAt() {
        var grant = Act.draft("decide_grant")
                .keys(List.of("death_looked_into", "earlier_request_weighed"))
                .releasedText("The conditions are met.")
                .act();
        assertThat(said.of(grant, PaperPlan.WITH_MESSAGE).path("keys").size()).isZero();
        var question = Act.draft("request_information").keys(List.of("purpose")).act();
        assertThat(said.of(question, PaperPlan.WITH_MESSAGE).path("keys").size())
                .isOne();
    }
}
