package org.rogatory.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docker/backup} says before it saves anything, and what it does with the folder of a node at rest. */
@Tag("slow")
class BackupOptionsTest {

    private static final Path SCRIPT =
            Path.of("..", "docker", "backup").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    /** How the script ended, and what it said. */
    private record Ran(int code, String said) {}

    private Ran backup(String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash", SCRIPT.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command);
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true);
        builder.environment().merge("PATH", folder.resolve("bin") + ":", (path, ours) -> ours + path);
        var process = builder.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ran(process.exitValue(), new String(process.getInputStream().readAllBytes(), UTF_8));
    }

    private Ran atRest(String command, String data) throws IOException, InterruptedException {
        return backup(command, "--data", data, "--backup", "saved", "--keys", "keys");
    }

    /** On a database server, for which the programs of {@code aClient} answer. */
    private Ran onServer(String command, String data, String... more) throws IOException, InterruptedException {
        var options = new ArrayList<>(List.of(command, "--data", data, "--backup", "saved", "--keys", "keys"));
        options.addAll(List.of("--database", "rogatory", "--credentials", "credentials"));
        options.addAll(List.of(more));
        return backup(options.toArray(String[]::new));
    }

    private static void refused(Ran ran, String line) {
        assertThat(ran).isEqualTo(new Ran(1, "backup: " + line + "\n"));
    }

    private void written(String file, String content) throws IOException {
        var place = folder.resolve(file);
        Files.createDirectories(place.getParent());
        Files.writeString(place, content);
    }

    private void program(String name, String... lines) throws IOException {
        written("bin/" + name, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        var place = folder.resolve("bin").resolve(name);
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
    }

    /**
     * Programs that find an empty database, keep what is read into it, and tell the time that {@code now} holds; the
     * logs of the server lie in {@code server}.
     */
    private void aClient() throws IOException {
        program(
                "mariadb",
                "case \"$*\" in",
                "*information_schema*) echo 0 ;;",
                "*utc_timestamp*) cat now ;;",
                "*server_id*) [ ! -e denied ] ;;",
                "*'show binary logs'*) ls server | sed 's/$/\\t4/' ;;",
                "*) cat >>read ;;",
                "esac");
        program(
                "mariadb-dump",
                "echo \"-- CHANGE MASTER TO MASTER_LOG_FILE='$(ls server | tail -n 1)', MASTER_LOG_POS=4;\"",
                "echo \"rows until $(cat now)\"",
                "echo '-- Dump completed'");
        program(
                "mariadb-binlog",
                "for one; do case $one in --result-file=*) to=${one#*=} ;; esac; done",
                "if [ -n \"$to\" ]; then",
                "  [ -f \"server/$one\" ] || exit 1",
                "  for log in $(ls server | sed -n \"/^$one\\$/,\\$p\"); do cp \"server/$log\" \"$to\"; done",
                "else",
                "  for one; do [ ! -f \"$one\" ] || cat \"$one\"; done",
                "fi");
        written("server/binlog.000001", "");
        written("credentials", "[client]\n");
        Files.setPosixFilePermissions(folder.resolve("credentials"), PosixFilePermissions.fromString("rw-------"));
    }

    /** Two bases, the documents and a log. */
    private void savedTwice(String first, String second) throws Exception {
        for (var moment : List.of(first, second)) {
            written("now", moment + "\n");
            assertThat(onServer("pitr-base", "node")).isEqualTo(new Ran(0, ""));
        }
        written("saved/logs/binlog.000001", "");
        written("saved/bytes/ab/content", "a document");
    }

    @BeforeEach
    void aNodeAtRest() throws IOException {
        written("node/db/rogatory.mv.db", "rows");
        written("node/bytes/ab/content", "a document");
        written("node/bytes/incoming/half", "half of one");
        written("node/keys/master.key", "first");
        Files.createDirectory(folder.resolve("saved"));
        Files.createDirectory(folder.resolve("keys"));
    }

    @Test
    void helpNamesEveryCommandAndOption() throws Exception {
        var help = backup("--help");
        assertThat(help.code()).isZero();
        assertThat(help.said())
                .contains("save-mariadb", "restore-mariadb", "save-h2", "restore-h2")
                .contains("pitr-base", "pitr-logs", "pitr-restore")
                .contains("--data DIR", "--backup DIR", "--keys DIR", "--database NAME")
                .contains("--credentials FILE", "--moment TIME", "--help");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            save                       | unknown command save
            save-h2 --colour blue      | unknown option --colour
            save-h2 --data             | --data needs a value
            save-h2 --data d --keys k  | save-h2 needs --backup
            save-h2 --database d       | save-h2 has no --database
            pitr-logs --moment now     | pitr-logs has no --moment
            pitr-base --data d --backup b --keys k --database a;b --credentials c | --database has letters, digits
            pitr-restore --data d --backup b --keys k --database r --credentials c --moment now | --moment is a time as
            """)
    void aWrongOptionIsToldWithTheUsage(String options, String told) throws Exception {
        var ran = backup(options.split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.said()).startsWith("backup: " + told).contains("Usage: docker/backup");
    }

    @Test
    void aNodeAtRestComesBackAsItWas() throws Exception {
        assertThat(atRest("save-h2", "node")).isEqualTo(new Ran(0, ""));
        assertThat(folder.resolve("saved").resolve("keys")).doesNotExist();

        assertThat(atRest("restore-h2", "restored")).isEqualTo(new Ran(0, ""));

        var restored = folder.resolve("restored");
        assertThat(restored.resolve("db").resolve("rogatory.mv.db")).hasContent("rows");
        assertThat(restored.resolve("bytes").resolve("ab").resolve("content")).hasContent("a document");
        assertThat(restored.resolve("bytes").resolve("incoming")).doesNotExist();
        assertThat(restored.resolve("keys").resolve("master.key")).hasContent("first");
        assertThat(Files.getPosixFilePermissions(restored))
                .as("for the owner alone")
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void whatARunThatBrokeOffHasLeftIsMadeWhole() throws Exception {
        written("saved/bytes/ab/content", "a docu");
        written("saved/.save-h2.new/files/bytes/ab/other", "half of ano");
        written("node/bytes/ab/a name of two lines\nand more", "another");
        written("node/bytes/cd/further", "a third");

        assertThat(atRest("save-h2", "node")).isEqualTo(new Ran(0, ""));

        var saved = folder.resolve("saved");
        assertThat(saved.resolve("bytes/ab/content")).hasContent("a document");
        assertThat(saved.resolve("bytes/ab/a name of two lines\nand more")).hasContent("another");
        assertThat(saved.resolve("bytes/ab/other")).doesNotExist();
        assertThat(saved.resolve("bytes/cd/further")).hasContent("a third");
        assertThat(saved.resolve(".save-h2.new")).doesNotExist();
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws Exception {
        var root = folder.toRealPath();
        refused(atRest("restore-h2", "restored"), root + "/saved holds no whole backup: db/ is missing");
        assertThat(atRest("save-h2", "node").code()).isZero();
        refused(atRest("save-h2", "node"), root + "/saved holds a whole backup; name an empty folder");
        refused(atRest("restore-h2", "node"), root + "/node/db is not empty; restore into an empty folder");

        written("node/keys/master.key", "spoiled");
        Files.createDirectory(folder.resolve("next"));
        assertThat(backup("save-h2", "--data", "node", "--backup", "next", "--keys", "keys"))
                .isEqualTo(new Ran(0, ""));
        assertThat(folder.resolve("keys").resolve("master.key")).hasContent("spoiled");
        assertThat(folder.resolve("keys").resolve("master.key.~1~")).hasContent("first");
    }

    @Test
    void aMomentBeforeTheOldestBaseIsRefusedAndOneBeforeTheNewestComesFromTheFormer() throws Exception {
        aClient();
        savedTwice("2026-11-26 03:00:00", "2026-11-27 03:00:00");

        for (var early : List.of("2026-11-25 12:00:00", "2026-11-26 03:00:00")) {
            refused(
                    onServer("pitr-restore", "restored", "--moment", early),
                    "the base is of 2026-11-26 03:00:00: only a later moment can be had");
        }
        var read = folder.resolve("read");
        assertThat(read).doesNotExist();
        assertThat(folder.resolve("restored")).doesNotExist();

        assertThat(onServer("pitr-restore", "restored", "--moment", "2026-11-27 03:00:00"))
                .isEqualTo(new Ran(0, ""));
        assertThat(Files.readString(read)).contains("rows until 2026-11-26").doesNotContain("2026-11-27");
        assertThat(onServer("pitr-restore", "another", "--moment", "2026-11-27 03:00:01"))
                .isEqualTo(new Ran(0, ""));
        assertThat(Files.readString(read)).contains("rows until 2026-11-27");
    }

    /** A base, the logs since if they are fetched, and another base for which the server has begun the next log. */
    private void savedAround(boolean fetched) throws Exception {
        aClient();
        written("now", "2026-11-26 03:00:00\n");
        assertThat(onServer("pitr-base", "node")).isEqualTo(new Ran(0, ""));
        written("server/binlog.000001", "act 1\n");
        if (fetched) {
            assertThat(onServer("pitr-logs", "node")).isEqualTo(new Ran(0, ""));
        }
        written("server/binlog.000001", "act 1\nact 2\n");
        written("server/binlog.000002", "act 3\n");
        written("now", "2026-11-27 03:00:00\n");
        assertThat(onServer("pitr-base", "node")).isEqualTo(new Ran(0, ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theEndOfALogIsFetchedAlsoWhenTheNextBaseBeginsAfterIt(boolean fetched) throws Exception {
        savedAround(fetched);
        assertThat(onServer("pitr-logs", "node")).isEqualTo(new Ran(0, ""));

        assertThat(onServer("pitr-restore", "restored", "--moment", "2026-11-27 02:59:59"))
                .isEqualTo(new Ran(0, ""));
        assertThat(Files.readString(folder.resolve("read"))).contains("rows until 2026-11-26", "act 1\nact 2\nact 3\n");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBaseWhoseLogsTheServerHasRemovedIsNotLedOnFrom(boolean fetched) throws Exception {
        savedAround(fetched);
        Files.delete(folder.resolve("server/binlog.000001"));
        assertThat(onServer("pitr-logs", "node")).isEqualTo(new Ran(0, ""));

        refused(
                onServer("pitr-restore", "restored", "--moment", "2026-11-27 02:59:59"),
                "the base is of 2026-11-27 03:00:00: only a later moment can be had");
        assertThat(onServer("pitr-restore", "restored", "--moment", "2026-11-28 12:00:00"))
                .isEqualTo(new Ran(0, ""));
        assertThat(Files.readString(folder.resolve("read"))).contains("act 3").doesNotContain("act 2");
    }

    @Test
    void whoMayNotDoLogsAgainIsToldBeforeAnythingIsRead() throws Exception {
        aClient();
        savedTwice("2026-11-26 03:00:00", "2026-11-27 03:00:00");
        written("denied", "");

        var user = "the user of " + folder.toRealPath() + "/credentials";
        refused(
                onServer("pitr-restore", "restored", "--moment", "2026-11-28 12:00:00"),
                user + " may not do logs again; grant binlog replay on *.* to it");
        assertThat(folder.resolve("read")).doesNotExist();
        assertThat(folder.resolve("restored")).doesNotExist();
    }

    @Test
    void whatIsNotAsItShouldBeIsToldInOneLine() throws Exception {
        refused(atRest("save-h2", "none"), "there is no folder none");
        refused(
                atRest("save-h2", "saved"),
                folder.toRealPath() + "/saved is not the folder of a node: bytes/ or keys/ is missing");
        refused(
                backup("save-h2", "--data", "node", "--backup", "saved", "--keys", "saved"),
                "the keys would lie in the backup; name another folder for them");

        var open = Files.writeString(folder.resolve("credentials"), "[client]\n");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));
        var server = List.of("--database", "rogatory", "--credentials", "credentials");
        var options = new ArrayList<>(List.of("save-mariadb", "--data", "node", "--backup", "saved", "--keys", "keys"));
        options.addAll(server);
        refused(backup(options.toArray(String[]::new)), "others may read credentials: chmod 600 it");
    }
}
