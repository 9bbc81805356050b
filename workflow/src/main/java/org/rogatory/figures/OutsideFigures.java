package org.rogatory.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When each system outside last answered and last failed, of all nodes on a database together. */
@Component
class OutsideFigures implements FigureSource {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideFigures.class);

    /** A failure that nobody repeated since says nothing of today. */
    private static final Duration LATELY = Duration.ofDays(1);

    private static final Duration LONG = Duration.ofHours(1);
    private static final Duration FORGOTTEN = Duration.ofDays(30);

    private final OutsideCalls calls;
    private final JdbcClient database;
    private final Clock clock;

    OutsideFigures(OutsideCalls calls, JdbcClient database, Clock clock) {
        this.calls = calls;
        this.database = database;
        this.clock = clock;
    }

    /** A partner as all nodes know him. */
    private record Partner(
            String code,
            @Nullable Instant answered,
            @Nullable Instant failed,
            @Nullable String why) {}

    /** Each node writes down what it heard itself; one of them makes the figures. */
    @Scheduled(initialDelayString = "${rogatory.figures.first-look:PT15S}", fixedDelayString = "PT1M")
    public void write() {
        calls.taken().forEach(this::keep);
    }

    @Override
    public List<Figure> figures() {
        write();
        var now = clock.instant();
        forget(Counted.kept(now.minus(FORGOTTEN)));
        var figures = new ArrayList<Figure>();
        database.sql("select partner, answered_at, failed_at, failure from figures_outside order by partner")
                .query((row, number) -> partner(row))
                .list()
                .forEach(partner -> add(partner, now, figures));
        return figures;
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(
                row.getString(1),
                Counted.moment(row.getObject(2, LocalDateTime.class)),
                Counted.moment(row.getObject(3, LocalDateTime.class)),
                row.getString(4));
    }

    private static void add(Partner partner, Instant now, List<Figure> figures) {
        var failed = partner.failed();
        var state = failed == null ? FigureState.OK : state(failed, partner.answered(), now);
        figures.add(Figure.of("outside", answers(partner) ? 1 : 0)
                .counting(FigureUnit.SWITCH)
                .forPart(partner.code())
                .from(partner.answered())
                .in(state));
        if (failed != null) {
            figures.add(Figure.of("outside-failed", 0)
                    .counting(FigureUnit.SWITCH)
                    .forPart(partner.code() + "/" + partner.why())
                    .from(failed));
        }
    }

    private static boolean answers(Partner partner) {
        var answered = partner.answered();
        var failed = partner.failed();
        return answered != null && (failed == null || !failed.isAfter(answered));
    }

    private static FigureState state(Instant failed, @Nullable Instant answered, Instant now) {
        if (answered != null && !failed.isAfter(answered) || failed.isBefore(now.minus(LATELY))) {
            return FigureState.OK;
        }
        var longAgo = now.minus(LONG);
        var silent = answered == null || answered.isBefore(longAgo);
        return silent && failed.isAfter(longAgo) ? FigureState.BAD : FigureState.WARN;
    }

    private void keep(String partner, OutsideCalls.Heard heard) {
        known(partner);
        var answered = heard.answered();
        if (answered != null) {
            var at = Counted.kept(answered);
            database.sql("update figures_outside set answered_at = ?"
                            + " where partner = ? and (answered_at is null or answered_at < ?)")
                    .params(at, partner, at)
                    .update();
        }
        var failed = heard.failed();
        var why = heard.why();
        if (failed != null && why != null) {
            var at = Counted.kept(failed);
            database.sql("update figures_outside set failed_at = ?, failure = ?"
                            + " where partner = ? and (failed_at is null or failed_at < ?)")
                    .params(at, why.key(), partner, at)
                    .update();
        }
    }

    private void known(String partner) {
        var found = database.sql("select partner from figures_outside where partner = ?")
                .param(partner)
                .query(String.class)
                .list();
        if (found.isEmpty()) {
            begin(partner);
        }
    }

    private void begin(String partner) {
        try {
            database.sql("insert into figures_outside (partner) values (?)")
                    .param(partner)
                    .update();
        } catch (DuplicateKeyException anotherNode) {
            LOG.debug("Another node has begun this row at the same moment", anotherNode);
        }
    }

    private void forget(LocalDateTime before) {
        database.sql("delete from figures_outside where (answered_at is null or answered_at < ?)"
                        + " and (failed_at is null or failed_at < ?)")
                .params(before, before)
                .update();
    }
}
