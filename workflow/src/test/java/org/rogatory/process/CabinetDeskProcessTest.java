package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.PublishedPassword;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.Change;
import org.rogatory.persons.CabinetShut;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.KnownKeyStanding;
import org.rogatory.persons.KnownKeyView;
import org.rogatory.referral.cabinet.CabinetDesk;
import org.rogatory.referral.cabinet.KnownKeyDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is done about the cabinet of a service is done by its own people, each as far as it is his. */
@EngineTest
class CabinetDeskProcessTest {

    private static final String SERVICE = "TM-SHELTER-1";
    private static final char[] WORDS = "synthetic words of a service".toCharArray();
    private static final Officer HEAD = officer("desk.head", SERVICE, Role.HEAD);
    private static final Officer WORKER = officer("desk.worker", SERVICE, Role.DRAFTER);
    private static final Officer STATE = officer("desk.state", "TM-GPO", Role.HEAD);
    private static final Officer ONLOOKER = officer("desk.onlooker", SERVICE, Role.ADMINISTRATOR);
    private static final Officer COORDINATOR = officer("desk.coordinator", "TM-NC", Role.COORDINATOR);
    private static final Officer ABROAD = new Officer("desk.abroad", "Testov", "AZ", "AZ-NC", Set.of(Role.COORDINATOR));
    private static final Officer ADMIN = officer("desk.admin", "TM-GPO", Role.ADMINISTRATOR);
    private static final String ELSEWHERE = "AZ-SHELTER-1";

    private final CabinetDesk desk;
    private final KnownKeyDesk keys;
    private final UserAdministration accounts;
    private final PublishedPassword password;
    private final JdbcTemplate jdbc;

    @Autowired
    CabinetDeskProcessTest(
            CabinetDesk desk,
            KnownKeyDesk keys,
            UserAdministration accounts,
            PublishedPassword password,
            JdbcTemplate jdbc) {
        this.desk = desk;
        this.keys = keys;
        this.accounts = accounts;
        this.password = password;
        this.jdbc = jdbc;
    }

    private static Officer officer(String username, String authority, Role role) {
        return new Officer(username, "Testov", "TM", authority, Set.of(role));
    }

    @BeforeEach
    void peopleWorkThere() {
        nothingIsLeft();
        var hash = password.hash();
        Set.of(HEAD, WORKER, STATE, ONLOOKER).forEach(officer -> accounts.ensure(officer, hash, "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.update("delete from identity_user where username like 'desk.%'");
        jdbc.update("delete from persons_cabinet_key where organisation = ?", SERVICE);
        jdbc.update("delete from persons_cabinet_former where organisation = ?", SERVICE);
        jdbc.update("delete from persons_cabinet where organisation in (?, ?)", SERVICE, ELSEWHERE);
        jdbc.update("delete from referral_organisation where authority = ?", SERVICE);
        jdbc.update("delete from persons_known_key where organisation = ?", ELSEWHERE);
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).hasMessage("role");
    }

    @Test
    void aServiceHasACabinetAndNobodyElse() {
        refused(() -> desk.setUp(WORDS, STATE));
        refused(() -> desk.setUp(WORDS, WORKER));
        refused(() -> desk.setUp(WORDS, ONLOOKER));
        refused(() -> desk.open(WORDS, STATE));
        refused(() -> desk.takeUp("any", WORDS, STATE));
        refused(() -> desk.changePassphrase(WORDS, WORDS, STATE));
        assertThat(desk.place(STATE).service()).isFalse();
        assertThat(desk.place(ONLOOKER).service()).isFalse();
        assertThat(desk.place(WORKER).service()).isTrue();
        assertThat(desk.place(WORKER).leads()).isFalse();
        assertThat(desk.place(HEAD).here()).isFalse();

        desk.setUp(WORDS, HEAD);
        assertThat(desk.place(HEAD).here()).isTrue();
        assertThat(desk.place(STATE).cabinet()).as("of the service of another").isNull();
        assertThat(desk.open(WORDS, HEAD).organisation()).isEqualTo(SERVICE);
    }

    @Test
    void whoHoldsItAdmitsColleaguesAndWhoLeadsDismisses() {
        desk.setUp(WORDS, HEAD);
        var open = desk.open(WORDS, HEAD);
        assertThat(desk.place(HEAD).colleagues()).extracting(Officer::username).containsExactly("desk.worker");
        refused(() -> desk.admit("desk.worker", open, STATE));
        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> desk.admit("desk.worker", null, HEAD));
        assertThatExceptionOfType(CabinetShut.class)
                .as("with what another has opened")
                .isThrownBy(() -> desk.admit("desk.worker", open, WORKER));
        for (var stranger : Set.of("desk.state", "desk.onlooker", "desk.nobody")) {
            assertThatThrownBy(() -> desk.admit(stranger, open, HEAD)).hasMessage("cabinet-colleague");
        }

        desk.takeUp(desk.admit("desk.worker", open, HEAD), WORDS, WORKER);
        assertThat(desk.open(WORDS, WORKER).username()).isEqualTo("desk.worker");
        assertThat(desk.place(HEAD).colleagues()).isEmpty();
        refused(() -> desk.dismiss("desk.head", WORKER));
        refused(() -> desk.dismiss("desk.worker", STATE));
        desk.dismiss("desk.worker", HEAD);
        assertThat(desk.place(WORKER).holder("desk.worker")).isEmpty();
    }

    @Test
    void theLastWhoCanOpenItStays() {
        desk.setUp(WORDS, HEAD);
        desk.takeUp(desk.admit("desk.worker", desk.open(WORDS, HEAD), HEAD), WORDS, WORKER);
        jdbc.update("update identity_user set enabled = false where username = 'desk.worker'");
        assertThatThrownBy(() -> desk.dismiss("desk.head", HEAD)).hasMessage("cabinet-last");
        assertThatThrownBy(() -> desk.dismiss("desk.nobody", HEAD)).hasMessage("cabinet-not-held");
        desk.dismiss("desk.worker", HEAD);
        assertThatThrownBy(() -> desk.dismiss("desk.head", HEAD)).hasMessage("cabinet-last");
    }

    private boolean becomes(Officer officer, String authority, Role role) {
        return accounts.change(ADMIN, officer.username(), new Change(officer.displayName(), authority, Set.of(role)));
    }

    private static void heldBack(Runnable act) {
        assertThatThrownBy(act::run).hasMessage("cabinet-last");
    }

    @Test
    void theAccountOfTheLastWhoOpensItIsNeitherClosedNorMoved() {
        desk.setUp(WORDS, HEAD);
        heldBack(() -> accounts.close(ADMIN, "desk.head", false));
        heldBack(() -> becomes(HEAD, "TM-GPO", Role.HEAD));
        heldBack(() -> becomes(HEAD, SERVICE, Role.AUDITOR));
        assertThat(becomes(HEAD, SERVICE, Role.SUPERVISOR)).as("works there on").isTrue();

        desk.takeUp(desk.admit("desk.worker", desk.open(WORDS, HEAD), HEAD), WORDS, WORKER);
        accounts.close(ADMIN, "desk.worker", false);
        heldBack(() -> accounts.close(ADMIN, "desk.head", false));
        accounts.allow(ADMIN, "desk.worker");
        assertThat(becomes(HEAD, "TM-GPO", Role.HEAD)).isTrue();
        heldBack(() -> accounts.close(ADMIN, "desk.worker", false));
    }

    /** It may be stolen: nobody signs in by it, and nothing is lost. */
    @Test
    void theAccountOfTheLastIsClosedByWhoeverKnowsIt() {
        desk.setUp(WORDS, HEAD);
        assertThat(accounts.close(ADMIN, "desk.head", true)).isTrue();
        assertThat(accounts.find("desk.head")).map(Account::enabled).contains(false);
        accounts.allow(ADMIN, "desk.head");
        assertThat(desk.open(WORDS, HEAD).username()).isEqualTo("desk.head");
    }

    @Test
    @OnBothDatabases
    void aServiceThatIsClosedHoldsNobody() {
        desk.setUp(WORDS, HEAD);
        jdbc.update(
                "insert into referral_organisation (authority, standing, version) values (?, 'CLOSING', 0)", SERVICE);
        heldBack(() -> becomes(HEAD, "TM-GPO", Role.HEAD));
        jdbc.update("update referral_organisation set standing = 'CLOSED' where authority = ?", SERVICE);
        assertThat(becomes(HEAD, "TM-GPO", Role.HEAD)).isTrue();
    }

    @Test
    void whoeverHasNoCabinetIsClosedAndMoved() {
        desk.setUp(WORDS, HEAD);
        assertThat(becomes(WORKER, "TM-GPO", Role.DRAFTER)).isTrue();
        accounts.close(ADMIN, "desk.worker", false);
        assertThat(accounts.find("desk.worker")).map(Account::enabled).contains(false);
    }

    @Test
    void whoHoldsItGivesItAnotherKeyWhileItIsOpen() {
        desk.setUp(WORDS, HEAD);
        var open = desk.open(WORDS, HEAD);
        var former = key();
        refused(() -> desk.changeKey(open, STATE));
        refused(() -> desk.changeKey(open, ONLOOKER));
        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> desk.changeKey(null, HEAD));
        assertThatExceptionOfType(CabinetShut.class)
                .as("with what another has opened")
                .isThrownBy(() -> desk.changeKey(open, WORKER));

        desk.changeKey(open, HEAD);
        assertThat(key()).isNotEqualTo(former);
        assertThat(desk.place(HEAD).changing()).isFalse();
        assertThat(desk.open(WORDS, HEAD).username()).isEqualTo("desk.head");
    }

    private String key() {
        return Objects.requireNonNull(desk.place(HEAD).cabinet()).publicKey();
    }

    @Test
    void theKeyOfAServiceElsewhereIsEnteredByOneAndConfirmedByAnother() {
        desk.setUp(WORDS, HEAD);
        refused(() -> keys.enter(ELSEWHERE, key(), WORKER));
        refused(() -> keys.enter(ELSEWHERE, key(), STATE));
        assertThatThrownBy(() -> keys.enter("AZ-GPO", key(), HEAD)).hasMessage("cabinet-unknown");
        assertThatThrownBy(() -> keys.enter("nobody", key(), HEAD)).hasMessage("cabinet-unknown");
        assertThatThrownBy(() -> keys.enter(ELSEWHERE, "no key", HEAD)).hasMessage("cabinet-key");

        keys.enter(ELSEWHERE, key(), HEAD);
        assertThat(keys.place(HEAD).used())
                .extracting(CabinetView::organisation)
                .doesNotContain(ELSEWHERE);
        assertThat(keys.place(STATE).entered()).isEmpty();
        assertThat(keys.place(ABROAD).entered()).isEmpty();
        refused(() -> keys.confirm(waiting(HEAD), STATE));
        refused(() -> keys.confirm(waiting(HEAD), ABROAD));
        refused(() -> keys.drop(waiting(HEAD), ABROAD));
        assertThatThrownBy(() -> keys.confirm(waiting(HEAD), HEAD)).hasMessage("cabinet-key-own");
        assertThatThrownBy(() -> keys.confirm("nothing", WORKER)).hasMessage("cabinet-key-gone");
        keys.confirm(waiting(WORKER), WORKER);
        assertThat(keys.place(STATE).used())
                .extracting(CabinetView::organisation)
                .contains(ELSEWHERE);
    }

    @Test
    void aCoordinatorConfirmsInHisStateWhatAServiceHasEntered() {
        desk.setUp(WORDS, HEAD);
        keys.enter(ELSEWHERE, key(), HEAD);
        assertThat(keys.place(COORDINATOR).enters()).isTrue();
        keys.drop(waiting(COORDINATOR), COORDINATOR);
        keys.enter(ELSEWHERE, key(), HEAD);
        keys.confirm(waiting(COORDINATOR), COORDINATOR);
        assertThat(keys.place(HEAD).entered())
                .filteredOn(entry -> entry.organisation().equals(ELSEWHERE))
                .extracting(KnownKeyView::standing)
                .contains(KnownKeyStanding.USED, KnownKeyStanding.DROPPED);
    }

    private String waiting(Officer officer) {
        return keys.place(officer).entered().stream()
                .filter(KnownKeyView::waits)
                .findFirst()
                .orElseThrow()
                .keyRef();
    }
}
