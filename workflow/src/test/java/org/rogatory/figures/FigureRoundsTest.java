package org.rogatory.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A round is made whatever becomes of one of its sources. */
class FigureRoundsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-05T06:00:00Z"), ZoneOffset.UTC);

    @Test
    void goesOnBehindASourceThatFailsInAnyWay() {
        var asked = new AtomicInteger();
        FigureSource broken = () -> {
            throw new ArrayIndexOutOfBoundsException();
        };
        FigureSource other = () -> {
            asked.incrementAndGet();
            return List.of();
        };
        var database = mock(JdbcClient.class, RETURNS_DEEP_STUBS);

        new FigureRounds(List.of(broken, other), database, CLOCK, mock(PlatformTransactionManager.class)).measure();

        assertThat(asked).hasValue(1);
        verify(database, times(2)).sql(startsWith("insert into figures_figure"));
    }

    @Test
    void tellsEachSourceThatFailsApart() {
        var database = mock(JdbcClient.class, RETURNS_DEEP_STUBS);
        var sources = List.of(failing("one-unknown"), failing("other-unknown"));

        new FigureRounds(sources, database, CLOCK, mock(PlatformTransactionManager.class)).measure();

        verify(database, times(3)).sql(startsWith("insert into figures_figure"));
    }

    private static FigureSource failing(String figure) {
        return new UnknownKeys(Figure.of(figure, 1), "Unknown", () -> {
            throw new IllegalStateException();
        });
    }
}
