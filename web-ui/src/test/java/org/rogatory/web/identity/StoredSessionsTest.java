package org.rogatory.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.AccountMirror;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/** Sessions in the embedded database, as two nodes have them. */
class StoredSessionsTest {

    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    private final UserAccounts accounts = mock(UserAccounts.class);
    private final AccountMirror mirror = mock(AccountMirror.class);
    private JdbcTemplate database;
    private DataSource source;
    private CalmSessions<? extends Session> here;
    private CalmSessions<? extends Session> there;

    /** An empty one. */
    DataSource database() {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    }

    @BeforeEach
    void twoNodes() {
        source = database();
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V20261202_0700__identity_session.sql"))
                .execute(source);
        database = new JdbcTemplate(source);
        here = node(source);
        there = node(source);
        var officer = FreshTokenFilterTest.officer("any").account().officer();
        when(accounts.find("officer.uz")).thenReturn(Optional.of(new Account(officer, "{bcrypt}!", true, "en")));
        when(mirror.named("https://id.example.org 7")).thenReturn(Optional.of("officer.uz"));
    }

    private CalmSessions<?> node(DataSource source) {
        var made = new StoredSessionConfiguration();
        var issuer = new StaticListableBeanFactory().getBeanProvider(ClientRegistration.class);
        var attributes = made.keptAttributes(accounts, Installations.named("here"), issuer);
        return made.calmSessions(
                made.sessionTable(new JdbcTemplate(source), new JdbcTransactionManager(source), attributes, TIMEOUT));
    }

    private static <S extends Session> String begun(CalmSessions<S> sessions, String there) {
        var session = sessions.createSession();
        var officer = FreshTokenFilterTest.officer(there);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new OAuth2AuthenticationToken(officer, officer.getAuthorities(), Issuer.ID)));
        sessions.save(session);
        return session.getId();
    }

    private static <S extends Session> void change(CalmSessions<S> sessions, String id, Runnable meanwhile) {
        var session = sessions.findById(id);
        meanwhile.run();
        session.setAttribute("seen", Instant.EPOCH);
        sessions.save(session);
    }

    private static <S extends Session> void use(CalmSessions<S> sessions, String id, Duration later) {
        var session = sessions.findById(id);
        session.setLastAccessedTime(session.getLastAccessedTime().plus(later));
        sessions.save(session);
    }

    private Long used(String id) {
        return database.queryForObject(
                "select last_access_time from identity_session where session_id = ?", Long.class, id);
    }

    @Test
    void oneThatBeganAtANodeGoesOnAtTheOther() {
        var id = begun(here, "s-1");

        Object context =
                there.findById(id).getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        assertThat(context).isInstanceOf(SecurityContextImpl.class);
        assertThat(there.findById(id).getMaxInactiveInterval()).isEqualTo(TIMEOUT);
        assertThat(there.findByPrincipalName("officer.uz")).containsOnlyKeys(id);
    }

    private static <S extends Session> String renamed(CalmSessions<S> sessions, String id) {
        var session = sessions.findById(id);
        var next = session.changeSessionId();
        sessions.save(session);
        return next;
    }

    @Test
    void underItsNextNumberItGoesOnAndUnderTheFormerNotAtAll() {
        var former = begun(here, "s-1");

        var next = renamed(here, former);

        assertThat(next).isNotEqualTo(former);
        assertThat(there.findById(former)).isNull();
        assertThat(there.findByPrincipalName("officer.uz")).containsOnlyKeys(next);
    }

    @Test
    void costsAPageOneReadAndAnActNoMoreThanTheRowsThatChange() {
        var id = begun(here, "s-1");
        var ran = new ArrayList<String>();
        var counted = node(ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> queries.forEach(query -> ran.add(query.getQuery())))
                .build());

        use(counted, id, Duration.ofSeconds(5));
        assertThat(ran).singleElement().asString().startsWith("select");
        ran.clear();
        change(counted, id, () -> {});
        assertThat(ran).hasSizeLessThanOrEqualTo(3).noneMatch(sql -> sql.contains("count("));
    }

    @Test
    void twoRequestsMayBringTheSameAtOnce() {
        var id = begun(here, "s-1");

        change(here, id, () -> change(there, id, () -> {}));

        Object seen = here.findById(id).getAttribute("seen");
        assertThat(seen).isEqualTo(Instant.EPOCH);
    }

    @Test
    void oneThatEndedWhileItWasUsedDoesNotComeBack() {
        var id = begun(here, "s-1");

        change(here, id, () -> new StoredSessions(there, mirror).end("officer.uz"));

        assertThat(here.findById(id)).isNull();
        assertThat(database.queryForList("select * from identity_session_attributes"))
                .isEmpty();
    }

    @Test
    void theIssuersWordEndsTheSessionThatItNames() {
        var ended = begun(here, "s-1");
        var another = begun(here, "s-2");

        new StoredSessions(there, mirror)
                .end(OidcLogoutToken.withTokenValue("token")
                        .issuer("https://id.example.org")
                        .audience(List.of("rogatory"))
                        .jti("j-1")
                        .events(Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                        .issuedAt(Instant.EPOCH)
                        .subject("7")
                        .sessionId("s-1")
                        .build());

        assertThat(here.findById(ended)).isNull();
        assertThat(here.findById(another)).isNotNull();
    }

    @Test
    void usingOneIsWrittenOnceAMinute() {
        var id = begun(here, "s-1");
        var begun = used(id);

        use(here, id, Duration.ofSeconds(59));
        assertThat(used(id)).isEqualTo(begun);
        use(here, id, Duration.ofSeconds(61));
        assertThat(used(id)).isEqualTo(begun + 61_000);
    }
}
