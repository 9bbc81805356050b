package org.rogatory.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.figures.Counted;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the engine is at work: jobs that wait, where the tokens stand, which timers come next. */
@Component
class EngineFigures implements FigureSource {

    private static final Duration LATE = Duration.ofMinutes(10);
    private static final Duration HELD_UP = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    EngineFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        var now = clock.instant();
        var figures = new ArrayList<Figure>();
        figures.add(Figure.of("jobs-failed", failed()).wantingNone());
        figures.add(Figure.of("jobs-due", due(now)).wantingYoung(now, LATE, HELD_UP));
        figures.addAll(timers(now));
        figures.addAll(tokens());
        return figures;
    }

    /** Those without tries left wait for the operator. */
    private Counted failed() {
        return database.sql("select count(*), min(CREATE_TIME_) from ACT_RU_JOB where RETRIES_ = 0")
                .query((row, number) -> counted(row, 1))
                .single();
    }

    /** What could run now: work that nobody takes up means that no node's executor works. */
    private Counted due(Instant now) {
        return database.sql("select count(*), min(coalesce(DUEDATE_, CREATE_TIME_)) from ACT_RU_JOB"
                        + " where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and (DUEDATE_ is null or DUEDATE_ <= ?)")
                .param(Timestamp.from(now))
                .query((row, number) -> counted(row, 1))
                .single();
    }

    /** Of each process how many wait, and when the next one rings. */
    private List<Figure> timers(Instant now) {
        return database.sql("select PROCESS_DEF_KEY_, count(*), min(DUEDATE_) from ACT_RU_JOB"
                        + " where TYPE_ = 'timer' and RETRIES_ > 0 group by PROCESS_DEF_KEY_ order by PROCESS_DEF_KEY_")
                .query((row, number) -> Figure.of("timers", counted(row, 2))
                        .forPart(row.getString(1))
                        .wantingYoung(now, LATE, HELD_UP))
                .list();
    }

    /**
     * In which steps of which models files stand, and since when the one that stands longest; nothing of those that name
     * who may be a victim.
     */
    private List<Figure> tokens() {
        return database.sql("select PROC_DEF_KEY_, ACT_ID_, count(*), min(START_TIME_) from ACT_HI_ACTINST"
                        + " where END_TIME_ is null and ACT_TYPE_ not in ('subProcess', 'multiInstanceBody')"
                        + " and PROC_DEF_KEY_ <> 'victim-referral'"
                        + " group by PROC_DEF_KEY_, ACT_ID_ order by PROC_DEF_KEY_, ACT_ID_")
                .query((row, number) ->
                        Figure.of("tokens", counted(row, 3)).forPart(row.getString(1) + "/" + row.getString(2)))
                .list();
    }

    /** The engine writes moments as the clock of the machine shows them. */
    private static Counted counted(ResultSet row, int column) throws SQLException {
        return new Counted(row.getLong(column), moment(row.getTimestamp(column + 1)));
    }

    private static @Nullable Instant moment(@Nullable Timestamp kept) {
        return kept == null ? null : kept.toInstant();
    }
}
