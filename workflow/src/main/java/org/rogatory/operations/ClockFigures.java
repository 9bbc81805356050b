package org.rogatory.operations;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.rogatory.figures.FigureState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether node and database know the same time: a clock may go wrong long after the start that looked at it. */
@Component
class ClockFigures implements FigureSource {

    private static final Logger LOG = LoggerFactory.getLogger(ClockFigures.class);

    /** As at the start. */
    private static final Duration FAR = Duration.ofSeconds(5);

    /** With so much between them no node starts: deadlines, timers and locks would be early or late by it. */
    private static final Duration TOO_FAR = Duration.ofSeconds(30);

    private final JdbcClient database;
    private final Clock clock;
    private volatile boolean told;

    ClockFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        var ahead = ahead();
        return List.of(Figure.of("clock", ahead.toSeconds()).in(state(ahead)));
    }

    /** The figure tells of the node that makes the round; every other one tells its own log. */
    @Override
    public void lookHere() {
        var ahead = ahead();
        var far = state(ahead) != FigureState.OK;
        if (far && !told) {
            LOG.warn(
                    "This machine and the database are {} seconds apart; set both by one source of time",
                    ahead.abs().toSeconds());
        }
        told = far;
    }

    private static FigureState state(Duration ahead) {
        if (ahead.abs().compareTo(FAR) <= 0) {
            return FigureState.OK;
        }
        return ahead.abs().compareTo(TOO_FAR) <= 0 ? FigureState.WARN : FigureState.BAD;
    }

    /** How far this node is ahead, or, below zero, behind; the database looked between the question and the answer. */
    private Duration ahead() {
        var asked = clock.millis();
        var theirs = database.sql("select unix_timestamp(current_timestamp(6))")
                .query(BigDecimal.class)
                .single();
        return Duration.ofMillis(
                (asked + clock.millis()) / 2 - theirs.movePointRight(3).longValue());
    }
}
