package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.CabinetRotation;
import org.rogatory.persons.CabinetSecrets;
import org.rogatory.persons.CabinetShut;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.OpenCabinet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A cabinet gets another key while everybody works: who holds it reads on, who was dismissed reads nothing more. */
@EngineTest
class CabinetRotationProcessTest {

    private static final String FIRST = "first.holder";
    private static final String SECOND = "second.holder";
    private static final String THIRD = "third.holder";
    private static final char[] WORDS = "synthetic words of a holder".toCharArray();
    private static final String NAME = "Sinovova Namuna";
    private static final String NOBODYS = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final Officer HEAD = Desk.officer(Role.HEAD, "UZ");

    private final Cabinets cabinets;
    private final CabinetRotation rotation;
    private final FileCipher cipher;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    /** Of this run alone: other tests write into the same tables. */
    private final String service = "SERVICE-" + UUID.randomUUID();

    private final String early = "A-" + UUID.randomUUID();
    private final String late = "B-" + UUID.randomUUID();

    @Autowired
    CabinetRotationProcessTest(
            Cabinets cabinets,
            CabinetRotation rotation,
            FileCipher cipher,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.cabinets = cabinets;
        this.rotation = rotation;
        this.cipher = cipher;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void twoHoldIt() {
        in(() -> cabinets.setUp(service, FIRST, WORDS));
        cabinets.takeUp(service, SECOND, admitted(SECOND), WORDS);
    }

    @AfterEach
    void nothingIsLeft() {
        for (var table : List.of("second_lock", "cabinet_former", "cabinet_key", "cabinet")) {
            jdbc.update("delete from persons_" + table + " where organisation = ?", service);
        }
    }

    private void in(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    private String admitted(String username) {
        var open = open(FIRST);
        return String.valueOf(transaction.<String>execute(status -> cabinets.admit(service, username, open)));
    }

    private OpenCabinet open(String username) {
        return cabinets.open(service, username, WORDS);
    }

    private String written(String file, OpenCabinet open) {
        var text = Cabinets.with(
                open,
                () -> transaction.execute(status -> {
                    cabinets.lock(file, service);
                    return cipher.encrypt(file, NAME);
                }));
        return String.valueOf(text);
    }

    private String read(String file, String hidden, OpenCabinet open) {
        return Cabinets.with(open, () -> cipher.decrypt(file, hidden));
    }

    private List<Integer> numbers() {
        return jdbc.queryForList(
                "select distinct key_number from persons_second_lock where organisation = ? order by key_number",
                Integer.class,
                service);
    }

    private List<String> trace() {
        return jdbc.queryForList(
                "select concat(action, ' ', actor, ' ', details) from audit_entry where subject = ? order by id",
                String.class,
                "cabinet:" + service);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).as(code).hasMessage(code);
    }

    /** The node ends after the first step: whoever opens the cabinet next goes on. */
    @Test
    void everybodyReadsOnWhileTheKeyIsChangedAndAfterwards() {
        var mine = open(FIRST);
        var hers = open(SECOND);
        var before = written(early, mine);
        rotation.change(mine);
        var between = written(late, hers);
        assertThat(rotation.goesOn(service)).isTrue();
        assertThat(numbers()).containsExactly(1, 2);
        for (var open : List.of(mine, hers, open(FIRST))) {
            assertThat(read(early, before, open)).isEqualTo(NAME);
            assertThat(read(late, between, open)).isEqualTo(NAME);
        }

        rotation.goOn(open(SECOND));
        assertThat(rotation.goesOn(service)).isFalse();
        assertThat(numbers()).containsExactly(2);
        for (var open : List.of(mine, hers, open(FIRST), open(SECOND))) {
            assertThat(read(early, before, open)).isEqualTo(NAME);
            assertThat(read(late, between, open)).isEqualTo(NAME);
        }
        rotation.goOn(mine);
        assertThat(trace().stream().filter(entry -> entry.contains("key ") || entry.contains("rewrapped")))
                .satisfiesExactly(
                        changed -> assertThat(changed)
                                .startsWith("persons.cabinet-change-key " + FIRST + " fingerprint=")
                                .endsWith(";number=2"),
                        done -> assertThat(done).isEqualTo("persons.cabinet-rewrapped " + SECOND + " number=2"));
    }

    @Test
    @OnBothDatabases
    void leavesWhatCannotBeOpenedAndGoesOnWithItLater() {
        var mine = open(FIRST);
        var hidden = written(early, mine);
        written(late, mine);
        var shut = jdbc.queryForObject("select shut from persons_second_lock where case_ref = ?", String.class, early);
        jdbc.update("update persons_second_lock set shut = 'AAAA' where case_ref = ?", early);
        rotation.change(mine);
        rotation.goOn(mine);
        assertThat(numbers()).containsExactly(1, 2);
        assertThat(rotation.goesOn(service)).isTrue();

        jdbc.update("update persons_second_lock set shut = ? where case_ref = ?", shut, early);
        rotation.goOn(mine);
        assertThat(numbers()).containsExactly(2);
        assertThat(read(early, hidden, open(SECOND))).isEqualTo(NAME);
    }

    @Test
    void whoWasDismissedBeforeReachesNothingMore() {
        var mine = open(FIRST);
        var his = open(SECOND);
        var before = written(early, mine);
        assertThat(read(early, before, his)).isEqualTo(NAME);
        in(() -> cabinets.dismiss(service, SECOND, HEAD));
        rotation.change(mine);
        rotation.goOn(mine);
        var after = written(late, mine);

        assertThat(cabinets.holds(his)).isFalse();
        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> read(early, before, his));
        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> read(late, after, his));
        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> rotation.change(his));
        var sealed = cabinets.seal(service, NAME.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(CabinetShut.class)
                .isThrownBy(() -> Cabinets.with(his, () -> cabinets.unseal(service, sealed)));
        assertThat(CabinetSecrets.privateKey(his)).isNotEqualTo(CabinetSecrets.privateKey(mine));
        assertThat(read(late, after, mine)).isEqualTo(NAME);
    }

    @Test
    void whatWasSealedBeforeIsReadAfterwardsAndACodeStillLeadsIn() {
        var sealed = cabinets.seal(service, NAME.getBytes(StandardCharsets.UTF_8));
        var code = admitted(THIRD);
        var mine = open(FIRST);
        rotation.change(mine);
        rotation.change(mine);
        cabinets.takeUp(service, THIRD, code, WORDS);

        for (var who : List.of(FIRST, SECOND, THIRD)) {
            var read = Cabinets.with(open(who), () -> cabinets.unseal(service, sealed));
            assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo(NAME);
        }
        var now = cabinets.seal(service, new byte[] {1});
        assertThat(Cabinets.<byte[]>with(mine, () -> cabinets.unseal(service, now)))
                .containsExactly(1);
    }

    @Test
    void givesNoKeyToWhomSomebodyHasPutIntoTheDatabase() {
        var mine = open(FIRST);
        jdbc.update(
                "update persons_cabinet_key set public_key = ? where organisation = ? and username = ?",
                cabinets.publicKey(service),
                service,
                SECOND);
        refused("cabinet-holders-differ", () -> rotation.change(mine));
        in(() -> cabinets.dismiss(service, SECOND, HEAD));
        rotation.change(mine);
        assertThat(cabinets.holds(mine)).isTrue();

        jdbc.update("update persons_cabinet set public_key = ? where organisation = ?", NOBODYS, service);
        refused("cabinet-key-differs", () -> open(FIRST));
        refused("cabinet-key-differs", () -> rotation.change(mine));
        assertThat(cabinets.holds(mine)).isFalse();
    }

    @Test
    void aCopyThatWasMadeAnewEndsWhatWasOpenedWithTheFormerOne() {
        var his = open(SECOND);
        cabinets.changePassphrase(service, SECOND, WORDS, "other words of a holder".toCharArray());
        assertThat(cabinets.holds(his)).isFalse();
        assertThat(cabinets.holds(open(FIRST))).isTrue();
    }
}
