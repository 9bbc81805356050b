package org.rogatory.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Stands between code, engine and database, and writes down what each act of a test costs while it is on. */
@Component
class Meter implements BeanPostProcessor {

    private final ThreadLocal<Bill> open = new ThreadLocal<>();
    private final ThreadLocal<List<QueryInfo>> listening = new ThreadLocal<>();
    private final Map<String, Bill> bills = new TreeMap<>();
    private boolean on;

    /** Begins a new set of bills. */
    void begin() {
        bills.clear();
        on = true;
    }

    /** The dearest bill of each verb, by machine and verb. */
    Map<String, Bill> end() {
        on = false;
        return Map.copyOf(bills);
    }

    /** What this thread asks the database while it does something, with the values it asks by. */
    List<QueryInfo> asked(Runnable something) {
        var asked = new ArrayList<QueryInfo>();
        listening.set(asked);
        try {
            something.run();
        } finally {
            listening.remove();
        }
        return asked;
    }

    void during(String machine, String verb, Runnable act) {
        if (!on) {
            act.run();
            return;
        }
        var bill = new Bill();
        open.set(bill);
        try {
            act.run();
        } finally {
            open.remove();
        }
        bills.merge(
                machine + " " + verb,
                bill,
                (one, other) -> one.statements().size() >= other.statements().size() ? one : other);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? metered(source) : bean;
    }

    /** Whoever is not measured goes past the meter: to listen costs each statement as much again as to prepare it. */
    private DataSource metered(DataSource source) {
        var listened = ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> queries.forEach(query -> note(execution.getConnectionId(), query)))
                .afterMethod(this::ended)
                .build();
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                var measured = open.get() != null || listening.get() != null;
                return measured ? listened.getConnection() : source.getConnection();
            }
        };
    }

    private void note(String connection, QueryInfo query) {
        if (open.get() != null) {
            open.get().statement(connection, query.getQuery());
        }
        if (listening.get() != null) {
            listening.get().add(query);
        }
    }

    private void ended(MethodExecutionContext call) {
        if (open.get() == null || call.getThrown() != null || call.getConnectionInfo() == null) {
            return;
        }
        var connection = call.getConnectionInfo().getConnectionId();
        switch (call.getMethod().getName()) {
            case "commit" -> open.get().committed(connection);
            case "rollback" -> open.get().rolledBack(connection);
            default -> {}
        }
    }
}
