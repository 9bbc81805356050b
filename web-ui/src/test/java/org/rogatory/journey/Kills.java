package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

/** A node is killed while requests go through it, first at any moment, then on the way back, and started again. */
final class Kills {

    /** So long that a job which its dead node has locked is stuck, unless the next start frees it. */
    static final String LONG_LOCKS = "--camunda.bpm.job-execution.lock-time-in-millis=3600000";

    /** In turn: after these acts of the way back letters, messages and receipts are under way or wait to be signed. */
    private static final List<String> ANSWERING = List.of("sign_letter", "send_answer", "refuse", "send_information");

    /** So many at any moment. */
    private static final int ANYWHERE = 2;

    private static final Random MOMENTS = new Random();

    private Kills() {}

    /** Demands that what was accepted is kept, and nothing is done twice. */
    static void drill(int kills, ChildNode node, KeptFacts facts) throws Exception {
        var drilled = new Drilled(node);
        node.start();
        try (var shift = new Shift(drilled)) {
            for (var kill = 0; kill < kills; kill++) {
                if (kill < ANYWHERE) {
                    Thread.sleep(3000 + MOMENTS.nextInt(9000));
                } else {
                    drilled.awaitNext(ANSWERING.get((kill - ANYWHERE) % ANSWERING.size()));
                    Thread.sleep(MOMENTS.nextInt(500));
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
