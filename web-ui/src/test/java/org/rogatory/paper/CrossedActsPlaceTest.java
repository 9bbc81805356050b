package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.UserAdministration;
import org.rogatory.journey.RunningNode;
import org.rogatory.registers.Registers;
import org.rogatory.tasks.Tasks;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;
import org.springframework.web.context.WebApplicationContext;

/** Acts on tasks, journals and accounts are tried again like those on files: around each transaction, not within. */
class CrossedActsPlaceTest extends RunningNode {

    private static final String TRANSACTION = "transaction";
    private static final String TRIAL = "CrossedActs";

    private final WebApplicationContext node;

    CrossedActsPlaceTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    /** What is around a front door, the outermost first. */
    private static List<String> around(Object frontDoor) {
        return Arrays.stream(((Advised) frontDoor).getAdvisors())
                .map(advisor -> advisor instanceof BeanFactoryTransactionAttributeSourceAdvisor
                        ? TRANSACTION
                        : advisor.getAdvice().getClass().getSimpleName())
                .toList();
    }

    @Test
    void tasksJournalsAndAccountsAreActedOnWithinATrial() {
        for (var type : List.of(Tasks.class, Registers.class, UserAdministration.class)) {
            assertThat(around(node.getBean(type))).as(type.getName()).containsSubsequence(TRIAL, TRANSACTION);
        }
    }

    @Test
    void soIsWhateverElseBeginsATransaction() {
        var doors = node.getBeansOfType(Advised.class).entrySet().stream()
                .filter(door ->
                        AopUtils.getTargetClass(door.getValue()).getName().startsWith("org.rogatory."))
                .filter(door -> around(door.getValue()).contains(TRANSACTION))
                .toList();

        assertThat(doors)
                .hasSizeGreaterThan(50)
                .allSatisfy(door ->
                        assertThat(around(door.getValue())).as(door.getKey()).containsSubsequence(TRIAL, TRANSACTION));
    }
}
