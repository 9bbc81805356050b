package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged node where data are real: with keys, officers or passwords of the demonstration it does not start. */
@Tag("full")
class RealDataDrill {

    private static final String REAL = "--rogatory.mla.synthetic=false";
    private static final String OWN_KEYS = "--rogatory.signature.demo-keys=false";
    private static final String OWN_OFFICERS = "--rogatory.world.officers=false";

    private final Path data = ChildNode.folder().resolve("data");

    RealDataDrill() throws IOException {}

    private void refused(String told, String... settings) throws IOException, InterruptedException {
        var node = new ChildNode(data, List.of(settings));
        node.launch();
        assertThat(node.ended()).isEqualTo(1);
        assertThat(node.said().lines().filter(line -> line.startsWith(told))).hasSize(1);
        assertThat(node.said()).doesNotContain("\tat ");
    }

    private void started(String... settings) throws IOException, InterruptedException {
        var node = new ChildNode(data, List.of(settings));
        node.start();
        node.stop();
        assertThat(node.said()).doesNotContain(" ERROR ");
    }

    @Test
    void startsOnlyWithoutKeysAndOfficersOfTheDemonstration() throws Exception {
        refused("rogatory.signature.demo-keys: must be false where data are real", REAL);
        refused("rogatory.world.officers: must be false where data are real", REAL, OWN_KEYS);
        refused(
                "rogatory.identity.oidc.issuer: must begin with https://",
                REAL,
                OWN_KEYS,
                OWN_OFFICERS,
                "--rogatory.identity.oidc.issuer=http://id.example.org/realms/rogatory");
        assertThat(data).as("nothing is made").doesNotExist();

        started(REAL, OWN_KEYS, OWN_OFFICERS);
    }

    @Test
    void doesNotStartOnAccountsOfTrainingUntilTheyAreClosed() throws Exception {
        started();
        refused(
                "rogatory.mla.synthetic: is false, and the password of the demonstration still opens an account",
                REAL,
                OWN_KEYS,
                OWN_OFFICERS);

        assertThat(closed()).isGreaterThan(10);
        started(REAL, OWN_KEYS, OWN_OFFICERS);
    }

    /** What the administrators of each State do on their page. */
    private int closed() throws SQLException {
        var facts = KeptFacts.embedded(data);
        try (var connection = DriverManager.getConnection(facts.url(), facts.username(), facts.password());
                var statement = connection.createStatement()) {
            return statement.executeUpdate("update identity_user set enabled = false");
        }
    }
}
