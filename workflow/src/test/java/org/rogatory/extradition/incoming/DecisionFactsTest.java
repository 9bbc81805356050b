package org.rogatory.extradition.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Act;
import org.rogatory.requests.inbox.ProtectedGrounds;

/** What was decided is kept whole, and told without what protects the person. */
class DecisionFactsTest {

    private static Act refusal(String ground) {
        return Act.draft("decide_refuse")
                .ground(ground)
                .releasedText("Because of what he has told us.", "en")
                .internalText("Inside.")
                .act();
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        var day = LocalDate.of(2026, 5, 4);
        var act = Act.draft("decide_grant")
                .releasedText("The treaty is met.", "ru")
                .conditions("No death penalty.")
                .act();
        var facts = DecisionFacts.of(DecisionFacts.GRANTED, act).inForce(day);
        assertThat(DecisionFacts.read(facts.kept())).isEqualTo(facts);
        assertThat(facts.told()).isEqualTo(facts.kept());
        assertThat(facts.effectiveOn()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refugee", "torture_fair_trial", "discrimination", "asylum_pending"})
    void aGroundThatProtectsThePersonStaysWithItsWords(String ground) {
        var facts = DecisionFacts.of(DecisionFacts.REFUSED, refusal(ground));
        assertThat(facts.kept().path("ground").asString()).isEqualTo(ground);
        assertThat(facts.told().propertyNames()).containsExactly("decision");
        assertThat(ProtectedGrounds.noted(refusal(ground)).grounds().ground()).isNull();
        assertThat(ProtectedGrounds.noted(refusal(ground)).words())
                .isEqualTo(refusal(ground).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "own_national"})
    void whatProtectsThePersonStaysWhereACourtDecidesTheSame(String ground) {
        var decided = DecisionFacts.of(DecisionFacts.REFUSED, refusal("refugee"));
        var court = Act.draft("record_court_refusal").ground(ground.isEmpty() ? null : ground);
        var facts = DecisionFacts.ofCourt(DecisionFacts.REFUSED, court.act(), decided);
        assertThat(facts.told().has("text")).isFalse();
        assertThat(facts.told().path("ground").asString("")).isEqualTo(ground);
        assertThat(DecisionFacts.ofCourt(DecisionFacts.GRANTED, court.act(), decided)
                        .text())
                .isNull();
    }

    @Test
    void theWordsOfADecisionStandWhereACourtDecidesTheSame() {
        var decided = DecisionFacts.of(DecisionFacts.REFUSED, refusal("own_national"));
        var court = Act.draft("record_court_refusal").act();
        assertThat(DecisionFacts.ofCourt(DecisionFacts.REFUSED, court, decided).told())
                .isEqualTo(decided.told());
    }

    @Test
    void anotherGroundIsTold() {
        var facts = DecisionFacts.of(DecisionFacts.REFUSED, refusal("own_national"));
        assertThat(facts.told().path("ground").asString()).isEqualTo("own_national");
        assertThat(ProtectedGrounds.noted(refusal("own_national"))).isEqualTo(refusal("own_national"));
    }
}
