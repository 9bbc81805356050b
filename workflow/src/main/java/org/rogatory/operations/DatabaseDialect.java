package org.rogatory.operations;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.dialect.MariaDBDialect;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The driver of MySQL calls a MariaDB server MySQL; its version tells the truth, and some locks are written otherwise. */
@Configuration(proxyBeanMethods = false)
public class DatabaseDialect {

    /** Tells Hibernate which server it speaks to. */
    @Bean
    public static HibernatePropertiesCustomizer dialectOfServer(DataSource database) {
        return settings -> {
            if (isMariaDb(database)) {
                settings.put(JdbcSettings.DIALECT, MariaDBDialect.class.getName());
            }
        };
    }

    private static boolean isMariaDb(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductVersion().contains("MariaDB");
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database does not answer", unreachable);
        }
    }
}
