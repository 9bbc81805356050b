package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The commands of docs/backup.md, run as they stand. */
final class BackupCommands {

    private static final Path DOC = Path.of("..", "docs", "backup.md");

    private final Path backup = ChildNode.folder();
    private final Path keys = ChildNode.folder();

    BackupCommands() throws IOException {}

    void run(String name, Path data, KeptFacts facts) throws IOException, InterruptedException {
        run(name, data, facts, Map.of());
    }

    /** @param more what these commands ask for besides */
    void run(String name, Path data, KeptFacts facts, Map<String, String> more)
            throws IOException, InterruptedException {
        var commands = Pattern.compile("```sh\\R# " + name + "\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOC));
        assertThat(commands.find()).as(name).isTrue();
        var shell = new ProcessBuilder("bash", "-c", commands.group(1))
                .redirectErrorStream(true)
                .redirectOutput(backup.resolve(name + ".out").toFile());
        shell.environment()
                .putAll(Map.of("DATA", data.toString(), "BACKUP", backup.toString(), "KEYS", keys.toString()));
        shell.environment().putAll(more);
        if (facts.url().startsWith("jdbc:mysql:")) {
            shell.environment().putAll(credentials(facts));
        }
        var ran = shell.start();
        assertThat(ran.waitFor(5, TimeUnit.MINUTES)).as(name).isTrue();
        assertThat(ran.exitValue())
                .as(Files.readString(backup.resolve(name + ".out")))
                .isZero();
    }

    private Map<String, String> credentials(KeptFacts facts) throws IOException {
        var address = URI.create(facts.url().substring("jdbc:".length()));
        var file = Files.writeString(
                backup.resolve("credentials"),
                "[client]\nhost=%s\nport=%d\nuser=%s\npassword=%s\n"
                        .formatted(address.getHost(), address.getPort(), facts.username(), facts.password()));
        return Map.of(
                "CREDENTIALS", file.toString(), "DATABASE", address.getPath().substring(1));
    }
}
