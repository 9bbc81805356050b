package org.rogatory.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureState;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** No edition takes a rule away under the deadlines that run by it. */
class StandingRulesTest {

    private static StandingRules standing(String... keys) {
        RuleUse deadlines = () -> Set.of(keys);
        var uses = new StaticListableBeanFactory(Map.of("deadlines", deadlines)).getBeanProvider(RuleUse.class);
        return new StandingRules(DeadlineRules.load(), uses);
    }

    @Test
    void oneThatIsDroppedUnderThemIsRefused() throws IOException {
        var edition = MadeEdition.of(1, "deadlines.yaml", "- key: sys_ack_urgent\n", "- key: sys_ack_other\n");
        var without = DeadlineRules.load(ReferenceFiles.zipped(new ByteArrayInputStream(edition)));
        assertThatThrownBy(() -> standing("sys_ack", "sys_ack_urgent").demandKept(without))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("deadlines.yaml, sys_ack_urgent, key: missing, but deadlines of files rest on it");
        assertThatCode(() -> standing("sys_ack").demandKept(without)).doesNotThrowAnyException();
    }

    @Test
    void oneThatThisNodeDoesNotKnowItselfStopsNoEditionAndAsksForTheOperator() {
        var standing = standing("sys_gone", "sys_ack");
        assertThatCode(() -> standing.demandKept(DeadlineRules.load())).doesNotThrowAnyException();
        assertThat(new RuleFigures(standing).figures())
                .singleElement()
                .returns("rules-unknown", Figure::name)
                .returns("sys_gone", Figure::part)
                .returns(FigureState.WARN, Figure::state);
    }

    @Test
    void nobodyIsAskedForWhereAllAreKnown() {
        assertThat(new RuleFigures(standing("sys_ack")).figures()).isEmpty();
    }
}
