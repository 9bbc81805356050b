package org.rogatory.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * How many rows there are of a kind, and of when the oldest is.
 *
 * @param oldest null where there is none
 */
public record Counted(long amount, @Nullable Instant oldest) {

    /** Read from two columns of a row: a number, and a moment as the tables of the product keep it. */
    public static Counted in(ResultSet row, int column) throws SQLException {
        return new Counted(row.getLong(column), moment(row.getObject(column + 1, LocalDateTime.class)));
    }

    /** What a statement counts that asks for these two columns alone. */
    public static Counted by(StatementSpec statement) {
        return statement.query((row, number) -> in(row, 1)).single();
    }

    static @Nullable Instant moment(@Nullable LocalDateTime kept) {
        return kept == null ? null : kept.toInstant(ZoneOffset.UTC);
    }

    /** A moment as the tables of the product keep it. */
    public static LocalDateTime kept(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
