package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A backup by docker/backup, restored at another place: everything that was accepted before is there. */
@Tag("full")
class BackupDrill {

    private final BackupCommands commands = new BackupCommands();

    BackupDrill() throws IOException {}

    @Test
    @Tag("mariadb")
    void restoresADatabaseServerThatWasSavedWhileItWorked() throws Exception {
        var facts = KeptFacts.onMariaDb("saved");
        var node = new ChildNode(ChildNode.folder(), facts.settings());
        node.start();
        var drilled = new Drilled(node);
        List<Drilled.Accepted> before;
        String waiting;
        try (var shift = new Shift(drilled)) {
            Awaitility.await("a good deal is done")
                    .atMost(ChildNode.PATIENCE)
                    .until(() -> drilled.accepted().size() > 50);
            waiting = submitted(node);
            before = drilled.accepted();
            commands.run("save-mariadb", node.data(), facts);
            node.kill();
        }
        var other = KeptFacts.onMariaDb("restored");
        other.made();
        var place = ChildNode.folder();
        commands.run("restore-mariadb", place, other);
        assertRestored(new ChildNode(place, other.settings()), other, before, waiting);
    }

    @Test
    void restoresAFolderThatWasSavedAtRest() throws Exception {
        var node = new ChildNode(ChildNode.folder(), List.of());
        node.start();
        var drilled = new Drilled(node);
        drilled.oneWay();
        var waiting = submitted(node);
        node.stop();
        commands.run("save-h2", node.data(), KeptFacts.embedded(node.data()));
        var place = ChildNode.folder();
        commands.run("restore-h2", place, KeptFacts.embedded(place));
        assertRestored(new ChildNode(place, List.of()), KeptFacts.embedded(place), drilled.accepted(), waiting);
        assertMissingIsTold(place);
        assertKeyIsAskedFor(place);
    }

    private static String submitted(ChildNode node) {
        var begun = node.as("court.kz").post("/cases", Scenarios.content("SC-02"));
        var kz = begun.body().path("caseRef").asString();
        node.as("court.kz").act(kz, "submit-by-court");
        return kz;
    }

    /** What had been accepted is there, what had been under way goes on, and a new request goes its whole way. */
    private static void assertRestored(ChildNode node, KeptFacts facts, List<Drilled.Accepted> before, String waiting)
            throws Exception {
        node.start();
        try {
            before.stream()
                    .map(Drilled.Accepted::caseRef)
                    .distinct()
                    .forEach(caseRef -> assertThat(node.letters(caseRef))
                            .as(caseRef)
                            .allSatisfy(letter ->
                                    assertThat(letter).startsWith("%PDF-").contains("%%EOF")));
            assertThat(node.said()).doesNotContain("are missing");
            node.as("officer.kz").act(waiting, "approve");
            new Drilled(node).oneWay();
            assertThat(new SignedIn(node.address(), "auditor.uz").submit("/audit", "/audit/verify", ""))
                    .contains("Zanjir butun");
            facts.awaitWorkDone();
        } finally {
            node.stop();
        }
        assertThat(facts.lostOrDoubled(before)).isEmpty();
        assertThat(facts.sentTwice()).isEmpty();
        assertThat(facts.doneTwice()).isEmpty();
        assertThat(facts.gapsInTheJournals()).isEmpty();
        assertThat(facts.stuckJobs()).isEmpty();
        assertThat(facts.holesInTheTrail()).isEmpty();
    }

    /** All bytes, since packages lie among those of documents, and which is which no name tells. */
    private static void assertMissingIsTold(Path place) throws Exception {
        try (var bytes = Files.walk(place.resolve("bytes"))) {
            var kept = bytes.filter(file -> file.getFileName().toString().length() == 64)
                    .toList();
            assertThat(kept).isNotEmpty();
            for (var file : kept) {
                Files.delete(file);
            }
        }
        var node = new ChildNode(place, List.of());
        node.start();
        try {
            assertThat(node.said()).containsPattern("The bytes of document \\S+ of [A-Z]{2}-MLA-\\S+ are missing");
        } finally {
            node.stop();
        }
    }

    private static void assertKeyIsAskedFor(Path place) throws Exception {
        Files.delete(place.resolve("keys").resolve("master.key"));
        var node = new ChildNode(place, List.of());
        node.launch();
        assertThat(node.ended()).isPositive();
        assertThat(node.said()).contains("master key");
    }
}
