package org.rogatory.process;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.rogatory.SyntheticRows;
import org.rogatory.TestDatabase;

/** How a database with many rows would find what was asked of one with few: which tables it would read whole. */
record Plans(DataSource database, Set<String> grown) {

    private static final int ROWS = 2_000;
    private static final Pattern INDEX_OF_H2 = Pattern.compile("/\\*\\s*(?:\"?\\w+\"?\\.)?\"?(\\w+)\"?");
    private static final Pattern SCANNED_BY_H2 = Pattern.compile("\"?(\\w+)\"?\\.tableScan");

    /** Makes the tables, and fills these with so many rows that reading all of them is dear. */
    static Plans of(DataSource database, Set<String> grown) throws SQLException {
        TestDatabase.migrations(database, "latest").migrate();
        var rows = new SyntheticRows(database);
        for (var table : grown) {
            if (rows.rows("select 1 from " + table + " limit 1").isEmpty()) {
                rows.fill(table, 1, ROWS);
            }
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(TestDatabase.onServer() ? "analyze table " + String.join(", ", grown) : "analyze");
        }
        return new Plans(database, grown);
    }

    /** Those of the grown tables that this question would read from end to end, each with the question. */
    Set<String> scanned(QueryInfo asked) throws SQLException, ReflectiveOperationException {
        var scanned = new TreeSet<String>();
        for (var values : asked.getParametersList()) {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement("explain " + asked.getQuery())) {
                set(statement, values);
                try (var plan = statement.executeQuery()) {
                    while (plan.next()) {
                        if (TestDatabase.onServer()) {
                            if ("ALL".equals(plan.getString("type"))) {
                                scanned.addAll(named(plan.getString("table"), asked.getQuery()));
                            }
                        } else {
                            scanned.addAll(byH2(plan.getString(1)));
                        }
                    }
                }
            }
        }
        scanned.retainAll(grown);
        return scanned;
    }

    /** The index by which this question would find the rows of the table it asks first of all, if it would by one. */
    Set<String> leading(QueryInfo asked) throws SQLException, ReflectiveOperationException {
        var leading = new TreeSet<String>();
        for (var values : asked.getParametersList()) {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement("explain " + asked.getQuery())) {
                set(statement, values);
                try (var plan = statement.executeQuery()) {
                    if (plan.next()) {
                        leading.add(TestDatabase.onServer() ? "" + plan.getString("key") : led(plan.getString(1)));
                    }
                }
            }
        }
        return leading;
    }

    private static String led(String planOfH2) {
        var found = INDEX_OF_H2.matcher(planOfH2);
        return found.find() ? found.group(1) : "";
    }

    private static void set(PreparedStatement statement, List<ParameterSetOperation> values)
            throws ReflectiveOperationException {
        for (var value : values) {
            value.getMethod().invoke(statement, value.getArgs());
        }
    }

    private static List<String> byH2(String plan) {
        return SCANNED_BY_H2
                .matcher(plan)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** A server tells the other name that the question gives a table. */
    private List<String> named(String alias, String sql) {
        return grown.stream()
                .filter(table -> Pattern.compile("\\b" + table + " " + Pattern.quote(alias) + "\\b")
                        .matcher(sql)
                        .find())
                .toList();
    }
}
