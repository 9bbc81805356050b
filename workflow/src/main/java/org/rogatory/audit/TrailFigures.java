package org.rogatory.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.rogatory.figures.Counted;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the trail is sealed in time. */
@Component
class TrailFigures implements FigureSource {

    private static final Duration LATE = Duration.ofMinutes(2);
    private static final Duration HELD_UP = Duration.ofMinutes(10);

    private final JdbcClient database;
    private final Clock clock;

    TrailFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        var unsealed = database.sql("select count(*), min(at) from audit_entry where chain_position is null")
                .query((row, number) -> Counted.in(row, 1))
                .single();
        return List.of(Figure.of("trail-unsealed", unsealed).wantingYoung(clock.instant(), LATE, HELD_UP));
    }
}
