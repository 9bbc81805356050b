package org.rogatory.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures as the last round left them; whoever reads them counts nothing. */
@Component
public class Figures {

    private final JdbcClient database;

    Figures(JdbcClient database) {
        this.database = database;
    }

    /** All of them, in one query, by name and part. */
    public Measured read() {
        var rows = database.sql("select name, part, amount, unit, since, state, measured_at from figures_figure"
                        + " order by name, part")
                .query((row, number) -> new Row(figure(row), measured(row)))
                .list();
        return new Measured(
                rows.isEmpty() ? null : rows.get(0).at(),
                rows.stream().map(Row::figure).toList());
    }

    private record Row(Figure figure, @Nullable Instant at) {}

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                FigureUnit.valueOf(row.getString(4)),
                Counted.moment(row.getObject(5, LocalDateTime.class)),
                FigureState.valueOf(row.getString(6)));
    }

    private static @Nullable Instant measured(ResultSet row) throws SQLException {
        return Counted.moment(row.getObject(7, LocalDateTime.class));
    }
}
