package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.AccountMirror;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Whom an issuer of identities vouches for has an account here that follows him, and is nobody else's. */
@EngineTest
class MirroredAccountsProcessTest {

    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");

    private final AccountMirror mirror;
    private final UserAdministration accounts;
    private final PasswordEncoder passwords;
    private final JdbcClient jdbc;

    @Autowired
    MirroredAccountsProcessTest(
            AccountMirror mirror, UserAdministration accounts, PasswordEncoder passwords, JdbcClient jdbc) {
        this.mirror = mirror;
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
    }

    private static Officer officer(String name, String authority, Role... roles) {
        return new Officer(name, "Testov " + name, authority.substring(0, 2), authority, Set.of(roles));
    }

    private Account known(String name) {
        return accounts.find(name).orElseThrow();
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(AccountRefused.class, call).code();
    }

    @Test
    void isEnteredAtTheFirstSignInAndFollowsAtEveryOther() {
        var first = mirror.enter("kc 1", officer("mirrored.one", "UZ-GPO", CENTRAL_OFFICER), "ru");

        assertThat(first).isEqualTo(known("mirrored.one"));
        assertThat(first.keptElsewhere()).isTrue();
        assertThat(first.language()).isEqualTo("ru");
        assertThat(accounts.officersOf("UZ")).contains(first.officer());

        var later = mirror.enter("kc 1", officer("mirrored.one", "UZ-UNIT-1", DRAFTER), "ru");
        assertThat(later.officer().roles()).containsExactly(DRAFTER);
        assertThat(known("mirrored.one").officer().authority()).isEqualTo("UZ-UNIT-1");
    }

    @Test
    void anotherNameOfTheSamePersonOpensHisOwnAccount() {
        mirror.enter("kc 2", officer("mirrored.two", "UZ-GPO", DRAFTER), "en");
        var renamed = mirror.enter("kc 2", officer("mirrored.renamed", "UZ-GPO", DRAFTER), "en");

        assertThat(renamed.officer().username()).isEqualTo("mirrored.two");
        assertThat(accounts.find("mirrored.renamed")).isEmpty();
    }

    @Test
    void takesAnAccountOverWhereItsHolderServesAndEndsItsPassword() {
        accounts.ensure(officer("mirrored.three", "UZ-GPO", DRAFTER), "{noop}demo", "uz");
        mirror.enter("kc 3", officer("mirrored.three", "UZ-GPO", CENTRAL_OFFICER), "en");

        var taken = known("mirrored.three");
        assertThat(taken.officer().roles()).containsExactly(CENTRAL_OFFICER);
        assertThat(passwords.matches("demo", taken.passwordHash())).isFalse();
        assertThat(passwords.matches("", taken.passwordHash())).isFalse();
        assertThat(passwords.matches("!", taken.passwordHash())).isFalse();
    }

    @Test
    void nobodyTakesOverTheAccountOfAnother() {
        mirror.enter("kc 4", officer("mirrored.four", "UZ-GPO", DRAFTER), "en");
        accounts.ensure(officer("mirrored.five", "UZ-GPO", DRAFTER), "{noop}demo", "uz");

        assertThat(refusal(() -> mirror.enter("kc 5", officer("mirrored.four", "UZ-GPO", DRAFTER), "en")))
                .isEqualTo("account-taken");
        assertThat(refusal(() -> mirror.enter("kc 6", officer("mirrored.five", "UZ-UNIT-1", DRAFTER), "en")))
                .isEqualTo("account-taken");
        assertThat(refusal(() -> mirror.enter("kc 6", officer("mirrored.five", "KZ-GPO", DRAFTER), "en")))
                .isEqualTo("account-taken");
        assertThat(known("mirrored.five").keptElsewhere()).isFalse();
    }

    @Test
    void refusesNamesThatAreNotOfPeopleAndAnotherState() {
        for (var name : Set.of("system", "System", "unknown", "chain", "list", "Mirrored", "mirrored six", "")) {
            assertThat(refusal(() -> mirror.enter("kc 7", officer(name, "UZ-GPO", DRAFTER), "en")))
                    .as(name)
                    .isEqualTo("account-name");
        }
        mirror.enter("kc 8", officer("mirrored.eight", "UZ-GPO", DRAFTER), "en");
        assertThat(refusal(() -> mirror.enter("kc 8", officer("mirrored.eight", "KZ-GPO", DRAFTER), "en")))
                .isEqualTo("account-moved");
    }

    @Test
    void refusesWhoWasEnteredUnderANameOfTheProductBefore() {
        mirror.enter("kc 10", officer("mirrored.ten", "UZ-GPO", DRAFTER), "en");
        jdbc.sql("update identity_user set username = 'chain' where username = 'mirrored.ten'")
                .update();
        assertThat(refusal(() -> mirror.enter("kc 10", officer("mirrored.ten", "UZ-GPO", DRAFTER), "en")))
                .isEqualTo("account-name");
        jdbc.sql("delete from identity_user where username = 'chain'").update();
    }

    @Test
    void theAdministratorMayCloseItAndChangesNothingElse() {
        mirror.enter("kc 9", officer("mirrored.nine", "UZ-GPO", DRAFTER), "en");

        assertThat(accounts.resetPassword(ADMIN, "mirrored.nine", "another password"))
                .isFalse();
        assertThat(accounts.change(ADMIN, "mirrored.nine", new Change("Testov", "UZ-GPO", Set.of(ADMINISTRATOR))))
                .isFalse();
        assertThat(accounts.close(ADMIN, "mirrored.nine", false)).isTrue();
        assertThat(refusal(() -> mirror.enter("kc 9", officer("mirrored.nine", "UZ-GPO", DRAFTER), "en")))
                .isEqualTo("account-closed");
        assertThat(accounts.allow(ADMIN, "mirrored.nine")).isTrue();
    }
}
