package org.rogatory.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What one act cost: its statements by kind, and the commits of transactions that wrote something. */
final class Bill {

    private static final Pattern FROM = Pattern.compile("\\bfrom (\\w+)");

    private final List<String> statements = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private int commits;

    void statement(String connection, String sql) {
        var statement = sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        statements.add(statement);
        if (!statement.startsWith("select")) {
            written.add(connection);
        }
    }

    void committed(String connection) {
        if (written.remove(connection)) {
            commits++;
        }
    }

    void rolledBack(String connection) {
        written.remove(connection);
    }

    int commits() {
        return commits;
    }

    List<String> statements() {
        return List.copyOf(statements);
    }

    /** Statements on the engine's own tables. */
    long engine() {
        return statements.stream().filter(Bill::ofEngine).count();
    }

    long reads() {
        return statements.stream()
                .filter(sql -> !ofEngine(sql) && sql.startsWith("select"))
                .count();
    }

    /** Reads of our own tables beyond the first of each. */
    long extra() {
        return ownReads().values().stream().mapToLong(times -> times - 1).sum();
    }

    /** How often each of our own tables was read. */
    Map<String, Long> ownReads() {
        return statements.stream()
                .filter(sql -> !ofEngine(sql) && sql.startsWith("select"))
                .map(Bill::table)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static String table(String sql) {
        var from = FROM.matcher(sql);
        return from.find() ? from.group(1) : sql;
    }

    long writes() {
        return statements.stream()
                .filter(sql -> !ofEngine(sql) && !sql.startsWith("select"))
                .count();
    }

    long counts() {
        return statements.stream().filter(sql -> sql.contains("count(")).count();
    }

    private static boolean ofEngine(String sql) {
        return sql.matches(".*\\bact_(ru|hi|re|ge|id)_.*");
    }
}
