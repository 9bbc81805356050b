package org.rogatory;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;

/**
 * Rows that tell nothing, for every table there is and whatever columns it has: where a plan or a migration needs rows,
 * not what they say. The row of one number has the same words in every table, so that these belong together.
 */
public record SyntheticRows(DataSource database) {

    private static final LocalDateTime BEGINNING = LocalDateTime.of(2026, 1, 1, 8, 0);

    private record Column(String name, int type, int size) {

        private Object value(int number) {
            return switch (type) {
                case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NVARCHAR, Types.LONGNVARCHAR ->
                    text(number);
                case Types.BIT, Types.BOOLEAN -> number % 2 == 0;
                case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> number;
                case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE, Types.REAL, Types.FLOAT -> number;
                case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> BEGINNING.plusMinutes(number);
                case Types.DATE -> LocalDate.from(BEGINNING).plusDays(number % 300);
                case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> new byte[] {(byte) number};
                default -> throw new AssertionError("no value for type " + type + " of " + name);
            };
        }

        /** Other words for every number, as far as the column has room. */
        private String text(int number) {
            var text = "x" + number;
            return text.length() <= size ? text : text.substring(text.length() - size);
        }
    }

    /** The tables of the product that the migrations have made so far. */
    public List<String> tables() throws SQLException {
        return words("select lower(table_name) from information_schema.tables where table_schema = schema()"
                + " and table_type = 'BASE TABLE' and lower(table_name) <> 'flyway_schema_history' order by 1");
    }

    /** The columns of a table, in their order. */
    public List<String> columns(String table) throws SQLException {
        return words("select lower(column_name) from information_schema.columns where table_schema = schema()"
                + " and lower(table_name) = '" + table + "' order by ordinal_position");
    }

    private List<String> words(String sql) throws SQLException {
        return rows(sql).stream().map(row -> row.get(0)).toList();
    }

    /** What a query finds, every value as text. */
    public List<List<String>> rows(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            var width = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var at = 1; at <= width; at++) {
                    row.add(String.valueOf(found.getString(at)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Fills every column of a table in rows of these numbers; what the database counts itself is left to it. */
    public void fill(String table, int from, int to) throws SQLException {
        try (var connection = database.getConnection()) {
            var columns = described(connection, table);
            var sql = "insert into " + table + " ("
                    + String.join(", ", columns.stream().map(Column::name).toList()) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement(sql)) {
                for (var number = from; number <= to; number++) {
                    for (var at = 0; at < columns.size(); at++) {
                        insert.setObject(at + 1, columns.get(at).value(number));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            connection.commit();
        }
    }

    private static List<Column> described(Connection connection, String table) throws SQLException {
        try (var found = connection.getMetaData().getColumns(null, null, table, "%")) {
            var columns = new ArrayList<Column>();
            while (found.next()) {
                if (!"YES".equals(found.getString("IS_AUTOINCREMENT"))) {
                    columns.add(new Column(
                            found.getString("COLUMN_NAME"), found.getInt("DATA_TYPE"), found.getInt("COLUMN_SIZE")));
                }
            }
            return columns;
        }
    }
}
