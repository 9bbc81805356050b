package org.rogatory.deadlines;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rogatory.figures.Counted;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many limits run, have passed and are owed still, and whether one has passed unnoticed. */
@Component
class DeadlineFigures implements FigureSource {

    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration HELD_UP = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    DeadlineFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        var now = clock.instant();
        return List.of(
                Figure.of("deadlines-running", running()),
                Figure.of("deadlines-owed", owed()),
                Figure.of("deadlines-unnoticed", unnoticed(now)).wantingYoung(now, LATE, HELD_UP));
    }

    private Counted running() {
        return Counted.by(
                database.sql("select count(*), min(due_at) from deadlines_deadline where status = 'RUNNING'"));
    }

    /** A limit is one, however often somebody was reminded of it. */
    private Counted owed() {
        return Counted.by(database.sql("select count(*), min(due_at) from deadlines_deadline"
                + " where status = 'PASSED' and owed = true and round = 1"));
    }

    /** Its timer should have rung. */
    private Counted unnoticed(Instant now) {
        return Counted.by(database.sql("select count(*), min(due_at) from deadlines_deadline"
                        + " where status = 'RUNNING' and due_at < ?")
                .param(Counted.kept(now)));
    }
}
