package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** docker/backup brings the database back to a moment after the base, though the master key was changed meanwhile. */
@Tag("full")
@Tag("mariadb")
class PointInTimeDrill {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final String SECOND_KEY = "master-2.key";
    private static final String BEFORE_THE_BASE = "2020-01-01 00:00:00";
    private static final int KEY = 32;

    private final BackupCommands commands = new BackupCommands();
    private final Clock clock = Clock.systemUTC();

    PointInTimeDrill() throws IOException {}

    /**
     * What was lived through before the database was lost.
     *
     * @param before a file begun before the moment
     * @param after files begun after it; of the last one no log was fetched
     * @param logs how long the logs were fetched the last time
     */
    private record Lived(List<Drilled> drilled, String before, String moment, List<String> after, Duration logs) {}

    @Test
    void bringsBackWhatWasDoneBeforeTheMomentAndNothingAfter(TestReporter told) throws Exception {
        try (var other = new ChildDatabase()) {
            var lived = lived();
            other.start();
            var facts = other.facts("rogatory");
            facts.made();
            var place = ChildNode.folder();
            var restored = new ChildNode(place, withSecondKey(place, facts));
            assertThat(commands.refused("pitr-restore", place, other.saved(), "--moment", BEFORE_THE_BASE))
                    .contains("only a later moment can be had");
            var read = commands.run("pitr-restore", place, other.saved(), "--moment", lived.moment());
            var since = clock.instant();
            restored.start();
            var took = new RestoreFigures.Took(lived.logs(), read, Duration.between(since, clock.instant()));
            told.publishEntry("point in time", new RestoreFigures(commands.backup(), facts).keep(took));
            try {
                assertWhole(restored, lived);
            } finally {
                restored.stop();
            }
            for (var drilled : lived.drilled()) {
                assertThat(facts.lostOrDoubled(drilled.accepted())).isEmpty();
            }
            assertThat(facts.gapsInTheJournals()).isEmpty();
            assertThat(facts.holesInTheTrail()).isEmpty();
        }
    }

    /** A node works, its database is saved once, its logs are fetched twice more, and then both are killed. */
    private Lived lived() throws Exception {
        try (var lost =
                new ChildDatabase("--log-bin=binlog", "--server-id=1", "--binlog-format=ROW", "--sync-binlog=1")) {
            lost.start();
            var facts = lost.facts("rogatory");
            var node = new ChildNode(ChildNode.folder(), facts.settings());
            node.start();
            var first = new Drilled(node);
            first.oneWay();
            commands.run("pitr-base", node.data(), lost.saved());
            node.stop();
            var changed = keyChanged(node.data(), facts);
            var second = new Drilled(changed);
            second.refusedWay();
            commands.run("pitr-logs", changed.data(), lost.saved());
            var before = begun(changed);
            var moment = moment();
            var after = begun(changed);
            var logs = commands.run("pitr-logs", changed.data(), lost.saved());
            var unfetched = begun(changed);
            lost.kill();
            changed.kill();
            return new Lived(List.of(first, second), before, moment, List.of(after, unfetched), logs);
        }
    }

    /** The same node with a further master key, which wraps everything when this returns; no base has this key. */
    private ChildNode keyChanged(Path data, KeptFacts facts) throws IOException {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        Files.writeString(secondKey(data), Base64.getEncoder().encodeToString(key));
        assertThat(commands.keys().resolve(SECOND_KEY)).doesNotExist();
        var node = new ChildNode(data, withSecondKey(data, facts));
        node.start();
        new SignedIn(node.address(), "operator.uz").submit("/operations/keys", "/operations/keys/2", "started-2=true");
        Awaitility.await("everything is wrapped with the second key")
                .atMost(ChildNode.PATIENCE)
                .until(() -> node.said().contains("Nothing is wrapped with another master key than number 2"));
        return node;
    }

    private static List<String> withSecondKey(Path data, KeptFacts facts) {
        var settings = new ArrayList<>(facts.settings());
        settings.add("--rogatory.persons.master-keys.2=" + secondKey(data));
        return settings;
    }

    private static Path secondKey(Path data) {
        return data.resolve("keys").resolve(SECOND_KEY);
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
        lived.drilled().forEach(drilled -> drilled.assertLetters(() -> node));
        assertThat(node.said()).doesNotContain("are missing");
        assertThat(node.as("court.kz").get("/cases/" + lived.before()).status()).isEqualTo(200);
        for (var gone : lived.after()) {
            assertThat(node.as("court.kz").get("/cases/" + gone).status()).isEqualTo(404);
        }
        new Drilled(node).oneWay();
        assertThat(new SignedIn(node.address(), "auditor.uz").submit("/audit", "/audit/verify", ""))
                .contains("Zanjir butun");
    }
}
