package org.rogatory;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport;
import org.springframework.data.repository.core.support.RepositoryFactorySupport;
import org.springframework.stereotype.Component;

/**
 * Stands before the repositories of every test context and before their database, and remembers which queries had an
 * answer in this run, and in which test.
 */
@Component
public class Asked implements BeanPostProcessor {

    private static final Map<String, Set<String>> QUERIES = new ConcurrentHashMap<>();
    private static final Map<String, QueryInfo> LISTS = new ConcurrentHashMap<>();
    private static final ThreadLocal<String> LIST = new ThreadLocal<>();
    private static final Set<String> STATEMENTS = ConcurrentHashMap.newKeySet();
    private static volatile String test = "start";

    /** What is asked from now on is asked by this test. */
    public static void begins(String name) {
        test = name;
    }

    /** The tests in which a query found or changed something. */
    static Set<String> tests(Class<?> repository, Method query) {
        return QUERIES.getOrDefault(named(repository, query), Set.of());
    }

    static boolean ran(String beginning) {
        return STATEMENTS.stream().anyMatch(statement -> statement.startsWith(beginning));
    }

    /** What the database was asked when a list with a limit was read for the first time, by the query of the list. */
    static Map<String, QueryInfo> lists() {
        return Map.copyOf(LISTS);
    }

    /** Whether a query reads a list, of which it is told how much. */
    static boolean limited(Method query) {
        return Modifier.isAbstract(query.getModifiers())
                && Arrays.asList(query.getParameterTypes()).contains(Limit.class);
    }

    static String named(Class<?> repository, Method query) {
        return repository.getSimpleName() + "." + query.getName() + "/" + query.getParameterCount();
    }

    /** Listens to the repositories that a factory makes. */
    public static void listen(RepositoryFactorySupport factory) {
        factory.addRepositoryProxyPostProcessor((proxy, repository) -> proxy.addAdvice(0, (MethodInterceptor) call -> {
            var query = named(repository.getRepositoryInterface(), call.getMethod());
            var answer = limited(call.getMethod()) ? listed(query, call) : call.proceed();
            if (call.getMethod().getReturnType() == void.class || says(answer)) {
                noted(query);
            }
            return answer;
        }));
    }

    private static @Nullable Object listed(String query, MethodInvocation call) throws Throwable {
        LIST.set(query);
        try {
            return call.proceed();
        } finally {
            LIST.remove();
        }
    }

    private static void heard(QueryInfo query) {
        STATEMENTS.add(query.getQuery());
        var list = LIST.get();
        if (list != null && query.getQuery().startsWith("select")) {
            LISTS.putIfAbsent(list, query);
        }
    }

    private static void noted(String query) {
        QUERIES.computeIfAbsent(query, first -> new ConcurrentSkipListSet<>()).add(test);
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
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source)
                        .afterQuery((execution, queries) -> queries.forEach(Asked::heard))
                        .build()
                : bean;
    }
}
