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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.web.context.WebApplicationContext;

/** Acts on tasks, journals and accounts are tried again like those on files: around each transaction, not within. */
class CrossedActsPlaceTest extends RunningNode {

    private final WebApplicationContext node;

    CrossedActsPlaceTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static List<String> around(Object frontDoor) {
        return Arrays.stream(((Advised) frontDoor).getAdvisors())
                .map(advisor -> advisor.getAdvice() instanceof TransactionInterceptor
                        ? "transaction"
                        : advisor.getAdvice().getClass().getSimpleName())
                .toList();
    }

    @Test
    void everyTransactionOfAFrontDoorBeginsWithinATrial() {
        for (var type : List.of(Tasks.class, Registers.class, UserAdministration.class)) {
            assertThat(around(node.getBean(type))).as(type.getName()).containsSubsequence("CrossedActs", "transaction");
        }
        var doors = node.getBeansOfType(Advised.class).values().stream()
                .map(CrossedActsPlaceTest::around)
                .filter(advice -> advice.contains("transaction"))
                .toList();
        assertThat(doors).hasSizeGreaterThan(50);
    }
}
