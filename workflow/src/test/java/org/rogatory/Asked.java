package org.rogatory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Stands before the repositories of every test context and before their database, and remembers which queries had an
 * answer in this run, and in which test.
 */
@Component
public class Asked implements BeanPostProcessor {

    private static final Map<String, Set<String>> QUERIES = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> STATEMENTS = new ConcurrentHashMap<>();
    private static volatile String test = "start";

    /** What is asked from now on is asked by this test. */
    public static void begins(String name) {
        test = name;
    }

    /** The tests in which a query found or changed something. */
    static Set<String> tests(Class<?> repository, Method query) {
        return QUERIES.getOrDefault(named(repository, query), Set.of());
    }

    /** The tests in which a statement ran that begins so. */
    static Set<String> asking(String beginning) {
        return STATEMENTS.entrySet().stream()
                .filter(statement -> statement.getKey().startsWith(beginning))
                .flatMap(statement -> statement.getValue().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String named(Class<?> repository, Method query) {
        return repository.getSimpleName() + "." + query.getName() + "/" + query.getParameterCount();
    }

    /** Listens to the repositories that a factory makes. */
    public static void listen(RepositoryFactorySupport factory) {
        factory.addRepositoryProxyPostProcessor((proxy, repository) ->
                proxy.addAdvice(0, (org.aopalliance.intercept.MethodInterceptor) call -> {
                    var answer = call.proceed();
                    if (call.getMethod().getReturnType() == void.class || says(answer)) {
                        noted(named(repository.getRepositoryInterface(), call.getMethod()));
                    }
                    return answer;
                }));
    }

    private static void noted(String query) {
        QUERIES.computeIfAbsent(query, first -> ConcurrentHashMap.newKeySet()).add(test);
    }

    /** Not empty, not none, not zero. */
    private static boolean says(@Nullable Object answer) {
        if (answer instanceof Optional<?> found) {
            return found.isPresent();
        }
        if (answer instanceof Collection<?> rows) {
            return !rows.isEmpty();
        }
        return answer instanceof Number number
                ? number.longValue() != 0
                : answer != null && !Boolean.FALSE.equals(answer);
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof RepositoryFactoryBeanSupport<?, ?, ?> repositories) {
            repositories.addRepositoryFactoryCustomizer(Asked::listen);
        }
        return bean;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? noting(source) : bean;
    }

    private static DataSource noting(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return noting(source.getConnection());
            }
        };
    }

    /** What is written out in the code is prepared before it runs; to listen to more of a connection takes time. */
    private static Connection noting(Connection opened) {
        return (Connection) Proxy.newProxyInstance(
                Asked.class.getClassLoader(), new Class<?>[] {Connection.class}, (itself, called, with) -> {
                    if ("prepareStatement".equals(called.getName())) {
                        STATEMENTS
                                .computeIfAbsent((String) with[0], first -> ConcurrentHashMap.newKeySet())
                                .add(test);
                    }
                    try {
                        return called.invoke(opened, with);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
