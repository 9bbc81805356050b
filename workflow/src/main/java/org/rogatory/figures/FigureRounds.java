package org.rogatory.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks every source for its figures and keeps them; of several nodes on one database one at a time. */
@Component
public class FigureRounds {

    private static final Logger LOG = LoggerFactory.getLogger(FigureRounds.class);

    /** Shorter than the pause between two looks, so that the node that made the last round may make the next one. */
    private static final Duration TURN = Duration.ofSeconds(45);

    /** What a source may bring at most: a figure too many must not fill pages and measures. */
    private static final int MOST = 200;

    private final List<FigureSource> sources;
    private final JdbcClient database;
    private final Clock clock;
    private final TransactionTemplate apart;

    FigureRounds(
            List<FigureSource> sources, JdbcClient database, Clock clock, PlatformTransactionManager transactions) {
        this.sources = List.copyOf(sources);
        this.database = database;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
    }

    /** Has each source look at this node, and makes a round unless one was made a moment ago. */
    @Scheduled(initialDelayString = "${rogatory.figures.first-look:PT15S}", fixedDelayString = "PT1M")
    public void look() {
        sources.forEach(FigureSource::lookHere);
        var now = clock.instant();
        if (taken(now)) {
            measure();
        }
    }

    /** Makes a round at once: what is asked may take a while, so that nothing is held meanwhile. */
    public void measure() {
        var figures = new LinkedHashMap<String, Figure>();
        sources.forEach(source ->
                asked(source).forEach(figure -> figures.putIfAbsent(figure.name() + '/' + figure.part(), figure)));
        apart.executeWithoutResult(status -> keep(List.copyOf(figures.values()), clock.instant()));
    }

    /** A turn further ahead than any node of this time gives was given by a clock that was wrong and is set right. */
    private boolean taken(Instant now) {
        var rows = database.sql("update figures_turn set next_at = ? where id = 1 and (next_at <= ? or next_at > ?)")
                .param(Counted.kept(now.plus(TURN)))
                .param(Counted.kept(now))
                .param(Counted.kept(now.plus(TURN.multipliedBy(2))))
                .update();
        return rows > 0;
    }

    /** One that fails takes the others nothing away, and is a figure itself. */
    private static List<Figure> asked(FigureSource source) {
        try {
            return source.figures().stream().limit(MOST).toList();
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Figures are missing: {} failed by {}",
                    source.name(),
                    failed.getClass().getName());
            return List.of(Figure.of("unmeasured", 1).forPart(source.name()).in(FigureState.BAD));
        }
    }

    /** The row of the turn is locked first, so that two rounds follow each other. */
    private void keep(List<Figure> figures, Instant at) {
        database.sql("update figures_turn set measured_at = ? where id = 1")
                .param(Counted.kept(at))
                .update();
        database.sql("delete from figures_figure").update();
        var rows = new ArrayList<>(figures);
        rows.add(Figure.of("rounds", sources.size()));
        rows.forEach(figure -> insert(figure, at));
    }

    private void insert(Figure figure, Instant at) {
        var since = figure.since();
        database.sql("insert into figures_figure (name, part, amount, unit, since, state, measured_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(figure.name())
                .param(figure.part())
                .param(figure.amount())
                .param(figure.unit().name())
                .param(since == null ? null : Counted.kept(since))
                .param(figure.state().name())
                .param(Counted.kept(at))
                .update();
    }
}
