package org.rogatory.registers;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.rogatory.Asked;
import org.rogatory.ModulesDatabase;
import org.rogatory.SetClock;
import org.rogatory.audit.AuditEvent;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.CaseSearch;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.HeldFiles;
import org.rogatory.directory.Directory;
import org.rogatory.directory.Wording;
import org.rogatory.documents.DocumentOriginals;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockPropertySource;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The journals on a real database with the migrations of the product, and without an engine. */
final class JournalsOn {

    static final String OFFICE = "UZ-GPO";
    static final String OPEN_FILE = "UZ-MLA-2026-000001";
    private static final Instant START = Instant.parse("2026-11-25T06:00:00Z");

    private static final List<String> TABLES =
            List.of("persons_version", "registers_link", "registers_entry", "registers_series", "registers_index");

    private static @Nullable JournalsOn only;

    final DocumentOriginals originals = mock(DocumentOriginals.class);
    final SetClock clock = new SetClock(START);
    final List<AuditEvent> events = new ArrayList<>();
    final Registers registers;
    final EntryActs acts;
    final Senders senders;
    final Journals journals;
    final Nomenclature nomenclature;
    final TransactionTemplate transaction;
    final JdbcClient jdbc;
    final NumberSeriesRepository series;

    private JournalsOn(DataSource database) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MockPropertySource()
                        .withProperty("rogatory.persons.master-key", "target/test-keys/journals.key"));
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean("clock", SetClock.class, () -> clock);
        context.registerBean(Directory.class, Directory::load);
        context.registerBean(CaseLists.class, JournalsOn::lists);
        context.registerBean(DocumentOriginals.class, () -> originals);
        Stream.of(HeldFiles.class, CaseSearch.class, Documents.class, Deliberation.class, LetterReaders.class)
                .forEach(beside -> mocked(context, beside));
        context.registerBean("heard", ApplicationListener.class, () ->
                (ApplicationListener<PayloadApplicationEvent<?>>) event -> hear(event.getPayload()));
        context.register(Storage.class, Asked.class);
        context.scan("org.rogatory.registers", "org.rogatory.persons");
        context.refresh();
        registers = context.getBean(Registers.class);
        acts = context.getBean(EntryActs.class);
        senders = context.getBean(Senders.class);
        journals = context.getBean(Journals.class);
        nomenclature = context.getBean(Nomenclature.class);
        transaction = context.getBean(TransactionTemplate.class);
        series = context.getBean(NumberSeriesRepository.class);
        jdbc = JdbcClient.create(database);
    }

    private static <T> void mocked(AnnotationConfigApplicationContext context, Class<T> beside) {
        context.registerBean(beside, () -> mock(beside));
    }

    /** On the one database of all tests of modules, emptied for each. */
    static synchronized JournalsOn emptied() {
        if (only == null) {
            only = new JournalsOn(ModulesDatabase.emptied(TABLES));
        }
        only.empty();
        return only;
    }

    private void empty() {
        ModulesDatabase.emptied(TABLES);
        clock.set(START);
        events.clear();
        reset(originals);
    }

    /** One file is open to everybody, any other to nobody. */
    private static CaseLists lists() {
        var lists = mock(CaseLists.class);
        when(lists.ofTasks(anySet(), any())).thenReturn(List.of());
        when(lists.ofTasks(Set.of(OPEN_FILE), clerk())).thenReturn(List.of(mock(CaseFile.class)));
        return lists;
    }

    private void hear(Object event) {
        if (event instanceof AuditEvent heard) {
            synchronized (events) {
                events.add(heard);
            }
        }
    }

    static Officer clerk() {
        return officer("registrar.uz", OFFICE, Role.REGISTRAR);
    }

    static Officer officer(String name, String authority, Role role) {
        return new Officer(name, "Synthetic", authority.substring(0, 2), authority, Set.of(role));
    }

    static Officer administrator() {
        return officer("admin.uz", OFFICE, Role.ADMINISTRATOR);
    }

    /** Opens an index for letters of a kind. */
    NomenclatureIndex index(JournalKind kind, String code, String template) {
        var title = new Wording("Synthetic index", "Синтетический индекс", "Sinov indeksi");
        return nomenclature.add(
                new NewIndex(OFFICE, kind, code, title, template, Set.of(), LocalDate.of(2025, 1, 1), null),
                administrator());
    }

    List<String> actions() {
        return events.stream().map(AuditEvent::action).toList();
    }

    /** What Spring needs to speak with the database. */
    @EnableTransactionManagement
    @EnableJpaRepositories({"org.rogatory.registers", "org.rogatory.persons"})
    static class Storage {

        @Bean
        LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource database) {
            var bean = new LocalContainerEntityManagerFactoryBean();
            bean.setDataSource(database);
            bean.setPackagesToScan("org.rogatory.registers", "org.rogatory.persons", "org.rogatory.cases");
            bean.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
            bean.setJpaPropertyMap(Map.of(
                    "hibernate.jdbc.time_zone",
                    "UTC",
                    "hibernate.physical_naming_strategy",
                    "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl"));
            return bean;
        }

        @Bean
        JpaTransactionManager transactionManager(EntityManagerFactory factory) {
            return new JpaTransactionManager(factory);
        }

        @Bean
        TransactionTemplate transactions(JpaTransactionManager manager) {
            return new TransactionTemplate(manager);
        }
    }
}
