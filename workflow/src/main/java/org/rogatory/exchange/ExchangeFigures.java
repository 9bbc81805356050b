package org.rogatory.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rogatory.figures.Counted;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How messages get through: what waits to leave, to be acknowledged or to be taken in, and what was refused. */
@Component
class ExchangeFigures implements FigureSource {

    private static final Duration A_WHILE = Duration.ofMinutes(15);
    private static final Duration LONG = Duration.ofHours(4);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient database;
    private final Clock clock;

    ExchangeFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        var now = clock.instant();
        return List.of(
                Figure.of("outbox", queued()).wantingYoung(now, A_WHILE, LONG),
                Figure.of("receipts-missing", sent()).wantingYoung(now, DAY, WEEK),
                Figure.of("arrivals", waiting()).wantingYoung(now, A_WHILE, LONG),
                Figure.of("refused-today", refused(now.minus(DAY))).wantingNone());
    }

    private Counted queued() {
        return Counted.by(
                database.sql("select count(*), min(queued_at) from exchange_outgoing where status = 'QUEUED'"));
    }

    /** Receipts are sent and get none themselves. */
    private Counted sent() {
        return Counted.by(database.sql(
                        "select count(*), min(sent_at) from exchange_outgoing" + " where status = 'SENT' and kind <> ?")
                .param(Manifest.RECEIPT));
    }

    private Counted waiting() {
        return Counted.by(
                database.sql("select count(*), min(arrived_at) from exchange_arrival where status = 'WAITING'"));
    }

    private Counted refused(Instant after) {
        return Counted.by(database.sql("select count(*), min(arrived_at) from exchange_arrival"
                        + " where status = 'REJECTED' and arrived_at > ?")
                .param(Counted.kept(after)));
    }
}
