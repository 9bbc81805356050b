package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.DRAFTER;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.AccountMirror;
import org.rogatory.identity.Officer;
import org.rogatory.identity.PublishedPassword;
import org.rogatory.identity.UserAdministration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** It is known whether the password of the demonstration still opens an account. */
@EngineTest
@OnBothDatabases
class PublishedPasswordProcessTest {

    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");
    private static final String NAME = "published.uz";

    private final PublishedPassword published;
    private final UserAdministration accounts;
    private final AccountMirror mirror;
    private final JdbcClient jdbc;

    @Autowired
    PublishedPasswordProcessTest(
            PublishedPassword published, UserAdministration accounts, AccountMirror mirror, JdbcClient jdbc) {
        this.published = published;
        this.accounts = accounts;
        this.mirror = mirror;
        this.jdbc = jdbc;
    }

    /** Other tests have left accounts with the same password. */
    @BeforeEach
    void nobodyElseSignsIn() {
        jdbc.sql("update identity_user set enabled = false").update();
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_user where username like 'published.%'").update();
        jdbc.sql("update identity_user set enabled = true").update();
    }

    private static Officer named(String username) {
        return new Officer(username, "Testov", "UZ", "UZ-GPO", Set.of(DRAFTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME, "published.uz.uz-dist-1"})
    void opensAnAccountOfTheDemonstrationUntilItIsClosed(String username) {
        assertThat(published.opensAny()).isFalse();

        accounts.ensure(named(username), published.hash(), "uz");
        assertThat(published.opensAny()).isTrue();

        assertThat(accounts.close(ADMIN, username, false)).isTrue();
        assertThat(published.opensAny()).isFalse();
    }

    @Test
    void opensItNoMoreOnceItHasAnotherPassword() {
        accounts.ensure(named(NAME), published.hash(), "uz");

        assertThat(accounts.resetPassword(ADMIN, NAME, "another password")).isTrue();
        assertThat(published.opensAny()).isFalse();
    }

    @Test
    void opensItNoMoreOnceAnIssuerVouchesForItsHolder() {
        accounts.ensure(named(NAME), published.hash(), "uz");

        mirror.enter("published 1", named(NAME), "uz");
        assertThat(published.opensAny()).isFalse();
    }
}
