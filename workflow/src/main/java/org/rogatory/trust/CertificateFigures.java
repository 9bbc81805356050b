package org.rogatory.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.rogatory.figures.FigureUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many days the newest believed certificate of each kind and authority is still valid. One that was followed by
 * another stays believed for old letters and asks for nobody; those of single officers are no figures.
 */
@Component
class CertificateFigures implements FigureSource {

    private static final int SOON = 30;

    private final JdbcClient database;
    private final Clock clock;

    CertificateFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return database.sql("select state, kind, authority, max(valid_to) from trust_entry"
                        + " where confirmed_at is not null and withdrawn_at is null and kind <> 'PERSON'"
                        + " group by state, kind, authority order by state, kind, authority")
                .query((row, number) -> left(row, today))
                .list();
    }

    private static Figure left(ResultSet row, LocalDate today) throws SQLException {
        var days = ChronoUnit.DAYS.between(today, row.getObject(4, LocalDate.class));
        return Figure.of("certificates", days)
                .counting(FigureUnit.DAYS)
                .forPart(row.getString(1) + "/" + row.getString(2) + "/"
                        + Objects.requireNonNullElse(row.getString(3), "-"))
                .wantingMore(SOON, 0);
    }
}
