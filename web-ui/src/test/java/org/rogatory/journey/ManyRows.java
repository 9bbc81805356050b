package org.rogatory.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Makes many synthetic rows out of one, as many files would leave them behind. */
record ManyRows(JdbcTemplate database, int from, int to) {

    /** Copies a row; {@code changed} gives the columns that differ, as SQL in which {@code #} stands for the number; empty is left to the database. */
    void copy(String table, String where, Map<String, String> changed) {
        var columns = new LinkedHashMap<String, String>();
        columnsOf(table).forEach(column -> columns.put(column, column));
        columns.putAll(changed);
        columns.values().removeIf(String::isEmpty);
        for (var number = from; number <= to; number++) {
            var values = String.join(", ", columns.values()).replace("#", String.valueOf(number));
            var copied = database.update("insert into " + table + " (" + String.join(", ", columns.keySet())
                    + ") select " + values + " from " + table + " where " + where);
            if (copied == 0) {
                throw new AssertionError("nothing to copy in " + table + " where " + where);
            }
        }
    }

    private List<String> columnsOf(String table) {
        return database.queryForList(
                "select lower(column_name) from information_schema.columns where lower(table_name) = ?"
                        + " order by ordinal_position",
                String.class,
                table);
    }
}
