package org.rogatory.documents;

import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.jspecify.annotations.Nullable;
import org.rogatory.Asked;
import org.rogatory.ModulesDatabase;
import org.rogatory.operations.DatabaseDialect;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** What the documents module keeps in the database of the tests: learnt once, for that takes longer than a test. */
final class Entities {

    private static final List<String> TABLES = List.of(
            "documents_document",
            "documents_count",
            "documents_signature",
            "documents_stamp",
            "documents_approval",
            "documents_token",
            "documents_ink",
            "documents_order",
            "documents_upload",
            "documents_upload_part");

    private static @Nullable Entities only;

    final EntityManagerFactory factory;
    private final JpaRepositoryFactory repositories;
    private final Map<Class<?>, Object> made = new HashMap<>();

    private Entities(DataSource database) {
        factory = learnt(database);
        repositories = new JpaRepositoryFactory(SharedEntityManagerCreator.createSharedEntityManager(factory));
        Asked.listen(repositories);
    }

    /** With nothing in any table of the module. */
    static synchronized Entities emptied() {
        var database = ModulesDatabase.emptied(TABLES);
        if (only == null) {
            only = new Entities(database);
        }
        return only;
    }

    /** A repository of the module; what it asks is noted. */
    <T> T repository(Class<T> type) {
        return type.cast(made.computeIfAbsent(type, first -> repositories.getRepository(first)));
    }

    private static EntityManagerFactory learnt(DataSource database) {
        var bean = new LocalContainerEntityManagerFactoryBean();
        bean.setDataSource(database);
        bean.setPackagesToScan("org.rogatory.documents");
        bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        var settings = new HashMap<String, Object>(Map.of(
                "hibernate.hbm2ddl.auto",
                "validate",
                "hibernate.jdbc.time_zone",
                "UTC",
                "hibernate.physical_naming_strategy",
                PhysicalNamingStrategySnakeCaseImpl.class.getName()));
        DatabaseDialect.dialectOfServer(database).customize(settings);
        bean.setJpaPropertyMap(settings);
        bean.afterPropertiesSet();
        return Objects.requireNonNull(bean.getObject());
    }
}
