package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Keys in a token of software, where one is installed. */
@Tag("slow")
@EnabledIf("installed")
class SoftHsmTest {

    private static final Path TOOL = Path.of("/usr/bin/softhsm2-util");

    @TempDir
    private Path folder;

    static boolean installed() {
        return Files.isExecutable(TOOL) && libraries().findFirst().isPresent();
    }

    private static Stream<Path> libraries() {
        return Stream.of(
                        "/usr/lib/softhsm/libsofthsm2.so",
                        "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so",
                        "/usr/lib64/pkcs11/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists);
    }

    @Test
    void sealsWithKeysThatStayInAToken() throws Exception {
        Files.write(folder.resolve("letter.pdf"), SealDesk.letter());
        inAToken(TokenSeal.class.getName());
    }

    /** By its name: what wraps keys is another adapter. */
    @Test
    void wrapsKeysOfFilesWithAKeyThatStaysInAToken() throws Exception {
        inAToken("org.rogatory.integrations.keys.TokenMasterRun");
    }

    private void inAToken(String program) throws Exception {
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + folder.resolve("tokens") + "\n");
        Files.writeString(folder.resolve("pin"), "2468\n");
        String said = run(List.of(
                TOOL.toString(), "--init-token", "--free", "--label", "rogatory", "--so-pin", "1357", "--pin", "2468"));
        String slot = said.strip().replaceAll("(?s).*\\D(\\d+)$", "$1");

        run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program,
                libraries().findFirst().orElseThrow().toString(),
                slot,
                folder.toString()));
    }

    private String run(List<String> command) throws Exception {
        Path output = Files.createTempFile(folder, "output", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment()
                .put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        Process process = builder.start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as(Files.readString(output))
                .isTrue();
        return Files.readString(output);
    }
}
