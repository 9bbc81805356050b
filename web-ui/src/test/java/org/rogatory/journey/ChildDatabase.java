package org.rogatory.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A MariaDB of one drill alone, which can be killed as a power cut would and started again on what it has written. */
final class ChildDatabase implements AutoCloseable {

    private static final String USER = "rogatory";
    private static final String PASSWORD = "rogatory";
    /** Has the rights alone that docs/backup.md gives whoever saves and restores. */
    private static final String SAVER = "saver";

    private final int port = ChildNode.freePort();
    private final Path folder;
    private final List<String> options;
    private Process process;

    /** Empty, and not started yet; in a short folder, since the name of a socket may not be long. */
    ChildDatabase(String... options) throws IOException, InterruptedException {
        this.folder = Files.createTempDirectory("rogatory-db-");
        this.options = List.of(options);
        var made = new ProcessBuilder(command(
                        "mariadb-install-db",
                        "--skip-test-db",
                        "--auth-root-authentication-method=normal",
                        "--skip-name-resolve"))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
        if (made.waitFor() != 0) {
            throw new AssertionError("A MariaDB cannot be prepared: " + Files.readString(log()));
        }
        Files.writeString(
                folder.resolve("users.sql"),
                String.join(
                        "\n",
                        created(USER),
                        granted("all on *.*", USER),
                        created(SAVER),
                        granted("all on rogatory.*", SAVER),
                        granted("reload, binlog monitor, replication slave, binlog replay on *.*", SAVER),
                        ""));
    }

    private static String created(String user) {
        return "create user '" + user + "'@'127.0.0.1' identified by '" + PASSWORD + "';";
    }

    private static String granted(String rights, String user) {
        return "grant " + rights + " to '" + user + "'@'127.0.0.1';";
    }

    private List<String> command(String program, String... more) {
        var data = "--datadir=" + folder.resolve("data");
        var command = new ArrayList<>(List.of(program(program), "--no-defaults", data));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        command.addAll(List.of(more));
        return command;
    }

    private static String program(String name) {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/bin")
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(name);
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** What is committed is on the disk, as a server for real files is told (docs/mariadb.md). */
    void start() throws IOException {
        var command = command(
                "mariadbd",
                "--socket=" + folder.resolve("socket"),
                "--pid-file=" + folder.resolve("pid"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=256M");
        var users = folder.resolve("users.sql");
        if (Files.exists(users)) {
            command.add("--init-file=" + users);
        }
        command.addAll(options);
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        Awaitility.await("the database answers").atMost(ChildNode.PATIENCE).until(this::answers);
        Files.deleteIfExists(users);
    }

    private boolean answers() {
        try {
            DriverManager.getConnection(facts("mysql").url(), USER, PASSWORD).close();
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** SIGKILL: what is only in its memory is lost. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    /** A database on it, made when first asked for. */
    KeptFacts facts(String database) {
        return new KeptFacts(url(database), USER, PASSWORD);
    }

    /** The database of a node as whoever saves and restores it reaches it. */
    KeptFacts saved() {
        return new KeptFacts(url("rogatory"), SAVER, PASSWORD);
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database
                + "?createDatabaseIfNotExist=true&sslMode=DISABLED"
                + "&useInformationSchema=false&nullDatabaseMeansCurrent=true";
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                kill();
            }
        }
    }
}
