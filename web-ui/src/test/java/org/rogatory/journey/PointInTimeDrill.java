package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** The database is brought back to a moment that lies after the dump, by the commands of docs/backup.md. */
@Tag("full")
@Tag("mariadb")
class PointInTimeDrill {

    private static final Path REPORT = Path.of("target", "measurements", "point-in-time.md");
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final BackupCommands commands = new BackupCommands();
    private final Clock clock = Clock.systemUTC();

    PointInTimeDrill() throws IOException {}

    /** What was done before the moment, the moment, and what was begun after it; lost is what no log was fetched of. */
    private record Lived(Drilled drilled, String before, String moment, List<String> after, Duration risked) {}

    @Test
    void bringsBackWhatWasDoneBeforeTheMomentAndNothingAfter(TestReporter told) throws Exception {
        try (var other = new ChildDatabase()) {
            var lived = lived();
            other.start();
            var facts = other.facts("rogatory");
            facts.made();
            var restored = new ChildNode(ChildNode.folder(), facts.settings());
            var since = clock.instant();
            commands.run("pitr-restore", restored.data(), facts, Map.of("MOMENT", lived.moment()));
            restored.start();
            tell(told, lived.risked(), Duration.between(since, clock.instant()));
            try {
                assertWhole(restored, lived);
            } finally {
                restored.stop();
            }
            assertThat(facts.lostOrDoubled(lived.drilled().accepted())).isEmpty();
            assertThat(facts.gapsInTheJournals()).isEmpty();
            assertThat(facts.holesInTheTrail()).isEmpty();
        }
    }

    /** A node works, its database is saved once, its logs are fetched once more, and then both are killed. */
    private Lived lived() throws Exception {
        try (var lost =
                new ChildDatabase("--log-bin=binlog", "--server-id=1", "--binlog-format=ROW", "--sync-binlog=1")) {
            lost.start();
            var facts = lost.facts("rogatory");
            var node = new ChildNode(ChildNode.folder(), facts.settings());
            node.start();
            var drilled = new Drilled(node);
            drilled.oneWay();
            commands.run("pitr-base", node.data(), facts);
            drilled.refusedWay();
            var before = begun(node);
            var moment = moment();
            var after = begun(node);
            commands.run("pitr-logs", node.data(), facts);
            var fetched = clock.instant();
            var unfetched = begun(node);
            lost.kill();
            var risked = Duration.between(fetched, clock.instant());
            node.kill();
            return new Lived(drilled, before, moment, List.of(after, unfetched), risked);
        }
    }

    private static String begun(ChildNode node) {
        var begun = node.as("court.kz").post("/cases", Scenarios.content("SC-02"));
        return begun.body().path("caseRef").asString();
    }

    /** A moment with a whole second before and after it, since the log of the database tells no smaller ones. */
    private String moment() throws InterruptedException {
        Thread.sleep(2000);
        var moment = SECONDS.format(clock.instant());
        Thread.sleep(2000);
        return moment;
    }

    private static void assertWhole(ChildNode node, Lived lived) throws Exception {
        lived.drilled().assertLetters(() -> node);
        assertThat(node.said()).doesNotContain("are missing");
        assertThat(node.as("court.kz").get("/cases/" + lived.before()).status()).isEqualTo(200);
        for (var gone : lived.after()) {
            assertThat(node.as("court.kz").get("/cases/" + gone).status()).isEqualTo(404);
        }
        new Drilled(node).oneWay();
        assertThat(new SignedIn(node.address(), "auditor.uz").submit("/audit", "/audit/verify", ""))
                .contains("Zanjir butun");
    }

    private static void tell(TestReporter told, Duration risked, Duration back) throws Exception {
        var rpo = "RPO " + risked.toMillis() + " ms: what was done since the logs were fetched last";
        var rto = "RTO " + back.toSeconds() + " s: from the first command until the node was ready";
        told.publishEntry("point in time", rpo + "; " + rto);
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, List.of("# Point-in-time recovery, measured", "", "- " + rpo, "- " + rto));
    }
}
