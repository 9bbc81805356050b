package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The packaged node that is set up wrongly ends with one line that says what and how to mend it, opens no door and, where
 * that can be known before, makes nothing. A wrong clock is left out: a test cannot set that of the machine.
 */
@Tag("full")
class WrongConfigurationDrill {

    private static final String MYSQL = "--camunda.bpm.database.type=mysql";

    /** What the log says once somebody could call. */
    private static final String OPEN = "Tomcat started on port";

    private static final String NAMED_OTHERWISE = """
            {"issuer": "https://id.example.org/realms/rogatory",
             "authorization_endpoint": "https://id.example.org/auth", "token_endpoint": "https://id.example.org/token",
             "jwks_uri": "https://id.example.org/keys", "subject_types_supported": ["public"]}
            """;

    private static final String KEYTOOL =
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    private static final String ENDED_KEY = "-genkeypair -alias seal -keyalg EC -groupname secp256r1"
            + " -dname CN=Synthetic -startdate -400d -validity 365 -storetype PKCS12 -storepass synthetic";

    private final Path folder = ChildNode.folder();

    WrongConfigurationDrill() throws IOException {}

    @Test
    void anUnreachableDatabase() throws Exception {
        var url = "jdbc:mysql://127.0.0.1:" + ChildNode.freePort()
                + "/rogatory?useInformationSchema=false&nullDatabaseMeansCurrent=true";

        refused(
                "spring.datasource.url: no database server answers at this address; start it, or mend the address",
                List.of("--spring.datasource.url=" + url, MYSQL));
    }

    @Test
    void aFullDisk() throws Exception {
        refused(
                "rogatory.data: the disk has less room left than rogatory.storage.reserve",
                List.of("--rogatory.storage.reserve=900000TB"));
    }

    @Test
    void aFolderThatIsAFile() throws Exception {
        var file = Files.writeString(folder.resolve("mine"), "mine");

        refused(
                "rogatory.storage.directory: cannot be written",
                List.of("--rogatory.storage.directory=" + file.resolve("bytes")));
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFolderOfItsOwnForWhatComesOnCarriers() throws Exception {
        var file = Files.writeString(folder.resolve("mine"), "mine");

        refused("rogatory.media.updates: cannot be written", List.of("--rogatory.media.updates=" + file));
        assertThat(file).hasContent("mine");
    }

    /** It is asked when the doors are made, so that the tables may be there by then; no door is open. */
    @Test
    void anIssuerThatDoesNotAnswer() throws Exception {
        var issuer = "http://127.0.0.1:" + ChildNode.freePort() + "/realms/rogatory";

        assertRefusedIssuer(issuer);
    }

    /** As behind a proxy that hands on another name than the one by which people reach it. */
    @Test
    void anIssuerThatNamesItselfOtherwise() throws Exception {
        var other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var asked = new AtomicInteger();
        other.createContext("/", call -> {
            asked.incrementAndGet();
            var said = NAMED_OTHERWISE.getBytes(StandardCharsets.UTF_8);
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, said.length);
            call.getResponseBody().write(said);
            call.close();
        });
        other.start();
        try {
            assertRefusedIssuer("http://127.0.0.1:" + other.getAddress().getPort() + "/realms/rogatory");
        } finally {
            other.stop(0);
        }
        assertThat(asked).as("calls that it answered").hasPositiveValue();
    }

    private void assertRefusedIssuer(String issuer) throws IOException, InterruptedException {
        var secret = Files.writeString(folder.resolve("client.secret"), "synthetic");
        assertTold(
                new ChildNode(
                        folder.resolve("data"),
                        List.of(
                                "--rogatory.identity.oidc.issuer=" + issuer,
                                "--rogatory.identity.oidc.client-secret-file=" + secret)),
                "rogatory.identity.oidc.issuer: no issuer answers at " + issuer + " that names itself exactly so");
    }

    @Test
    void aMisspeltSetting() throws Exception {
        refused(
                "rogatory.oidc.isuer: is no setting; it is told by an argument;"
                        + " is rogatory.identity.oidc.issuer meant?",
                List.of("--rogatory.oidc.isuer=https://id.example.org/realms/rogatory"));
        var file = Files.write(
                folder.resolve("node.yaml"), List.of("rogatory:", "  antivirus: {host: localhost, requierd: true}"));
        refused(
                "rogatory.antivirus.requierd: is no setting; it is told by ",
                List.of("--spring.config.additional-location=file:" + file));
    }

    @Test
    void aCertificateThatHasEnded() throws Exception {
        var file = folder.resolve("gpo.p12");
        var password = Files.writeString(folder.resolve("gpo.password"), "synthetic");
        var command = new ArrayList<>(List.of(KEYTOOL));
        command.addAll(List.of(ENDED_KEY.split(" ")));
        command.addAll(List.of("-keystore", file.toString()));
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("keytool.out").toFile())
                        .start()
                        .waitFor())
                .isZero();

        assertTold(
                new ChildNode(
                        folder.resolve("data"),
                        List.of(
                                "--rogatory.signature.pkcs12.UZ-GPO.file=" + file,
                                "--rogatory.signature.pkcs12.UZ-GPO.password-file=" + password)),
                "rogatory.signature.pkcs12.UZ-GPO: the certificate has ended at ");
    }

    /** What a setting names is looked at before anything is made. */
    private void refused(String line, List<String> settings) throws IOException, InterruptedException {
        var data = folder.resolve("data");
        var node = new ChildNode(data, settings);
        assertTold(node, line);
        assertThat(data).as("nothing is made").doesNotExist();
    }

    private static void assertTold(ChildNode node, String line) throws IOException, InterruptedException {
        node.launch();
        assertThat(node.ended()).isEqualTo(1);
        assertThat(node.said().lines().filter(said -> said.startsWith(line))).hasSize(1);
        assertThat(node.said()).doesNotContain("\tat ").doesNotContain(OPEN);
    }

    @Test
    void aSchemaThatIsNewerThanTheProgramAndAKeyThatIsGone() throws Exception {
        var data = folder.resolve("kept");
        var first = new ChildNode(data, List.of());
        first.start();
        first.as("court.kz").post("/cases", Scenarios.content("SC-02"));
        first.stop();
        var facts = KeptFacts.embedded(data);

        change(
                facts,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success) values (99999, '29991231.2359', 'later', 'SQL',"
                        + " 'V29991231_2359__mla_later.sql', 1, 'synthetic', 1, true)");
        assertTold(
                new ChildNode(data, List.of()),
                "The schema of the database (migration 29991231.2359) is newer than this program; start the program"
                        + " that has made it, or a newer one");
        change(facts, "delete from flyway_schema_history where installed_rank = 99999");

        var key = data.resolve("keys").resolve("master.key");
        var aside = Files.move(key, folder.resolve("master.key"));
        assertTold(new ChildNode(data, List.of()), "The master key cannot be read; restore it from its own backup");
        assertThat(key).as("no other key is made").doesNotExist();
        Files.move(aside, key);

        var mended = new ChildNode(data, List.of());
        mended.start();
        mended.stop();
        assertThat(mended.said()).contains(OPEN);
    }

    private static void change(KeptFacts facts, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(facts.url(), facts.username(), facts.password());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
