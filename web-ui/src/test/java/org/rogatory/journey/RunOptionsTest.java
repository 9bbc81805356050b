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
                .contains("--world FILE", "--no-world", "--keycloak", "--verify-audit", "--help");
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
    }

    /** The parameter with the address that the node is started with; empty if it is started without. */
    private String toldOf(Map<String, String> environment, String... options) throws Exception {
        var all = new ArrayList<>(List.of("--port", String.valueOf(port)));
        all.addAll(List.of(options));
        var checkout = Files.createTempDirectory(folder, "checkout");
        var run = RunScript.telling(checkout, environment, all.toArray(String[]::new));
        assertThat(run.ended()).isZero();
        assertThat(run.said().lines()).contains("--server.port=" + port);
        return run.said().lines().filter(line -> line.startsWith(ADDRESS)).collect(Collectors.joining());
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
