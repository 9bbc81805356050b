package org.rogatory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A time-stamp is asked for once an hour, and until one comes each time. */
class StampTurnTest {

    private static final Instant AT = Instant.parse("2026-11-25T10:00:00Z");

    private final StampTurn turn = new StampTurn();

    private boolean stamped(Duration later, byte[] answer) {
        return turn.take(AT.plus(later), () -> Optional.of(answer).filter(stamp -> stamp.length > 0))
                .isPresent();
    }

    @Test
    void anAuthorityIsAskedOnceAnHour() {
        var stamp = new byte[] {1};
        assertThat(stamped(Duration.ZERO, stamp)).isTrue();
        assertThat(stamped(Duration.ofMinutes(5), stamp)).isFalse();
        assertThat(stamped(Duration.ofMinutes(59), stamp)).isFalse();
        assertThat(stamped(Duration.ofMinutes(60), stamp)).isTrue();
        assertThat(stamped(Duration.ofMinutes(65), stamp)).isFalse();
    }

    @Test
    void oneThatDidNotAnswerIsAskedAgainTheNextTime() {
        assertThat(stamped(Duration.ZERO, new byte[0])).isFalse();
        assertThat(stamped(Duration.ofMinutes(5), new byte[] {1})).isTrue();
    }
}
