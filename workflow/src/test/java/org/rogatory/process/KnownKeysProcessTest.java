package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.KnownKeyStanding;
import org.rogatory.persons.KnownKeyView;
import org.rogatory.persons.KnownKeys;
import org.rogatory.persons.UnreadableSecret;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is for a service at another node is sealed for a key that two people have compared, and for no other. */
@EngineTest
class KnownKeysProcessTest {

    private static final Officer ONE = Desk.officer(Role.HEAD, "UZ");
    private static final Officer ANOTHER = Desk.officer(Role.SUPERVISOR, "UZ");
    private static final char[] WORDS = "synthetic words of a holder".toCharArray();

    private final Cabinets cabinets;
    private final KnownKeys keys;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /** Of this run alone: other tests write into the same tables. */
    private final String elsewhere = "ELSEWHERE-" + UUID.randomUUID();

    private final String service = "SERVICE-" + UUID.randomUUID();
    private final String second = "SECOND-" + UUID.randomUUID();

    @Autowired
    KnownKeysProcessTest(Cabinets cabinets, KnownKeys keys, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.cabinets = cabinets;
        this.keys = keys;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Two whose public keys are entered as those of somebody elsewhere. */
    @BeforeEach
    void twoHaveKeys() {
        in(() -> cabinets.setUp(service, "holder", WORDS));
        in(() -> cabinets.setUp(second, "holder", WORDS));
    }

    @AfterEach
    void nothingIsLeft() {
        for (var organisation : List.of(elsewhere, service, second)) {
            jdbc.update("delete from persons_known_key where organisation = ?", organisation);
            jdbc.update("delete from persons_cabinet_key where organisation = ?", organisation);
            jdbc.update("delete from persons_cabinet where organisation = ?", organisation);
        }
    }

    private void in(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).as(code).hasMessage(code);
    }

    private void enter(String key) {
        in(() -> keys.enter(elsewhere, key, ONE));
    }

    private String waiting() {
        return entered().stream()
                .filter(KnownKeyView::waits)
                .findFirst()
                .orElseThrow()
                .keyRef();
    }

    private List<KnownKeyView> entered() {
        return keys.all().stream()
                .filter(key -> key.organisation().equals(elsewhere))
                .toList();
    }

    private List<String> trace() {
        return jdbc.queryForList(
                "select concat(action, ' ', actor) from audit_entry where subject = ? order by id",
                String.class,
                "cabinet:" + elsewhere);
    }

    @Test
    @OnBothDatabases
    void sealsOnceAnotherPersonHasConfirmed() {
        enter(" " + cabinets.publicKey(service) + " ");
        assertThat(cabinets.has(elsewhere)).isFalse();
        refused("cabinet-missing", () -> cabinets.seal(elsewhere, new byte[] {1}));
        refused("cabinet-key-own", () -> in(() -> keys.confirm(waiting(), ONE)));
        var deputy = ANOTHER.inPlaceOf(List.of(ONE));
        refused("cabinet-key-own", () -> in(() -> keys.confirm(waiting(), deputy)));
        assertThat(cabinets.has(elsewhere)).isFalse();
        var entry = waiting();
        in(() -> keys.confirm(entry, ANOTHER));

        assertThat(cabinets.publicKey(elsewhere)).isEqualTo(cabinets.publicKey(service));
        assertThat(cabinets.elsewhere()).extracting(CabinetView::organisation).contains(elsewhere);
        refused("cabinet-key-gone", () -> in(() -> keys.confirm(entry, ANOTHER)));
        refused("cabinet-key-gone", () -> in(() -> keys.drop(entry, ANOTHER)));
        refused("cabinet-missing", () -> in(() -> cabinets.lock("F-" + UUID.randomUUID(), elsewhere)));
        assertThat(trace())
                .containsExactly(
                        "persons.cabinet-know " + ONE.username(), "persons.cabinet-know-confirm " + ANOTHER.username());
        var sealed = cabinets.seal(elsewhere, new byte[] {1});
        var open = cabinets.open(service, "holder", WORDS);
        assertThatExceptionOfType(UnreadableSecret.class)
                .as("sealed for one organisation and handed to another")
                .isThrownBy(() -> Cabinets.with(open, () -> cabinets.unseal(service, sealed)));
    }

    @Test
    void keepsTheFormerKeyInUseUntilTheNextIsConfirmed() {
        enter(cabinets.publicKey(service));
        in(() -> keys.confirm(waiting(), ANOTHER));
        enter(cabinets.publicKey(second));
        assertThat(cabinets.publicKey(elsewhere)).isEqualTo(cabinets.publicKey(service));
        in(() -> keys.confirm(waiting(), ANOTHER));

        assertThat(cabinets.publicKey(elsewhere)).isEqualTo(cabinets.publicKey(second));
        assertThat(entered())
                .extracting(KnownKeyView::standing)
                .containsExactlyInAnyOrder(KnownKeyStanding.FORMER, KnownKeyStanding.USED);
        assertThat(entered()).allSatisfy(key -> {
            assertThat(key.enteredBy()).isEqualTo(ONE.username());
            assertThat(key.enteredIn()).isEqualTo(ONE.authority());
            assertThat(key.settledBy()).isEqualTo(ANOTHER.username());
            assertThat(key.settledAt()).isNotNull();
            assertThat(key.fingerprint()).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}");
        });
    }

    @Test
    @OnBothDatabases
    void neverUsesWhatWasDroppedOrEnteredAnew() {
        enter(cabinets.publicKey(service));
        var mistaken = waiting();
        enter(cabinets.publicKey(second));
        refused("cabinet-key-gone", () -> in(() -> keys.confirm(mistaken, ANOTHER)));
        in(() -> keys.drop(waiting(), ONE));

        assertThat(cabinets.has(elsewhere)).isFalse();
        assertThat(entered()).hasSize(2).extracting(KnownKeyView::standing).containsOnly(KnownKeyStanding.DROPPED);
        assertThat(trace()).last().isEqualTo("persons.cabinet-know-drop " + ONE.username());
        assertThat(keys.find(mistaken)).isPresent();
    }

    @Test
    void takesNoKeyThatIsNoneAndNoneForACabinetHere() {
        refused("cabinet-key", () -> enter("no key"));
        refused("cabinet-there", () -> in(() -> keys.enter(service, cabinets.publicKey(second), ONE)));
        enter(cabinets.publicKey(second));
        in(() -> cabinets.setUp(elsewhere, "holder", WORDS));
        refused("cabinet-there", () -> in(() -> keys.confirm(waiting(), ANOTHER)));
    }
}
