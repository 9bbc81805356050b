package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The trail of a packaged node is checked from outside, tampered with, and brought back from a copy. */
@Tag("full")
class AuditDrill {

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

        var facts = KeptFacts.embedded(data);
        try (var connection = DriverManager.getConnection(facts.url(), facts.username(), facts.password());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update audit_entry set actor = 'nobody' where chain_position = 3"))
                    .isEqualTo(1);
        }
        var altered = checked();
        assertThat(altered.ended()).isEqualTo(1);
        assertThat(altered.said()).contains("altered 3 (row ", "The trail is not whole");

        Files.copy(copy, database(), StandardCopyOption.REPLACE_EXISTING);
        var restored = checked();
        assertThat(restored.ended()).isEqualTo(1);
        assertThat(restored.said()).containsPattern("gap \\d+ to \\d+\\n");
        assertGapIsKept();
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
        var check = new ChildNode(data, List.of("--rogatory.audit.verify"));
        check.launch();
        return check;
    }
}
