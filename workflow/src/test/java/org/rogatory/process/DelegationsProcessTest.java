package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.AUDITOR;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.AccountMirror;
import org.rogatory.identity.Delegations;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.Change;
import org.rogatory.identity.UserAdministration.NewAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator of a State names somebody for an authority: he administers its accounts, and no others. */
@EngineTest
class DelegationsProcessTest {

    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");
    private static final Officer NAMED = officer("dlg.named", "UZ-REG-1", REGISTRAR);
    private static final Officer CLERK = officer("dlg.clerk", "UZ-DIST-1", DRAFTER);
    private static final Officer AUDITS = officer("dlg.audits", "UZ-DIST-1", AUDITOR);
    private static final Officer ABOVE = officer("dlg.above", "UZ-GPO", DRAFTER);
    private static final Officer ABROAD = officer("dlg.abroad", "KZ-REG-1", DRAFTER);
    private static final Officer PEER = officer("dlg.peer", "UZ-DIST-1", HEAD);

    private final Delegations delegations;
    private final UserAdministration accounts;
    private final AccountMirror mirror;
    private final JdbcClient jdbc;

    @Autowired
    DelegationsProcessTest(
            Delegations delegations, UserAdministration accounts, AccountMirror mirror, JdbcClient jdbc) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.mirror = mirror;
        this.jdbc = jdbc;
    }

    private static Officer officer(String name, String authority, Role... roles) {
        return new Officer(name, "Testov " + name, authority.substring(0, 2), authority, Set.of(roles));
    }

    @BeforeEach
    void accountsAreThere() {
        List.of(NAMED, CLERK, AUDITS, ABOVE, ABROAD, PEER)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_delegate").update();
        jdbc.sql("delete from identity_user where username like 'dlg.%'").update();
    }

    private List<String> trail(String username) {
        return jdbc.sql("select concat(action, ' ', actor) from audit_entry where subject = ?"
                        + " and action in ('identity.delegate', 'identity.take_back') order by id")
                .param(username)
                .query(String.class)
                .list();
    }

    private void isNamed() {
        assertThat(delegations.name(ADMIN, NAMED.username(), "UZ-REG-1")).isTrue();
    }

    private List<String> his() {
        return accounts.administered(NAMED).stream()
                .map(account -> account.officer().username())
                .toList();
    }

    private static NewAccount wanted(String name, String authority, Role role) {
        return new NewAccount(name, "Testov Yangi", authority, Set.of(role), "temporary-1", "en");
    }

    @Test
    void administersTheAccountsOfHisAuthorityAndOfThoseBelow() {
        assertThat(his()).isEmpty();
        isNamed();

        assertThat(his())
                .contains("dlg.clerk", "dlg.peer")
                .doesNotContain("dlg.named", "dlg.audits", "dlg.above", "dlg.abroad");
        assertThat(accounts.create(NAMED, wanted("dlg.new", "UZ-DIST-1", DRAFTER)))
                .isTrue();
        assertThat(accounts.resetPassword(NAMED, "dlg.new", "temporary-2")).isTrue();
        assertThat(accounts.change(NAMED, "dlg.new", new Change("Testov", "UZ-REG-1", Set.of(HEAD))))
                .isTrue();
        assertThat(accounts.close(NAMED, "dlg.new", false)).isTrue();
        assertThat(accounts.allow(NAMED, "dlg.new")).isTrue();
        assertThat(accounts.find("dlg.new").orElseThrow().officer().authority()).isEqualTo("UZ-REG-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dlg.named", "dlg.audits", "dlg.above", "dlg.abroad", "nobody"})
    void touchesNoOtherAccount(String username) {
        isNamed();
        var before = accounts.find(username);

        assertThat(accounts.administered(NAMED, username)).isEmpty();
        assertThat(accounts.resetPassword(NAMED, username, "temporary-2")).isFalse();
        assertThat(accounts.change(NAMED, username, new Change("Testov", "UZ-DIST-1", Set.of(DRAFTER))))
                .isFalse();
        assertThat(accounts.close(NAMED, username, false)).isFalse();
        assertThat(accounts.find(username)).isEqualTo(before);
    }

    @Test
    void givesNoRoleAndNoPlaceThatIsNotHisToGive() {
        isNamed();
        for (var role : List.of(ADMINISTRATOR, AUDITOR, Role.OPERATOR, Role.SYSTEM)) {
            assertThat(accounts.create(NAMED, wanted("dlg.new", "UZ-DIST-1", role)))
                    .isFalse();
            assertThat(accounts.change(NAMED, "dlg.clerk", new Change("Testov", "UZ-DIST-1", Set.of(DRAFTER, role))))
                    .isFalse();
        }
        assertThat(accounts.create(NAMED, wanted("dlg.new", "UZ-GPO", DRAFTER))).isFalse();
        assertThat(accounts.change(NAMED, "dlg.clerk", new Change("Testov", "UZ-GPO", Set.of(DRAFTER))))
                .isFalse();
        assertThat(accounts.find("dlg.new")).isEmpty();
        assertThat(accounts.find("dlg.clerk").orElseThrow().officer()).isEqualTo(CLERK);
    }

    @Test
    void whoWasNamedIsForTheAdministratorOfTheStateAlone() {
        isNamed();
        assertThat(delegations.name(ADMIN, "dlg.peer", "UZ-REG-1")).isTrue();

        assertThat(his()).contains("dlg.clerk").doesNotContain("dlg.peer");
        assertThat(accounts.resetPassword(NAMED, "dlg.peer", "temporary-2")).isFalse();
        assertThat(accounts.resetPassword(ADMIN, "dlg.peer", "temporary-2")).isTrue();
        assertThat(delegations.of(ADMIN))
                .extracting(Delegations.Delegation::username)
                .containsExactly("dlg.named", "dlg.peer");
    }

    @Test
    void onlyTheAdministratorOfTheStateNamesAndTakesBack() {
        var abroad = Desk.officer(ADMINISTRATOR, "KZ");
        assertThat(delegations.name(abroad, "dlg.named", "UZ-REG-1")).isFalse();
        assertThat(delegations.name(PEER, "dlg.clerk", "UZ-DIST-1")).isFalse();
        isNamed();
        assertThat(delegations.name(NAMED, "dlg.clerk", "UZ-DIST-1")).isFalse();
        for (var other : List.of(abroad, PEER, NAMED)) {
            assertThat(delegations.takeBack(other, "dlg.named")).isFalse();
            assertThat(delegations.find(other, "dlg.named")).isEmpty();
            assertThat(delegations.candidates(other))
                    .extracting(Officer::username)
                    .doesNotContain("dlg.clerk");
        }
        assertThat(delegations.of(NAMED)).isEmpty();
        assertThat(his()).contains("dlg.clerk");

        assertThat(delegations.find(ADMIN, "dlg.named")).isPresent();
        assertThat(delegations.takeBack(ADMIN, "dlg.named")).isTrue();
        assertThat(delegations.takeBack(ADMIN, "dlg.named")).isFalse();
        assertThat(his()).isEmpty();
        assertThat(trail("dlg.named"))
                .endsWith("identity.delegate " + ADMIN.username(), "identity.take_back " + ADMIN.username());
    }

    @Test
    void isNamedOnceAndForWhereHeServesOrAbove() {
        assertThat(delegations.candidates(ADMIN))
                .extracting(Officer::username)
                .contains("dlg.named", "dlg.clerk", "dlg.above")
                .doesNotContain("dlg.audits", "dlg.abroad", ADMIN.username());
        assertThat(delegations.name(ADMIN, "dlg.clerk", "UZ-GPO")).isTrue();
        assertThat(delegations.name(ADMIN, "dlg.clerk", "UZ-DIST-1")).isFalse();
        for (var authority : List.of("UZ-DIST-1", "UZ-SC", "KZ-REG-1", "nowhere", "")) {
            assertThat(delegations.name(ADMIN, "dlg.named", authority))
                    .as(authority)
                    .isFalse();
        }
        assertThat(delegations.name(ADMIN, "dlg.audits", "UZ-DIST-1")).isFalse();
        assertThat(delegations.name(ADMIN, "nobody", "UZ-DIST-1")).isFalse();
        assertThat(delegations.candidates(ADMIN)).extracting(Officer::username).doesNotContain("dlg.clerk");
    }

    @Test
    void endsWithTheAccount() {
        isNamed();
        assertThat(accounts.close(ADMIN, "dlg.named", false)).isTrue();
        assertThat(accounts.allow(ADMIN, "dlg.named")).isTrue();
        assertThat(his()).isEmpty();
        assertThat(delegations.of(ADMIN)).isEmpty();
    }

    @Test
    void endsWithThePlaceAndDoesNotComeBackWithIt() {
        isNamed();
        assertThat(accounts.change(ADMIN, "dlg.named", new Change("Testov", "UZ-REG-1", Set.of(REGISTRAR, HEAD))))
                .isTrue();
        assertThat(his()).contains("dlg.clerk");
        assertThat(accounts.change(ADMIN, "dlg.named", new Change("Testov", "UZ-DIST-1", Set.of(REGISTRAR))))
                .isTrue();
        assertThat(accounts.change(ADMIN, "dlg.named", new Change("Testov", "UZ-REG-1", Set.of(REGISTRAR))))
                .isTrue();
        assertThat(his()).isEmpty();
        assertThat(delegations.of(ADMIN)).isEmpty();
    }

    @Test
    void endsWithARoleThatDoesNotGoWithIt() {
        isNamed();
        assertThat(accounts.change(ADMIN, "dlg.named", new Change("Testov", "UZ-REG-1", Set.of(REGISTRAR, AUDITOR))))
                .isTrue();
        assertThat(delegations.of(ADMIN)).isEmpty();
    }

    @Test
    @OnBothDatabases
    void holdsForOneWhomAnIssuerKnowsAndEndsWhenItMovesHim() {
        mirror.enter("kc dlg", NAMED, "en");
        isNamed();
        mirror.enter("kc dlg", NAMED, "en");
        assertThat(his()).contains("dlg.clerk");

        mirror.enter("kc dlg", officer("dlg.named", "UZ-DIST-1", REGISTRAR), "en");
        assertThat(delegations.of(ADMIN)).isEmpty();
        assertThat(trail("dlg.named")).endsWith("identity.take_back system");
    }

    @Test
    void whatAnIssuerKeepsHeMayCloseAndNotChange() {
        isNamed();
        mirror.enter("kc clerk", CLERK, "en");

        assertThat(his()).contains("dlg.clerk");
        assertThat(accounts.resetPassword(NAMED, "dlg.clerk", "temporary-2")).isFalse();
        assertThat(accounts.change(NAMED, "dlg.clerk", new Change("Testov", "UZ-DIST-1", Set.of(DRAFTER))))
                .isFalse();
        assertThat(accounts.close(NAMED, "dlg.clerk", false)).isTrue();
    }
}
