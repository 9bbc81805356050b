package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SIGNATORY;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.Violation;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.NewTrust;
import org.rogatory.trust.TrustEntryView;
import org.rogatory.trust.TrustFiles;
import org.rogatory.trust.TrustKind;
import org.rogatory.trust.TrustListView;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;
import org.rogatory.trust.TrustModes;
import org.rogatory.trust.TrustReason;
import org.rogatory.trust.TrustRefused;
import org.rogatory.trust.TrustRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What is believed here stands in a register that two administrators keep. */
@EngineTest
class TrustProcessTest {

    private static final Officer UZ = Desk.officer(ADMINISTRATOR, "UZ");
    private static final Officer SECOND_UZ = admin("second.uz", "UZ");
    private static final Officer KZ = Desk.officer(ADMINISTRATOR, "KZ");
    private static final Officer SECOND_KZ = admin("second.kz", "KZ");

    private final Node node;
    private final TrustRegister register;
    private final TrustModes modes;
    private final TrustFiles files;
    private final TrustLists lists;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    TrustProcessTest(
            Node node,
            TrustRegister register,
            TrustModes modes,
            TrustFiles files,
            TrustLists lists,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.node = node;
        this.register = register;
        this.modes = modes;
        this.files = files;
        this.lists = lists;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    private static Officer admin(String name, String state) {
        return new Officer(name, name, state, state + "-GPO", Set.of(ADMINISTRATOR));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from identity_user where username = 'holder.uz'").update();
        jdbc.sql("delete from trust_entry where demonstration = false or state <> 'UZ'")
                .update();
        jdbc.sql("delete from trust_state where state <> 'UZ'").update();
        jdbc.sql("update trust_entry set standing_key = concat('anchor:UZ:', sha256), withdrawn_at = null,"
                        + " withdrawn_by = null, reason = null where kind = 'ANCHOR'")
                .update();
        jdbc.sql("delete from trust_entry where kind <> 'ANCHOR'").update();
        jdbc.sql("update trust_edition set edition = edition + 1").update();
        node.pass(Duration.ofSeconds(11));
        lists.mode("UZ");
    }

    private static NewTrust anchor(String state) {
        return new NewTrust(state, TrustKind.ANCHOR, null, null, MadeKeys.certificate("ca-kz"));
    }

    private static NewTrust seal(String state) {
        return new NewTrust(state, TrustKind.SEAL, state + "-GPO", null, MadeKeys.certificate("seal-kz"));
    }

    private static @Nullable String refused(ThrowingCallable act) {
        return catchThrowableOfType(TrustRefused.class, act).code();
    }

    private List<TrustEntryView> entries(String state) {
        return register.list(state, UZ).entries();
    }

    @Test
    @OnBothDatabases
    void oneEntersAndAnotherConfirmsBeforeAnythingIsBelieved() {
        var anchor = register.add(anchor("KZ"), KZ);
        var seal = register.add(seal("KZ"), KZ);
        assertThat(lists.mode("KZ")).isEqualTo(TrustMode.NONE);
        assertThat(lists.bound(MadeKeys.certificate("seal-kz"))).isEmpty();
        assertThat(refused(() -> register.confirm("KZ", List.of(anchor), KZ))).isEqualTo("trust-four-eyes");
        assertThat(refused(() -> register.confirm("KZ", List.of(), SECOND_KZ))).isEqualTo("trust-none-chosen");
        assertThat(refused(() -> register.confirm("UZ", List.of(anchor), SECOND_UZ)))
                .isEqualTo("trust-not-yours");

        register.confirm("KZ", List.of(anchor, seal), SECOND_KZ);

        assertThat(lists.mode("KZ")).isEqualTo(TrustMode.CERTIFICATE);
        assertThat(lists.anchors("KZ")).containsExactly(new Anchor("KZ", "KZ", MadeKeys.certificate("ca-kz")));
        assertThat(lists.bound(MadeKeys.certificate("seal-kz"))).contains(new Bound("KZ", "KZ-GPO", null, KeyUse.SEAL));
        assertThat(register.lines(UZ))
                .filteredOn(line -> line.state().equals("KZ"))
                .containsExactly(new TrustListView.Line("KZ", TrustMode.CERTIFICATE, 2, 0));
    }

    @Test
    void whatIsWithdrawnIsBelievedNoMoreAndCanBeEnteredAnew() {
        var seal = register.add(seal("KZ"), KZ);
        assertThat(refused(() -> register.add(seal("KZ"), SECOND_KZ))).isEqualTo("trust-known");
        register.confirm("KZ", List.of(seal), SECOND_KZ);

        register.withdraw(seal, TrustReason.COMPROMISED, KZ);
        register.withdraw(seal, TrustReason.MISTAKEN, SECOND_KZ);

        assertThat(lists.bound(MadeKeys.certificate("seal-kz"))).isEmpty();
        assertThat(register.find(seal, KZ).reason()).isEqualTo(TrustReason.COMPROMISED);
        assertThat(refused(() -> register.confirm("KZ", List.of(seal), SECOND_KZ)))
                .isEqualTo("changed-meanwhile");
        register.confirm("KZ", List.of(register.add(seal("KZ"), SECOND_KZ)), KZ);
        assertThat(lists.bound(MadeKeys.certificate("seal-kz"))).isPresent();
        assertThat(entries("KZ")).extracting(TrustEntryView::reason).containsExactly(null, TrustReason.COMPROMISED);
    }

    @Test
    void aListIsKeptByTheAdministratorsOfItsStateAndThatOfAForeignOneByAny() {
        assertThat(refused(() -> register.add(seal("KZ"), UZ))).isEqualTo("trust-not-yours");
        assertThat(refused(() -> modes.say("KZ", TrustMode.VOUCHED, UZ))).isEqualTo("trust-not-yours");
        assertThat(refused(() -> register.lines(Desk.officer(HEAD, "UZ")))).isEqualTo("role");
        assertThat(refused(() -> register.list("XX", UZ))).isEqualTo("not-found");
        assertThat(register.list("KZ", UZ).keeps()).isFalse();

        register.confirm("RU", List.of(register.add(seal("RU"), UZ)), KZ);

        assertThat(lists.bound(MadeKeys.certificate("seal-kz")).map(Bound::authority))
                .contains("RU-GPO");
    }

    @Test
    void aPersonalKeyIsBoundToItsOfficerAndKeepsNoCertificate() {
        var holder = new Officer("holder.uz", "Testov Kalit", "UZ", "UZ-GPO", Set.of(SIGNATORY));
        accounts.ensure(holder, "{noop}demo", "en");
        var key = MadeKeys.certificate("person-uz");
        var wanted = new NewTrust("UZ", TrustKind.PERSON, "UZ-GPO", holder.username(), key);

        assertThat(lists.hasKey(holder.username())).isFalse();
        register.confirm("UZ", List.of(register.add(wanted, UZ)), SECOND_UZ);

        assertThat(lists.hasKey(holder.username())).isTrue();
        assertThat(lists.bound(key)).contains(new Bound("UZ", "UZ-GPO", "holder.uz", KeyUse.PERSON));
        assertThat(jdbc.sql("select count(*) from trust_entry where kind = 'PERSON' and certificate is null")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void howAStateIsBelievedIsSaidByTwo() {
        modes.say("RU", TrustMode.VOUCHED, UZ);
        assertThat(lists.mode("RU")).isEqualTo(TrustMode.NONE);
        assertThat(register.list("RU", KZ).proposal())
                .isEqualTo(new TrustListView.Proposal(TrustMode.VOUCHED, UZ.username()));
        assertThat(refused(() -> modes.say("RU", TrustMode.VOUCHED, UZ))).isEqualTo("trust-four-eyes");

        modes.say("RU", TrustMode.VOUCHED, KZ);
        assertThat(lists.mode("RU")).isEqualTo(TrustMode.VOUCHED);
        register.confirm("RU", List.of(register.add(anchor("RU"), UZ)), KZ);
        assertThat(lists.anchors("RU")).isEmpty();

        modes.say("RU", TrustMode.NONE, UZ);
        var another = new NewTrust("RU", TrustKind.ANCHOR, null, null, MadeKeys.certificate("ca-uz"));
        register.confirm("RU", List.of(register.add(another, UZ)), KZ);
        assertThat(lists.mode("RU")).as("not undone by a later anchor").isEqualTo(TrustMode.NONE);

        modes.say("TR", TrustMode.NONE, UZ);
        modes.say("DE", TrustMode.CERTIFICATE, UZ);
        List.of("TR", "DE").forEach(state -> register.confirm(state, List.of(register.add(anchor(state), UZ)), KZ));
        assertThat(lists.mode("TR")).as("nor by the first").isEqualTo(TrustMode.NONE);
        assertThat(lists.mode("DE")).as("as one had proposed").isEqualTo(TrustMode.CERTIFICATE);
    }

    @Test
    @OnBothDatabases
    void aListGoesToAnotherNodeAndWaitsThereForASecondPerson() {
        register.confirm("KZ", List.of(register.add(anchor("KZ"), KZ), register.add(seal("KZ"), KZ)), SECOND_KZ);
        var file = files.give("KZ", KZ);
        assertThat(violations(file)).isEmpty();
        assertThat(files.take(file, KZ)).isEqualTo(new TrustFiles.Taken("KZ", 0));
        // as on a node that has none of it
        jdbc.sql("delete from trust_entry where state = 'KZ'").update();
        jdbc.sql("delete from trust_state where state = 'KZ'").update();

        assertThat(files.take(file, KZ)).isEqualTo(new TrustFiles.Taken("KZ", 2));

        assertThat(lists.anchors("KZ")).isEmpty();
        assertThat(entries("KZ")).hasSize(2).allMatch(entry -> entry.waitsFor(SECOND_KZ.username()));
        var refs = entries("KZ").stream().map(TrustEntryView::entryRef).toList();
        register.confirm("KZ", refs, SECOND_KZ);
        assertThat(lists.anchors("KZ")).hasSize(1);
        assertThat(lists.bound(MadeKeys.certificate("seal-kz"))).isPresent();
    }

    private static List<Violation> violations(byte[] file) {
        return ContentSchema.ofTrustLists().violations(JsonMapper.shared().readTree(file));
    }

    @Test
    void aFileThatIsNoListOrNotYoursIsRefusedWhole() {
        register.confirm("KZ", List.of(register.add(seal("KZ"), KZ)), SECOND_KZ);
        var file = new String(files.give("KZ", KZ), StandardCharsets.UTF_8);
        var other = register.find(entries("KZ").get(0).entryRef(), KZ).sha256().replace('a', 'b');

        for (var broken : List.of(
                "",
                "[]",
                "{\"schema\":\"trust-list-1\"}",
                file.replaceAll("[0-9a-f]{64}", other),
                file.replace("seal", "s"))) {
            assertThat(refused(() -> files.take(broken.getBytes(StandardCharsets.UTF_8), KZ)))
                    .as(broken)
                    .isEqualTo("trust-file");
        }
        assertThat(refused(() -> files.take(file.getBytes(StandardCharsets.UTF_8), UZ)))
                .isEqualTo("trust-not-yours");
        assertThat(refused(() -> files.take(file.replace("KZ-GPO", "UZ-GPO").getBytes(StandardCharsets.UTF_8), KZ)))
                .isEqualTo("trust-authority");
    }

    @Test
    @OnBothDatabases
    void keysForDemonstrationEnterByThemselvesAndNotAgainOnceWithdrawn() {
        var key = MadeKeys.certificate("seal-uz");
        assertThat(lists.mode("UZ")).isEqualTo(TrustMode.CERTIFICATE);
        assertThat(lists.anchors("UZ")).extracting(Anchor::list).containsExactly("UZ, demonstration");
        assertThat(lists.anchors("IT")).isEmpty();

        assertThat(lists.bound(key)).contains(new Bound("UZ", "UZ-GPO", null, KeyUse.SEAL));
        var entry = entries("UZ").stream()
                .filter(line -> line.kind() == TrustKind.SEAL)
                .findFirst()
                .orElseThrow();
        assertThat(entry.demonstration()).isTrue();
        register.withdraw(entry.entryRef(), TrustReason.MISTAKEN, UZ);

        assertThat(lists.bound(key)).isEmpty();
        files.give("UZ", UZ);
        assertThat(lists.bound(key)).isEmpty();
    }

    @Test
    void aKeyForDemonstrationGoesWithTheListAndFallsWithItsAnchor() {
        assertThat(new String(files.give("UZ", UZ), StandardCharsets.UTF_8)).contains("\"seal\"", "UZ-GPO");
        jdbc.sql("delete from trust_entry where kind = 'SEAL'").update();
        register.withdraw(entries("UZ").get(0).entryRef(), TrustReason.DISOWNED, UZ);

        assertThat(lists.anchors("UZ")).isEmpty();
        assertThat(lists.bound(MadeKeys.certificate("seal-uz"))).isEmpty();
    }

    @Test
    void whatAnotherNodeChangesIsNoticedAfterTenSeconds() {
        var seal = register.add(seal("KZ"), KZ);
        register.confirm("KZ", List.of(seal), SECOND_KZ);
        assertThat(lists.bound(MadeKeys.certificate("seal-kz"))).isPresent();
        jdbc.sql("delete from trust_entry where state = 'KZ'").update();
        jdbc.sql("update trust_edition set edition = edition + 1").update();

        assertThat(lists.bound(MadeKeys.certificate("seal-kz"))).isPresent();
        node.pass(Duration.ofSeconds(9));
        assertThat(lists.bound(MadeKeys.certificate("seal-kz"))).isPresent();
        node.pass(Duration.ofSeconds(2));
        assertThat(lists.bound(MadeKeys.certificate("seal-kz"))).isEmpty();
    }
}
