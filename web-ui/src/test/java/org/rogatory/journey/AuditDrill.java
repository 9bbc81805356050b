package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The trail of a packaged node is checked from outside, tampered with, and brought back from a copy. */
@Tag("full")
class AuditDrill {

    private static final String SIGNED = "(select max(anchor_position) from audit_anchor)";
    private static final String END_IS_SIGNED =
            "select last_position from audit_chain where last_position > 3 and last_position = " + SIGNED;
    private static final String END_SET_BACK =
            "update audit_chain set last_hash = (select chain_hash from audit_entry where chain_position = " + SIGNED
                    + " - 2), last_position = " + SIGNED + " - 2";
    private static final String REST_REMOVED =
            "delete from audit_entry where chain_position > (select last_position from audit_chain)";

    private final Path data = ChildNode.folder();

    AuditDrill() throws IOException {}

    @Test
    void whatWasTamperedWithOrRestoredIsToldByTheExitCode() throws Exception {
        worked();
        assertThat(checked().ended()).isZero();
        var copy = Files.copy(database(), data.resolve("copy.mv.db"));
        worked();
        var whole = checked();
        assertThat(whole.ended()).isZero();
        assertThat(whole.said()).contains("rows not sealed yet", "The trail is whole");

        var embedded = KeptFacts.embedded(data);
        assertThat(changed(embedded, "update audit_entry set actor = 'nobody' where chain_position = 3"))
                .isEqualTo(1);
        var altered = checked();
        assertThat(altered.ended()).isEqualTo(1);
        assertThat(altered.said()).contains("altered 3 (row ", "The trail is not whole");

        Files.copy(copy, database(), StandardCopyOption.REPLACE_EXISTING);
        var restored = checked();
        assertThat(restored.ended()).isEqualTo(1);
        assertThat(restored.said()).containsPattern("gap \\d+ to \\d+\\n");
        assertGapIsKept();
    }

    /** As a power cut leaves it: what was signed while the node worked is all that tells of an end that was cut off. */
    @Test
    @Tag("mariadb")
    void aDatabaseServerIsCheckedFromOutsideTooAfterItsNodeWasKilled() throws Exception {
        var facts = KeptFacts.onMariaDb("audited");
        facts.made();
        var settings = new ArrayList<>(facts.settings());
        settings.addAll(List.of("--rogatory.audit.first-look=PT1S", "--rogatory.audit.anchor-every=1s"));
        var node = new ChildNode(data, settings);
        node.start();
        try {
            node.as("court.kz").post("/cases", Scenarios.content("SC-02"));
            Awaitility.await("the end is signed").atMost(ChildNode.PATIENCE).until(() -> signed(facts));
        } finally {
            node.kill();
        }
        var whole = checked(facts.settings());
        assertThat(whole.ended()).isZero();
        assertThat(whole.said()).contains("The trail is whole");

        assertThat(changed(facts, "update audit_entry set actor = 'nobody' where chain_position = 1"))
                .isEqualTo(1);
        assertThat(changed(facts, END_SET_BACK)).isEqualTo(1);
        assertThat(changed(facts, REST_REMOVED)).isPositive();
        var altered = checked(facts.settings());
        assertThat(altered.ended()).isEqualTo(1);
        assertThat(altered.said()).contains("altered 1 (row ", "The trail is not whole");
        assertThat(altered.said()).containsPattern("gap \\d+ to \\d+\\n");
    }

    private static boolean signed(KeptFacts facts) throws SQLException {
        try (var connection = DriverManager.getConnection(facts.url(), facts.username(), facts.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery(END_IS_SIGNED)) {
            return found.next();
        }
    }

    private static int changed(KeptFacts facts, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(facts.url(), facts.username(), facts.password());
                var asked = connection.createStatement()) {
            return asked.executeUpdate(statement);
        }
    }

    private void assertGapIsKept() throws Exception {
        var node = new ChildNode(data, List.of());
        node.start();
        assertThat(node.said()).contains("The trail has a gap");
        node.stop();
        var told = checked();
        assertThat(told.ended()).isEqualTo(1);
        assertThat(told.said()).containsPattern("gap \\d+ to \\d+ \\(row \\d+\\)");
    }

    @Test
    void withoutADatabaseNothingIsMadeAndNothingIsSaidToBeWhole() throws Exception {
        var none = ChildNode.folder();
        var check = new ChildNode(none, List.of("--rogatory.audit.verify"));
        check.launch();
        assertThat(check.ended()).isEqualTo(2);
        assertThat(check.said()).contains("The trail cannot be checked");
        assertThat(none).isEmptyDirectory();
    }

    /** Signed places that were looked for elsewhere would be taken for none. */
    @Test
    void whereASettingIsMisspeltNothingIsSaidToBeWhole() throws Exception {
        worked();
        var check = new ChildNode(data, List.of("--rogatory.audit.verify", "--rogatory.audit.anchor=elsewhere"));
        check.launch();
        assertThat(check.ended()).isEqualTo(2);
        assertThat(check.said())
                .contains("rogatory.audit.anchor: is no setting", "is rogatory.audit.anchors meant?")
                .doesNotContain("The trail is");
    }

    private void worked() throws Exception {
        var node = new ChildNode(data, List.of());
        node.start();
        node.as("court.kz").post("/cases", Scenarios.content("SC-02"));
        node.stop();
    }

    private Path database() {
        return data.resolve("db").resolve("rogatory.mv.db");
    }

    private ChildNode checked() throws IOException {
        return checked(List.of());
    }

    private ChildNode checked(List<String> database) throws IOException {
        var settings = new ArrayList<>(database);
        settings.add("--rogatory.audit.verify");
        var check = new ChildNode(data, settings);
        check.launch();
        return check;
    }
}
