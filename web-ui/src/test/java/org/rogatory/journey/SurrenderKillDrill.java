package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The node is killed while persons are being handed over on it, again and again: each changes hands once. */
class SurrenderKillDrill {

    /** After each of these the notice, the record or the end of custody is under way. */
    private static final List<String> SURRENDERING =
            List.of("schedule_surrender", "record_surrender", "sign_letter", "sign_paper");

    private final Random moments = new Random();

    @Test
    @Tag("full")
    void handsEveryPersonOverOnceThroughFourKills() throws Exception {
        var data = ChildNode.folder();
        var node = new ChildNode(data, List.of(Kills.LONG_LOCKS));
        var drilled = new Drilled(node);
        var surrenders = new DrilledSurrenders(drilled);
        node.start();
        try (var shift = new Shift(turn -> surrenders.oneWay())) {
            for (var verb : SURRENDERING) {
                drilled.awaitNext(verb);
                Thread.sleep(moments.nextInt(500));
                node.kill();
                node.start();
            }
            assertThat(shift.ended()).isGreaterThanOrEqualTo(Shift.WORKERS);
            surrenders.assertLetters();
        } finally {
            node.stop();
        }
        assertThat(drilled.unanswered()).isPositive();
        new KeptSurrenders(KeptFacts.embedded(data)).assertKept(drilled.accepted());
    }
}
