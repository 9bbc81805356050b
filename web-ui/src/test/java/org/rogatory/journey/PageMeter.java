package org.rogatory.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Stands before the database and writes down the statements of requests; jobs and the sealer run in threads of their own. */
@Component
class PageMeter implements BeanPostProcessor {

    private static final String REQUESTS = "http-nio";

    private final List<String> statements = Collections.synchronizedList(new ArrayList<>());

    /** The statements of one call. */
    List<String> during(Runnable call) {
        statements.clear();
        call.run();
        return List.copyOf(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source)
                        .afterQuery((execution, queries) -> queries.forEach(query -> note(query.getQuery())))
                        .build()
                : bean;
    }

    private void note(String sql) {
        if (Thread.currentThread().getName().startsWith(REQUESTS)) {
            statements.add(sql.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
        }
    }
}
