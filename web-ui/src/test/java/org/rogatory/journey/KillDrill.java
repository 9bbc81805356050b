package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The node is killed at any moment while requests go through it, every other time on the way back, and started again. */
class KillDrill {

    /** So long that a job which its dead node has locked is stuck, unless the next start frees it. */
    static final String LONG_LOCKS = "--camunda.bpm.job-execution.lock-time-in-millis=3600000";

    /** In turn: after these acts of the way back letters, messages and receipts are under way or wait to be signed. */
    private static final List<String> ANSWERING = List.of("sign_letter", "send_answer", "refuse", "send_information");

    private final Random moments = new Random();

    @Test
    @Tag("full")
    void keepsWhatWasAcceptedThroughEightKills() throws Exception {
        var data = ChildNode.folder();
        drill(8, new ChildNode(data, List.of(LONG_LOCKS)), KeptFacts.embedded(data));
    }

    @Test
    @Tag("full")
    @Tag("mariadb")
    void keepsWhatWasAcceptedOnMariaDb() throws Exception {
        var facts = KeptFacts.onMariaDb("drill");
        var settings = new ArrayList<>(facts.settings());
        settings.addAll(List.of(LONG_LOCKS, "--rogatory.operations.node=drilled"));
        drill(4, new ChildNode(ChildNode.folder(), settings), facts);
    }

    private void drill(int kills, ChildNode node, KeptFacts facts) throws Exception {
        var drilled = new Drilled(node);
        node.start();
        try (var shift = new Shift(drilled)) {
            for (var kill = 0; kill < kills; kill++) {
                if (kill % 2 == 0) {
                    Thread.sleep(3000 + moments.nextInt(9000));
                } else {
                    drilled.awaitNext(ANSWERING.get(kill / 2 % ANSWERING.size()));
                    Thread.sleep(moments.nextInt(500));
                }
                node.kill();
                node.start();
            }
            assertThat(shift.ended()).isGreaterThanOrEqualTo(Shift.WORKERS);
            drilled.assertLetters();
        } finally {
            node.stop();
        }
        assertThat(drilled.unanswered()).isPositive();
        drilled.assertKept(facts);
    }
}
