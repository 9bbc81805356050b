package org.rogatory.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a figure asks for somebody. */
class FigureTest {

    private static final Instant NOW = Instant.parse("2026-05-05T06:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT5M, OK", "PT16M, WARN", "PT5H, BAD", "-PT5M, OK"})
    void byTheAgeOfTheOldest(Duration age, FigureState state) {
        var outbox = Figure.of("outbox", new Counted(3, NOW.minus(age)));

        assertThat(outbox.wantingYoung(NOW, Duration.ofMinutes(15), Duration.ofHours(4)))
                .returns(state, Figure::state)
                .returns(3L, Figure::amount);
    }

    @Test
    void neverWhereNothingIsCounted() {
        assertThat(Figure.of("outbox", new Counted(0, null)).wantingYoung(NOW, Duration.ZERO, Duration.ZERO))
                .returns(FigureState.OK, Figure::state);
        assertThat(Figure.of("jobs-failed", 0).wantingNone().state()).isEqualTo(FigureState.OK);
        assertThat(Figure.of("jobs-failed", 1).wantingNone().state()).isEqualTo(FigureState.WARN);
    }

    @ParameterizedTest
    @CsvSource({"31, OK", "30, OK", "29, WARN", "0, WARN", "-1, BAD"})
    void byWhatIsLeft(long days, FigureState state) {
        assertThat(Figure.of("certificates", days).wantingMore(30, 0).state()).isEqualTo(state);
    }

    @Test
    void aRoundIsJudgedByItsWorstFigureAndItsAge() {
        var round = new Measured(
                NOW,
                List.of(Figure.of("a", 1).in(FigureState.BAD), Figure.of("b", 1).in(FigureState.WARN)));

        assertThat(round.worst()).isEqualTo(FigureState.BAD);
        assertThat(round.stale(NOW.plusSeconds(299))).isFalse();
        assertThat(round.stale(NOW.plusSeconds(301))).isTrue();
        assertThat(round.stale(NOW.minusSeconds(299))).isFalse();
        assertThat(round.stale(NOW.minusSeconds(301))).as("by a clock ahead").isTrue();
        assertThat(new Measured(null, List.of()).stale(NOW)).isTrue();
        assertThat(new Measured(null, List.of()).worst()).isEqualTo(FigureState.OK);
    }
}
