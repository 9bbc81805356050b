package org.rogatory.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a restore to a moment took, as a page from which docs/measurements is copied. */
final class RestoreFigures {

    private static final Path PAGE = Path.of("target", "measurements", "point-in-time.md");

    /** How often docs/backup.md has the logs fetched. */
    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final double MEGA = 1024 * 1024;
    private static final double SECOND = 1000;

    private final Path backup;
    private final KeptFacts facts;

    /** @param facts of a database server as the one that was lost */
    RestoreFigures(Path backup, KeptFacts facts) {
        this.backup = backup;
        this.facts = facts;
    }

    /**
     * How long each step took.
     *
     * @param logs to fetch the logs, the documents and the keys once
     * @param read to read base and logs again and to copy the documents
     * @param start until the node was ready
     */
    record Took(Duration logs, Duration read, Duration start) {

        /** What is lost at most: what was done since the run before began to read the logs. */
        Duration lost() {
            return INTERVAL.plus(logs);
        }

        /** From the first command until the node was ready. */
        Duration back() {
            return read.plus(start);
        }
    }

    /** Writes the page, and tells the two figures that count. */
    String keep(Took took) throws IOException, SQLException {
        var page = head()
                + row("Base", size(backup.resolve("base.sql")))
                + row("Logs", size(backup.resolve("logs")))
                + row("Documents", size(backup.resolve("bytes")))
                + row("One run of `pitr-logs`", seconds(took.logs()))
                + row("`pitr-restore`", seconds(took.read()))
                + row("Start of the node, until it is ready", seconds(took.start()))
                + row("**RPO**: a timer of a minute and one run of `pitr-logs`", seconds(took.lost()))
                + row("**RTO**: `pitr-restore` and the start", seconds(took.back()));
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, page);
        return "RPO " + seconds(took.lost()) + ", RTO " + seconds(took.back());
    }

    private String head() throws SQLException {
        var day = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC);
        var machine =
                System.getProperty("os.arch") + ", " + Runtime.getRuntime().availableProcessors() + " processors";
        return "# Back to a moment, measured\n\n"
                + "By `PointInTimeDrill` (`./test --full`) on " + day + ", Java " + Runtime.version()
                + " (" + machine + "), MariaDB " + server()
                + "; server, node and backup on one machine that ran other tests, too. The database is small: "
                + "what is read, and with it the RTO, grows with the base and with the logs since. "
                + "Measure with a copy of your own before you promise a figure ([backup.md](../backup.md)).\n\n"
                + "| What | Measured |\n|---|---|\n";
    }

    private String server() throws SQLException {
        try (var connection = DriverManager.getConnection(facts.url(), facts.username(), facts.password())) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static String row(String what, String measured) {
        return "| " + what + " | " + measured + " |\n";
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / SECOND);
    }

    private static String size(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            var bytes = files.filter(Files::isRegularFile)
                    .mapToLong(RestoreFigures::bytes)
                    .sum();
            return String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
        }
    }

    private static long bytes(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
