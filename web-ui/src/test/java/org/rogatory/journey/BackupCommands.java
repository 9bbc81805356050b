package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The commands of docker/backup, as docs/backup.md tells them. */
final class BackupCommands {

    private static final Path SCRIPT =
            Path.of("..", "docker", "backup").toAbsolutePath().normalize();

    private final Clock clock = Clock.systemUTC();
    private final Path backup = ChildNode.folder();
    private final Path keys = ChildNode.folder();
    private final Path aside = ChildNode.folder();

    BackupCommands() throws IOException {}

    /** Where database and documents are saved. */
    Path backup() {
        return backup;
    }

    /** Where the keys are saved. */
    Path keys() {
        return keys;
    }

    /**
     * Runs a command, which must succeed, and tells how long it took.
     *
     * @param more options of this command alone
     */
    Duration run(String name, Path data, KeptFacts facts, String... more) throws IOException, InterruptedException {
        var since = clock.instant();
        var ended = ended(name, data, facts, more);
        var took = Duration.between(since, clock.instant());
        assertThat(ended).as(said(name)).isZero();
        return took;
    }

    /** Runs a command that must be refused, and tells what it said. */
    String refused(String name, Path data, KeptFacts facts, String... more) throws IOException, InterruptedException {
        var ended = ended(name, data, facts, more);
        assertThat(ended).as(said(name)).isEqualTo(1);
        return said(name);
    }

    private String said(String name) throws IOException {
        return Files.readString(aside.resolve(name + ".out"));
    }

    private int ended(String name, Path data, KeptFacts facts, String... more)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", SCRIPT.toString(), name));
        command.addAll(List.of("--data", data.toString(), "--backup", backup.toString(), "--keys", keys.toString()));
        if (facts.url().startsWith("jdbc:mysql:")) {
            command.addAll(database(facts));
        }
        command.addAll(List.of(more));
        var ran = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(aside.resolve(name + ".out").toFile())
                .start();
        assertThat(ran.waitFor(5, TimeUnit.MINUTES)).as(name).isTrue();
        return ran.exitValue();
    }

    private List<String> database(KeptFacts facts) throws IOException {
        var address = URI.create(facts.url().substring("jdbc:".length()));
        var file = Files.writeString(
                aside.resolve("credentials"),
                "[client]\nhost=%s\nport=%d\nuser=%s\npassword=%s\n"
                        .formatted(address.getHost(), address.getPort(), facts.username(), facts.password()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return List.of(
                "--credentials",
                file.toString(),
                "--database",
                address.getPath().substring(1));
    }
}
