package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.OPERATOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Delegations;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.SeenAccounts;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.Change;
import org.rogatory.identity.UserAdministration.NewAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose password another has chosen is given no new right, and an account that another changed is read again first. */
@EngineTest
class GivenPasswordsProcessTest {

    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");
    private static final String NAME = "given.password";
    private static final String FIRST = "temporary-1";

    private final Delegations delegations;
    private final UserAdministration accounts;
    private final SeenAccounts seen;
    private final JdbcClient jdbc;

    @Autowired
    GivenPasswordsProcessTest(
            Delegations delegations, UserAdministration accounts, SeenAccounts seen, JdbcClient jdbc) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.seen = seen;
        this.jdbc = jdbc;
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_delegate").update();
        jdbc.sql("delete from identity_user where username = ?").param(NAME).update();
    }

    private boolean created(String name, Role role) {
        return accounts.create(ADMIN, new NewAccount(name, "Testov Yangi", "UZ-REG-1", Set.of(role), FIRST, "en"));
    }

    private boolean given(Role... roles) {
        return accounts.change(ADMIN, NAME, new Change("Testov Yangi", "UZ-REG-1", Set.of(roles)));
    }

    private boolean named() {
        return delegations.name(ADMIN, NAME, "UZ-REG-1");
    }

    private Officer holder() {
        return accounts.find(NAME).orElseThrow().officer();
    }

    private long version() {
        return accounts.find(NAME).orElseThrow().version();
    }

    private static String refused(Runnable act) {
        var refusal = catchThrowableOfType(AccountRefused.class, act::run);
        return refusal == null ? "admitted" : refusal.code();
    }

    private void nothingNewIsGiven() {
        assertThat(refused(this::named)).isEqualTo("password-of-another");
        for (var role : List.of(AUDITOR, OPERATOR, ADMINISTRATOR)) {
            assertThat(refused(() -> given(DRAFTER, role))).isEqualTo("password-of-another");
        }
        assertThat(delegations.of(ADMIN)).isEmpty();
        assertThat(holder().roles()).containsExactly(DRAFTER);
    }

    @Test
    void nobodyIsNamedOrLooksOnUnderAPasswordOfAnother() {
        assertThat(created(NAME, DRAFTER)).isTrue();
        nothingNewIsGiven();

        assertThat(accounts.changePassword(holder(), FIRST, "chosen-one-1")).isTrue();
        assertThat(named()).isTrue();
        assertThat(delegations.takeBack(ADMIN, NAME)).isTrue();

        assertThat(accounts.resetPassword(ADMIN, NAME, "temporary-2")).isTrue();
        nothingNewIsGiven();
        assertThat(accounts.changePassword(holder(), "temporary-2", "chosen-one-2"))
                .isTrue();
        assertThat(given(AUDITOR)).isTrue();
    }

    @Test
    void whoLooksOnAlreadyIsChangedLikeAnybodyElse() {
        assertThat(created(NAME, AUDITOR))
                .as("by the administrator of the State")
                .isTrue();
        accounts.changePassword(holder(), FIRST, "chosen-one-1");
        assertThat(accounts.resetPassword(ADMIN, NAME, "temporary-2")).isTrue();
        assertThat(given(AUDITOR, DRAFTER)).isTrue();
        assertThat(refused(() -> given(AUDITOR, OPERATOR))).isEqualTo("password-of-another");
    }

    @Test
    void namesOfTheProductAreNobodys() {
        for (var name : List.of("system", "System", "unknown", "chain")) {
            assertThat(refused(() -> created(name, DRAFTER))).as(name).isEqualTo("username-reserved");
            assertThat(accounts.find(name)).isEmpty();
        }
        assertThat(created(NAME, DRAFTER)).isTrue();
        assertThat(created(NAME, DRAFTER)).as("entered once").isFalse();
        jdbc.sql("update identity_user set username = 'chain' where username = ?")
                .param(NAME)
                .update();
        assertThat(accounts.find("chain")).as("of before").isEmpty();
        jdbc.sql("delete from identity_user where username = 'chain'").update();
    }

    @Test
    void theSecondOfTwoAdministratorsSeesThatTheFirstChangedIt() {
        created(NAME, DRAFTER);
        var read = version();
        seen.act(NAME, read, () -> given(DRAFTER, Role.HEAD));
        assertThat(refused(() -> seen.act(NAME, read, () -> given(DRAFTER)))).isEqualTo("account-changed");
        assertThat(holder().roles()).containsExactlyInAnyOrder(DRAFTER, Role.HEAD);
        seen.act(NAME, version(), () -> given(DRAFTER));
        seen.act(NAME, version(), () -> accounts.close(ADMIN, NAME, false));
        assertThat(accounts.find(NAME).orElseThrow().enabled()).isFalse();
    }

    @Test
    void nothingIsDoneToAnAccountOfWhichNobodySaysHowHeSawIt() {
        created(NAME, DRAFTER);
        assertThat(refused(() -> seen.act(NAME, null, () -> accounts.close(ADMIN, NAME, false))))
                .isEqualTo("account-changed");
        assertThat(accounts.find(NAME).orElseThrow().enabled()).isTrue();
    }

    @Test
    void namingCountsAsAChangeOfTheAccount() {
        created(NAME, DRAFTER);
        accounts.changePassword(holder(), FIRST, "chosen-one-1");
        var read = version();
        assertThat(named()).isTrue();
        assertThat(refused(() -> seen.act(NAME, read, () -> accounts.resetPassword(ADMIN, NAME, "temporary-2"))))
                .isEqualTo("account-changed");
    }
}
