package org.rogatory.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Stands before the database and writes down the statements of requests; jobs and the sealer run in threads of their own. */
@Component
class PageMeter implements BeanPostProcessor {

    private static final String REQUESTS = "http-nio";

    /** A password is proved anew every few minutes, whatever is asked at that moment: no page costs that. */
    private static final Pattern PROOF = Pattern.compile("\\bidentity_(attempt|network)\\b");

    private static final Pattern FROM = Pattern.compile("\\bfrom (\\w+)");

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());
    /** What each connection has run since its last commit. */
    private final Map<String, List<String>> open = new ConcurrentHashMap<>();

    private final List<List<String>> commits = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean measuring;

    /**
     * What one call cost.
     *
     * @param commits the statements of each transaction that wrote
     */
    record Spent(List<String> statements, List<List<String>> commits) {

        /** What ran beside the transactions that wrote: the pages and answers around the act. */
        List<String> around() {
            var around = new ArrayList<>(statements);
            commits.forEach(written -> written.forEach(around::remove));
            return around;
        }

        /** Reads of tables of ours that the same transaction had read before, by table. */
        Map<String, Integer> extra() {
            var reads = new TreeMap<String, Integer>();
            commits.stream()
                    .flatMap(List::stream)
                    .filter(sql -> sql.startsWith("select") && !sql.contains(" act_"))
                    .map(FROM::matcher)
                    .filter(Matcher::find)
                    .forEach(from -> reads.merge(from.group(1), 1, Integer::sum));
            reads.replaceAll((table, times) -> times - 1);
            reads.values().removeIf(times -> times == 0);
            return reads;
        }
    }

    /** How many statements a page runs; one trace that names too many files for one row counts as one. */
    static Map<String, Integer> sizes(Map<String, List<String>> statements) {
        var sizes = new TreeMap<String, Integer>();
        statements.forEach((page, list) -> sizes.put(page, (int) IntStream.range(0, list.size())
                .filter(at -> at == 0 || !isTrace(list.get(at)) || !isTrace(list.get(at - 1)))
                .count()));
        return sizes;
    }

    private static boolean isTrace(String sql) {
        return sql.startsWith("insert into audit_entry");
    }

    /** The statements of one call. */
    List<String> during(Runnable call) {
        return spentBy(call).statements();
    }

    Spent spentBy(Runnable call) {
        statements.clear();
        open.clear();
        commits.clear();
        measuring = true;
        try {
            call.run();
        } finally {
            measuring = false;
        }
        return new Spent(List.copyOf(statements), List.copyOf(commits));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? metered(source) : bean;
    }

    /** Whoever is not measured goes past the meter: all journeys together run a million statements. */
    private DataSource metered(DataSource source) {
        var listened = ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) ->
                        queries.forEach(query -> note(execution.getConnectionId(), query.getQuery())))
                .afterMethod(this::ended)
                .build();
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return measuring && ofRequest() ? listened.getConnection() : source.getConnection();
            }
        };
    }

    private void note(String connection, String sql) {
        if (ofRequest()) {
            var statement = sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            if (!PROOF.matcher(statement).find()) {
                statements.add(statement);
                open.computeIfAbsent(connection, name -> new ArrayList<>()).add(statement);
            }
        }
    }

    private void ended(MethodExecutionContext call) {
        var connection = call.getConnectionInfo() == null
                ? null
                : call.getConnectionInfo().getConnectionId();
        if (connection == null || !ofRequest() || !call.getMethod().getName().matches("commit|rollback")) {
            return;
        }
        var ran = open.remove(connection);
        if (ran != null
                && "commit".equals(call.getMethod().getName())
                && ran.stream().anyMatch(sql -> !sql.startsWith("select"))) {
            commits.add(ran);
        }
    }

    private static boolean ofRequest() {
        return Thread.currentThread().getName().startsWith(REQUESTS);
    }
}
