package org.rogatory.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What the driver of MySQL needs to be told to be quick: left alone it reads each statement anew, and asks the server at
 * the begin and end of every transaction what it has told it itself. An embedded database knows none of these words.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseDriver {

    /** The engine and the lists write statements of some thousand letters; there are some hundred of them. */
    private static final Map<String, String> QUICK = Map.of(
            "cachePrepStmts", "true",
            "prepStmtCacheSize", "500",
            "prepStmtCacheSqlLimit", "8192",
            "useLocalSessionState", "true");

    /** Told before the pool opens its first connection. */
    @Bean
    public static BeanPostProcessor quickDriver() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? quick(pool) : bean;
            }
        };
    }

    /** What stands in the address, or was set for the pool, is kept; the driver would believe the pool before the address. */
    public static HikariDataSource quick(HikariDataSource pool) {
        var address = String.valueOf(pool.getJdbcUrl());
        if (address.startsWith("jdbc:mysql:")) {
            QUICK.forEach((word, value) -> {
                if (!address.contains(word + "=")) {
                    pool.getDataSourceProperties().putIfAbsent(word, value);
                }
            });
        }
        return pool;
    }
}
