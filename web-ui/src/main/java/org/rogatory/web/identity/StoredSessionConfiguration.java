package org.rogatory.web.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Duration;
import org.rogatory.identity.AccountMirror;
import org.rogatory.identity.UserAccounts;
import org.rogatory.persons.InstallationCipher;
import org.rogatory.persons.InstallationMark;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions in the database: whoever has signed in goes on at another node when his own is lost. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = SessionConfiguration.KEPT, havingValue = "database")
class StoredSessionConfiguration {

    @Bean
    KeptAttributes keptAttributes(
            UserAccounts accounts, InstallationMark marks, ObjectProvider<ClientRegistration> issuer) {
        return new KeptAttributes(new KeptSignIns(accounts, marks, issuer), new InstallationCipher(marks, "sessions"));
    }

    /** It removes by itself, once a minute, what has run out. */
    @Bean
    JdbcIndexedSessionRepository sessionTable(
            JdbcOperations database,
            PlatformTransactionManager transactions,
            KeptAttributes attributes,
            @Value("${server.servlet.session.timeout:30m}") Duration timeout) {
        var ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var table = new JdbcIndexedSessionRepository(database, ofItsOwn);
        SessionQueries.give(table);
        table.setDefaultMaxInactiveInterval(timeout);
        table.setConversionService(attributes.conversion());
        return table;
    }

    @Bean
    CalmSessions<?> calmSessions(JdbcIndexedSessionRepository table) {
        FindByIndexNameSessionRepository<? extends Session> kept = table;
        return CalmSessions.over(kept);
    }

    @Bean
    StoredSessions openSessions(CalmSessions<?> sessions, AccountMirror accounts) {
        return new StoredSessions(sessions, accounts);
    }

    @Bean
    SessionRegistry sessionRegistry() {
        return new UnlistedSessions();
    }

    /** Taken by the doors of an issuer, if there is one. */
    @Bean
    OidcSessionRegistry issuedSessionRegistry() {
        return new UnlistedIssued();
    }

    /** Before everything that asks for a session. */
    @Bean
    FilterRegistrationBean<Filter> sessionFilter(
            CalmSessions<?> sessions,
            InstallationMark marks,
            @Value("${server.servlet.session.cookie.name:ROGATORY}") String cookie) {
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(new SignedCookie(cookie, marks));
        var registered = new FilterRegistrationBean<Filter>(filter);
        registered.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        registered.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return registered;
    }
}
