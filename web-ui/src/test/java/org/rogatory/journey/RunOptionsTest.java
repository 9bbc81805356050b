package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code ./run} says before it builds or starts anything. */
class RunOptionsTest {

    private static final String ADDRESS = "--rogatory.verification.address=";

    private final int port = ChildNode.freePort();

    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryOption() throws Exception {
        var help = RunScript.of("--help");
        assertThat(help.ended()).isZero();
        assertThat(help.said())
                .contains("--port N", "--address URL", "--data DIR", "--fresh", "--state CODE")
                .contains("--world FILE", "--no-world", "--keycloak", "--verify-audit", "--known-gap", "--help")
                .contains("--database URL", "--database-user NAME", "--database-password-file FILE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --colour blue            | unknown option --colour
            --port                   | --port needs a value
            --data                   | --data needs a value
            --port 0                 | --port needs a number from 1 to 65535, not '0'
            --port 70000             | --port needs a number from 1 to 65535, not '70000'
            --port eighty            | --port needs a number from 1 to 65535, not 'eighty'
            --address example.org    | --address needs an address with http:// or https://, not 'example.org'
            --state Uzbekistan       | --state needs codes of two letters, as UZ or UZ,KZ, not 'UZBEKISTAN'
            --world a.yaml --no-world| --world and --no-world exclude each other
            --database db.example/r  | --database needs an address as jdbc:mysql://HOST:PORT/NAME, not what was given
            --database jdbc:h2:mem:r | --database needs an address as jdbc:mysql://HOST:PORT/NAME, not what was given
            --database jdbc:mysql://h/r?password=x | --database holds a password
            --database jdbc:mysql://h/r --fresh    | --fresh empties a folder and no database server
            --known-gap 1-2@x        | --known-gap needs --verify-audit
            --database-user r        | --database-user and --database-password-file need --database
            """)
    void aWrongOptionIsToldWithTheUsage(String options, String told) throws Exception {
        var run = RunScript.of(options.split(" "));
        assertThat(run.ended()).isEqualTo(2);
        assertThat(run.said()).startsWith("run: " + told).contains("Usage: ./run");
    }

    @Test
    void theNodeIsToldWhereLettersAreVerified() throws Exception {
        assertThat(toldOf(Map.of())).isEqualTo(ADDRESS + "http://localhost:" + port);
        assertThat(toldOf(Map.of(), "--address", "https://verify.example.org"))
                .isEqualTo(ADDRESS + "https://verify.example.org");
        assertThat(toldOf(Map.of("ROGATORY_VERIFICATION_ADDRESS", "https://elsewhere.example.org")))
                .as("the setting of the environment holds, a parameter would hide it")
                .isEmpty();
        assertThat(toldOf(Map.of("ROGATORY_VERIFICATION_ADDRESS", ""))).isEmpty();
    }

    @Test
    void theTrailIsCheckedWithoutANode() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        var none = RunScript.of("--verify-audit", "--data", data.toString());
        assertThat(none.ended()).isEqualTo(2);
        assertThat(none.said()).isEqualTo("run: there is no database in " + data + "\n");

        Files.createFile(Files.createDirectories(data.resolve("db")).resolve("rogatory.mv.db"));
        var checkout = Files.createTempDirectory(folder, "checkout");
        var run = RunScript.telling(checkout, Map.of(), "--verify-audit", "--data", data.toString());
        assertThat(run.ended()).isZero();
        assertThat(run.said().lines()).contains("--rogatory.data=" + data, "--rogatory.audit.verify");

        var elsewhere = Files.createTempDirectory(folder, "checkout");
        var options = List.of("--verify-audit", "--known-gap", "1-2@x", "--database", "jdbc:mysql://h/r");
        var server = RunScript.telling(elsewhere, Map.of(), options.toArray(String[]::new));
        assertThat(server.ended()).isZero();
        assertThat(server.said())
                .contains("--rogatory.audit.verify", "--rogatory.audit.known-gap=1-2@x")
                .contains("--spring.datasource.url=jdbc:mysql://h/r?useInformationSchema");
    }

    /** The parameter with the address that the node is started with; empty if it is started without. */
    private String toldOf(Map<String, String> environment, String... options) throws Exception {
        var told = told(environment, options);
        assertThat(told).contains("--server.port=" + port);
        return told.stream().filter(line -> line.startsWith(ADDRESS)).collect(Collectors.joining());
    }

    /** Parameters are read by everybody on the machine: the password is none of them. */
    @Test
    void theNodeIsToldOfADatabaseServerAndThePasswordInTheEnvironment() throws Exception {
        var password = Files.writeString(folder.resolve("password"), "not to be seen\n");
        var told = told(
                "--database",
                "jdbc:mariadb://db.example:3306/office?useInformationSchema=false",
                "--database-user",
                "clerk",
                "--database-password-file",
                password.toString());

        assertThat(told)
                .contains(
                        "--spring.datasource.url=jdbc:mysql://db.example:3306/office"
                                + "?useInformationSchema=false&nullDatabaseMeansCurrent=true",
                        "--spring.datasource.username=clerk",
                        "--camunda.bpm.database.type=mysql",
                        "in the environment: not to be seen")
                .filteredOn(line -> line.contains("not to be seen"))
                .hasSize(1);
        assertThat(told()).noneMatch(line -> line.contains("database.type"));
    }

    @Test
    void aPasswordFileThatCannotBeReadIsTold() throws Exception {
        var none = folder.resolve("none").toString();
        var run = RunScript.of("--database", "jdbc:mysql://h/r", "--database-password-file", none);
        assertThat(run.ended()).isEqualTo(1);
        assertThat(run.said()).isEqualTo("run: cannot read the password file " + none + "\n");
    }

    /** All that the node is started with, a line each. */
    private List<String> told(String... options) throws Exception {
        return told(Map.of(), options);
    }

    private List<String> told(Map<String, String> environment, String... options) throws Exception {
        var all = new ArrayList<>(List.of("--port", String.valueOf(port)));
        all.addAll(List.of(options));
        var checkout = Files.createTempDirectory(folder, "checkout");
        var run = RunScript.telling(checkout, environment, all.toArray(String[]::new));
        assertThat(run.ended()).isZero();
        return run.said().lines().toList();
    }

    @Test
    void aWorldFileThatCannotBeReadIsTold() throws Exception {
        var none = folder.resolve("none.yaml").toString();
        var run = RunScript.of("--world", none);
        assertThat(run.ended()).isEqualTo(1);
        assertThat(run.said()).isEqualTo("run: cannot read the world file " + none + "\n");
    }

    @Test
    void aPortInUseIsToldBeforeAnythingIsBuilt() throws Exception {
        try (var taken = new ServerSocket(0)) {
            var run = RunScript.of("--port", String.valueOf(taken.getLocalPort()), "--data", folder.toString());
            assertThat(run.ended()).isEqualTo(1);
            assertThat(run.said())
                    .isEqualTo("run: port " + taken.getLocalPort() + " is in use; choose another with --port\n");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void dataThatIsAFileIsTold() throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("data"), "mine");
        var run = RunScript.of("--port", String.valueOf(ChildNode.freePort()), "--data", file.toString());
        assertThat(run.ended()).isEqualTo(1);
        assertThat(run.said()).isEqualTo("run: " + file + " is not a folder\n");
    }
}
