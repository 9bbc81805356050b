package org.rogatory.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.rogatory.figures.Counted;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the trail is sealed in time, and its end signed. */
@Component
class TrailFigures implements FigureSource {

    private static final Duration LATE = Duration.ofMinutes(2);
    private static final Duration HELD_UP = Duration.ofMinutes(10);
    private static final int MISSED = 3;
    private static final int GIVEN_UP = 12;

    private final JdbcClient database;
    private final AnchorFolder folder;
    private final Duration every;
    private final Clock clock;
    private final Instant begun;

    TrailFigures(JdbcClient database, AnchorFolder folder, AuditSettings settings, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.every = settings.anchorEvery();
        this.clock = clock;
        this.begun = clock.instant();
    }

    /** The end of the chain, and the last of its places that was signed. */
    private record Ends(ChainHead head, long signed) {

        private static Ends in(ResultSet row) throws SQLException {
            return new Ends(new ChainHead(row.getLong(1), row.getString(2)), row.getLong(3));
        }

        private long unsigned() {
            return head.position() - signed;
        }
    }

    @Override
    public List<Figure> figures() {
        var now = clock.instant();
        var unsealed =
                Counted.by(database.sql("select count(*), min(at) from audit_entry where chain_position is null"));
        return List.of(
                Figure.of("trail-unsealed", unsealed).wantingYoung(now, LATE, HELD_UP),
                Figure.of("trail-unsigned", unsigned())
                        .wantingYoung(now, every.multipliedBy(MISSED), every.multipliedBy(GIVEN_UP)));
    }

    /** A row is there only if its file is: a folder that cannot be written shows here as well as a key that fails. */
    private Counted unsigned() {
        var ends = database.sql("select c.last_position, c.last_hash, (select coalesce(max(a.anchor_position), 0)"
                        + " from audit_anchor a where a.anchor_position <= c.last_position)"
                        + " from audit_chain c where c.id = 1")
                .query((row, number) -> Ends.in(row))
                .single();
        return ends.unsigned() == 0 || folder.holds(ends.head())
                ? new Counted(0, null)
                : new Counted(ends.unsigned(), waiting(ends.signed()));
    }

    /** Since when the first row behind a place waits; while no node ran, nobody could have signed it. */
    private Instant waiting(long place) {
        var first = database.sql("select chain_position, at from audit_entry where chain_position > ?"
                        + " order by chain_position limit 1")
                .param(place)
                .query((row, number) -> Counted.in(row, 1))
                .list();
        var since = first.isEmpty() ? null : first.get(0).oldest();
        return since == null || since.isBefore(begun) ? begun : since;
    }
}
