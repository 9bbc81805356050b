package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The command {@code ./run} with the packaged node: what it starts, what it finds again and how it ends. */
@Tag("full")
class RunDrill {

    private static final String WORLD = """
            scenarios:
            - {id: MY-OUT, form: mla_request, requesting: UZ, requested: IT, as_of: 2026-04-20, facts: Synthetic.}
            - {id: MY-IN, form: mla_request, requesting: IT, requested: UZ, as_of: 2026-04-20, facts: Synthetic.}
            - {id: MY-LATER, form: consultation_request, requesting: UZ, requested: KZ}
            - {id: MY-FAR, form: mla_request, requesting: IT, requested: DE}
            """;

    /** Where ./run has Keycloak listen. */
    private static final int KEYCLOAK = 8180;

    private final Path checkout = RunScript.checkout();
    private final Path data = ChildNode.folder().resolve("data");
    private final int port = ChildNode.freePort();
    private final List<RunScript> started = new ArrayList<>();

    RunDrill() throws IOException {}

    @AfterEach
    void nothingIsLeftRunning() throws InterruptedException {
        for (var run : started) {
            run.end();
        }
    }

    private RunScript run(String... options) throws IOException {
        var all = new ArrayList<>(List.of("--port", String.valueOf(port), "--data", data.toString()));
        all.addAll(Arrays.asList(options));
        var run = RunScript.at(checkout, all.toArray(String[]::new));
        started.add(run);
        return run;
    }

    private NationalSystem as(String officer) {
        return new NationalSystem("http://localhost:" + port, officer);
    }

    private JsonNode files(String officer, String externalRef) {
        return as(officer).get("/cases?externalRef=" + externalRef).body();
    }

    private Path world(String text) throws IOException {
        return Files.writeString(checkout.resolve("world.yaml"), text);
    }

    @Test
    void theSecondStartFindsEverythingAndFreshEmptiesIt() throws Exception {
        var first = run("--no-world").ready();
        assertThat(first.said()).contains("http://localhost:" + port, "drafter.uz", "password demo");
        var national = as("court.kz");
        var kz = national.post("/cases", Scenarios.content("SC-02"))
                .body()
                .path("caseRef")
                .asString();
        assertThat(first.interrupted()).isEqualTo(130);
        assertThat(first.said()).contains("Graceful shutdown complete").doesNotContain(" ERROR ");
        assertThat(data.resolve("db").resolve("rogatory.mv.db")).exists();

        var second = run("--no-world").ready();
        assertThat(national.read(kz).path("status").asString()).isEqualTo("draft");
        assertThat(files("drafter.uz", "SC-01")).isEmpty();
        var beside = RunScript.at(
                checkout, "--port", String.valueOf(ChildNode.freePort()), "--data", data.toString(), "--fresh");
        assertThat(beside.ended()).isEqualTo(1);
        assertThat(beside.said()).contains("is using " + data + " already; stop it first");
        second.interrupted();

        var fresh = run("--no-world", "--fresh").ready();
        assertThat(national.get("/cases/" + kz).status()).isEqualTo(404);
        fresh.interrupted();
    }

    @Test
    void theQrOfALetterLeadsToThisNode() throws Exception {
        run("--no-world").ready();
        var page = "http://localhost:" + port + "/verify?c=";

        assertThat(PrintedQr.of(sealedRequest())).singleElement().satisfies(led -> {
            assertThat(led).startsWith(page);
            var answer = as("court.kz").get("/verify/" + led.substring(page.length()));
            assertThat(answer.body().path("known").asBoolean()).isTrue();
        });
    }

    private byte[] sealedRequest() {
        var court = as("court.kz");
        var kz = court.post("/cases", Scenarios.content("SC-02"))
                .body()
                .path("caseRef")
                .asString();
        court.act(kz, "submit-by-court");
        as("officer.kz").act(kz, "approve");
        as("translator.kz").translate(kz);
        court.act(kz, "sign");
        as("officer.kz").act(kz, "transmit");
        var documents = "/cases/" + kz + "/documents";
        var request = as("officer.kz")
                .get(documents)
                .body()
                .valueStream()
                .filter(document -> "request".equals(document.path("kind").asString()))
                .findFirst()
                .orElseThrow();
        return as("officer.kz")
                .download(documents + "/" + request.path("documentRef").asString())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void anotherWorldIsLoadedOnceAndWhatCannotBeIsToldInALine() throws Exception {
        var file = world(WORLD).toString();
        for (var start = 0; start < 2; start++) {
            var run = run("--world", file).ready();
            assertThat(files("drafter.uz", "MY-OUT")).hasSize(1);
            assertThat(files("officer.uz", "MY-IN")).hasSize(1);
            assertThat(files("drafter.uz", "SC-01")).isEmpty();
            assertThat(run.said())
                    .contains("MY-LATER skipped, there is no procedure for consultation_request yet")
                    .contains("MY-FAR skipped, neither State is hosted here");
            run.interrupted();
        }
    }

    @Test
    void aDamagedWorldIsToldByFileRecordAndField() throws Exception {
        var run = run(
                "--world",
                world(WORLD.replace("requested: DE", "requested: XX")).toString());
        assertThat(run.ended()).isEqualTo(1);
        assertThat(run.said())
                .contains("world.yaml, MY-FAR, requested: unknown code XX")
                .doesNotContain("\tat ", "Rogatory is ready");
    }

    /** The whole way, so that addresses and secrets that ./run hands to both of them fit. */
    @Test
    @Tag("keycloak")
    void keycloakStandsBesideTheNodeAndEndsAfterIt() throws Exception {
        Keycloak.linkedScripts(
                Files.createDirectories(checkout.resolve("docker")).resolve("keycloak"));
        Keycloak.linked(Files.createDirectories(checkout.resolve("target")).resolve("keycloak"));
        var alone = Keycloak.alone();
        try (var chromium = new Chromium();
                var person = chromium.person()) {
            var run = run("--keycloak", "--no-world").ready(ChildNode.PATIENCE.multipliedBy(2));
            var issuer = "http://127.0.0.1:" + KEYCLOAK + "/realms/rogatory";
            assertThat(run.said())
                    .contains("Keycloak is ready: " + issuer, "Rogatory is ready", "password demo-demo-demo")
                    .contains("states: kz uz\n");
            var page = person.newPage();
            IssuedSignIn.leaves(page, "http://localhost:" + port);
            assertThat(page.url()).startsWith(issuer);
            IssuedSignIn.proves(page, "drafter.uz");
            IssuedSignIn.arrives(page, "http://localhost:" + port + "/work");

            assertThat(listens(KEYCLOAK)).isTrue();
            assertThat(run.interrupted()).isEqualTo(130);
            Awaitility.await("Keycloak ends after the node")
                    .atMost(ChildNode.PATIENCE)
                    .until(() -> !listens(KEYCLOAK));
        } finally {
            nothingIsLeftRunning();
            Keycloak.end();
            alone.close();
        }
    }

    private static boolean listens(int port) {
        try (var asked = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return asked.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Keys and documents in the folder, rows on a server, where the trail is checked once the node has ended. */
    @Test
    @Tag("mariadb")
    void aDatabaseServerKeepsTheRowsAndTheirTrailIsWhole() throws Exception {
        try (var server = new ChildDatabase()) {
            server.start();
            var facts = server.facts("started");
            var node = run(with(facts, "--no-world")).ready();
            var begun = as("court.kz").post("/cases", Scenarios.content("SC-02"));
            assertThat(begun.status()).isEqualTo(201);
            assertThat(node.interrupted()).isEqualTo(130);
            assertThat(data.resolve("db").resolve("rogatory.mv.db")).doesNotExist();
            assertThat(facts.holesInTheTrail()).isEmpty();

            var check = run(with(facts, "--verify-audit"));
            assertThat(check.ended()).as(check.said()).isZero();
            assertThat(check.said())
                    .containsPattern("The chain ends at place [1-9]")
                    .contains("The trail is whole");
        }
    }

    /** The password of the server in a file of its own. */
    private String[] with(KeptFacts facts, String option) throws IOException {
        var password = Files.writeString(checkout.resolve("database.password"), facts.password());
        var user = facts.username();
        return new String[] {
            option, "--database", facts.url(), "--database-user", user, "--database-password-file", password.toString()
        };
    }

    @Test
    void freshLeavesAFolderAloneThatIsNotItsOwn() throws Exception {
        var own = Files.writeString(Files.createDirectories(data).resolve("letter.txt"), "mine");
        var run = run("--fresh");
        assertThat(run.ended()).isEqualTo(1);
        assertThat(run.said()).contains("was not made by this command and is not empty: --fresh leaves it alone");
        assertThat(own).hasContent("mine");
    }
}
