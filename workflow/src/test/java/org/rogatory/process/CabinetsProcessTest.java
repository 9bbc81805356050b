package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.CabinetSecrets;
import org.rogatory.persons.CabinetShut;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.CabinetView.Holder;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.OpenCabinet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A cabinet opens to those who hold it, while they work, and to nobody else; what was done about it leaves its trace. */
@EngineTest
class CabinetsProcessTest {

    private static final String FIRST = "first.holder";
    private static final String SECOND = "second.holder";
    private static final String WORDS = "synthetic words of the first";
    private static final String OTHER_WORDS = "synthetic words of the second";
    private static final String NAME = "Sinovova Namuna";
    private static final Officer HEAD = Desk.officer(Role.HEAD, "UZ");

    private final Cabinets cabinets;
    private final FileCipher cipher;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Node node;
    private final Disk disk;

    /** Of this run alone: other tests write into the same tables. */
    private final String service = "SERVICE-" + UUID.randomUUID();

    private final String file = "F-" + UUID.randomUUID();

    @Autowired
    CabinetsProcessTest(
            Cabinets cabinets,
            FileCipher cipher,
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Node node,
            Disk disk) {
        this.cabinets = cabinets;
        this.cipher = cipher;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.node = node;
        this.disk = disk;
    }

    @BeforeEach
    void setUp() {
        in(() -> cabinets.setUp(service, FIRST, words(WORDS)));
    }

    @AfterEach
    void nobodyHasFailed() {
        jdbc.update("delete from identity_attempt");
    }

    private void in(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    private static char[] words(String text) {
        return text.toCharArray();
    }

    private OpenCabinet open() {
        return cabinets.open(service, FIRST, words(WORDS));
    }

    private String admitted() {
        var open = open();
        return String.valueOf(transaction.<String>execute(status -> cabinets.admit(service, SECOND, open)));
    }

    private void held() {
        cabinets.takeUp(service, SECOND, admitted(), words(OTHER_WORDS));
    }

    private List<String> trace() {
        return jdbc.queryForList(
                "select concat(action, ' ', actor, ' ', details) from audit_entry where subject = ? order by id",
                String.class,
                "cabinet:" + service);
    }

    private void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).as(code).hasMessage(code);
    }

    @Test
    void opensToItsHolderByHisWordsAlone() {
        refused("cabinet-passphrase", () -> cabinets.open(service, FIRST, words("other words altogether")));
        refused("cabinet-not-held", () -> cabinets.open(service, SECOND, words(WORDS)));
        var open = open();
        cabinets.closed(open);

        assertThat(open.organisation() + " " + open.username()).isEqualTo(service + " " + FIRST);
        assertThat(open).hasToString("OpenCabinet of " + service);
        assertThat(cabinets.holds(open)).isTrue();
        assertThat(trace())
                .containsExactly(
                        "persons.cabinet-set-up " + FIRST + " ",
                        "persons.cabinet-open-failed " + FIRST + " ",
                        "persons.cabinet-open " + FIRST + " ",
                        "persons.cabinet-close " + FIRST + " ");
    }

    @Test
    void makesWhoGuessesWaitEvenWithTheRightWords() {
        for (var time = 0; time < 6; time++) {
            refused("cabinet-passphrase", () -> cabinets.open(service, FIRST, words("a guess at the words")));
            node.clock().advance(Duration.ofSeconds(2));
        }
        refused("cabinet-passphrase", () -> cabinets.open(service, FIRST, words("a guess at the words")));
        refused("cabinet-throttled", this::open);
        assertThat(trace()).last().asString().endsWith("delay=4s");

        node.clock().advance(Duration.ofSeconds(5));
        assertThat(open().username()).isEqualTo(FIRST);
    }

    @Test
    void isTakenUpByWhoWasAdmittedWithHisCodeOnce() {
        var lost = admitted();
        var code = admitted();
        refused("cabinet-code", () -> cabinets.takeUp(service, SECOND, lost, words(OTHER_WORDS)));
        refused("cabinet-short", () -> cabinets.takeUp(service, SECOND, code, words("short")));
        refused("cabinet-not-held", () -> cabinets.open(service, SECOND, words(code)));
        cabinets.takeUp(service, SECOND, code.toLowerCase(Locale.ROOT), words(OTHER_WORDS));
        refused("cabinet-not-held", () -> cabinets.takeUp(service, SECOND, code, words(OTHER_WORDS)));
        refused("cabinet-holder", this::admitted);

        var open = cabinets.open(service, SECOND, words(OTHER_WORDS));
        assertThat(CabinetSecrets.privateKey(open)).isEqualTo(CabinetSecrets.privateKey(open()));
        assertThat(view().holders())
                .extracting(Holder::username, Holder::waiting, Holder::admittedBy)
                .containsExactly(tuple(FIRST, false, FIRST), tuple(SECOND, false, FIRST));
        assertThat(trace())
                .contains(
                        "persons.cabinet-admit " + FIRST + " username=" + SECOND,
                        "persons.cabinet-take-up " + SECOND + " ");
    }

    @Test
    void leavesACodeNoLongerThanSevenDays() {
        var code = admitted();
        node.clock().advance(Duration.ofDays(8));
        refused("cabinet-code", () -> cabinets.takeUp(service, SECOND, code, words(OTHER_WORDS)));
    }

    @Test
    void staysWithTheLastWhoHoldsIt() {
        refused("cabinet-last", () -> in(() -> cabinets.dismiss(service, FIRST, HEAD)));
        admitted();
        refused("cabinet-last", () -> in(() -> cabinets.dismiss(service, FIRST, HEAD)));
        held();
        var open = cabinets.open(service, SECOND, words(OTHER_WORDS));
        in(() -> cabinets.dismiss(service, SECOND, HEAD));

        assertThat(cabinets.holds(open)).isFalse();
        refused("cabinet-not-held", () -> cabinets.open(service, SECOND, words(OTHER_WORDS)));
        refused("cabinet-last", () -> in(() -> cabinets.dismiss(service, FIRST, HEAD)));
        refused("cabinet-not-held", () -> in(() -> cabinets.dismiss(service, "nobody", HEAD)));
        assertThat(trace()).last().isEqualTo("persons.cabinet-dismiss " + HEAD.username() + " username=" + SECOND);
    }

    @Test
    void opensByANewPassphraseOnceItWasChanged() {
        refused(
                "cabinet-passphrase",
                () -> cabinets.changePassphrase(service, FIRST, words("not it at all"), words(OTHER_WORDS)));
        cabinets.changePassphrase(service, FIRST, words(WORDS), words(OTHER_WORDS));

        refused("cabinet-passphrase", this::open);
        assertThat(cabinets.open(service, FIRST, words(OTHER_WORDS)).username()).isEqualTo(FIRST);
        assertThat(trace()).contains("persons.cabinet-change-passphrase " + FIRST + " ");
    }

    @Test
    void readsAndWritesAFileWhileItIsOpenInThisThreadAlone() {
        var open = open();
        var hidden = written();

        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> cipher.decrypt(file, hidden));
        var elsewhere = Cabinets.with(
                open,
                () -> CompletableFuture.supplyAsync(() -> cipher.decrypt(file, hidden))
                        .handle((read, failure) -> failure != null && failure.getCause() instanceof CabinetShut)
                        .join());
        assertThat(elsewhere).as("another thread finds it shut").isTrue();
        assertThatThrownBy(() -> Cabinets.with(open, () -> {
                    assertThat(cipher.decrypt(file, hidden)).isEqualTo(NAME);
                    throw new IllegalStateException("the work failed");
                }))
                .hasMessage("the work failed");
        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> cipher.decrypt(file, hidden));
    }

    @Test
    void sealsWithNobodyPresentAndOpensToItsHoldersAlone() {
        var sealed = cabinets.seal(service, NAME.getBytes(StandardCharsets.UTF_8));
        var open = open();

        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> cabinets.unseal(service, sealed));
        var read = Cabinets.with(open, () -> cabinets.unseal(service, sealed));
        assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo(NAME);
        refused("cabinet-missing", () -> cabinets.seal("NOBODY", sealed));
        refused("cabinet-missing", () -> cabinets.publicKey("NOBODY"));
        assertThat(cabinets.has(service)).isTrue();
        assertThat(cabinets.has("NOBODY")).isFalse();
        refused("cabinet-there", () -> in(() -> cabinets.setUp(service, SECOND, words(OTHER_WORDS))));
    }

    @Test
    void whoForgotHisWordsIsDismissedAndAdmittedAnew() {
        held();
        var before = cabinets.open(service, SECOND, words(OTHER_WORDS));
        var hidden = written();
        refused("cabinet-holder", this::admitted);
        in(() -> cabinets.dismiss(service, SECOND, HEAD));
        cabinets.takeUp(service, SECOND, admitted(), words("new words of the second"));

        refused("cabinet-passphrase", () -> cabinets.open(service, SECOND, words(OTHER_WORDS)));
        var again = cabinets.open(service, SECOND, words("new words of the second"));
        var read = Cabinets.with(again, () -> cipher.decrypt(file, hidden));
        assertThat(read).isEqualTo(NAME);
        assertThat(cabinets.holds(before))
                .as("by the words that were forgotten")
                .isFalse();
    }

    private String written() {
        var text = Cabinets.with(
                open(),
                () -> transaction.execute(status -> {
                    cabinets.lock(file, service);
                    return cipher.encrypt(file, NAME);
                }));
        return String.valueOf(text);
    }

    @Test
    void tellsTheFingerprintOfItsKeyInGroups() {
        assertThat(view().fingerprint()).matches("([0-9a-f]{4} ){7}[0-9a-f]{4}");
    }

    @Test
    void leavesNeitherItsKeyNorWhatIsTypedAnywhere() {
        var code = admitted();
        held();
        var open = open();
        var secrets = Stream.of(WORDS, OTHER_WORDS, code, code.replace("-", ""))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        var written = Stream.concat(secrets, Stream.of(CabinetSecrets.privateKey(open)))
                .flatMap(CabinetsProcessTest::spelt)
                .toList();

        assertThat(disk.rows()).isNotEmpty().noneMatch(row -> written.stream().anyMatch(row::contains));
    }

    private static Stream<String> spelt(byte[] secret) {
        return Stream.of(
                new String(secret, StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(secret),
                HexFormat.of().formatHex(secret));
    }

    private CabinetView view() {
        return cabinets.find(service).orElseThrow();
    }
}
