package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes on one database and one folder: whoever calls, and whichever he calls, finds one office. */
@Tag("full")
@Tag("mariadb")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesDrill {

    /** Short, so that the drill need not wait long until the jobs of a dead node are free. */
    private static final String SHORT_LOCKS = "--camunda.bpm.job-execution.lock-time-in-millis=10000";

    private static KeptFacts facts;
    private static ChildNode first;
    private static ChildNode second;

    @BeforeAll
    static void started() throws IOException {
        facts = KeptFacts.onMariaDb("nodes");
        first = new ChildNode(ChildNode.folder(), settings("first"));
        second = new ChildNode(first.data(), settings("second"));
        first.start();
        second.start();
    }

    @AfterAll
    static void stopped() throws InterruptedException {
        first.stop();
        second.stop();
    }

    private static List<String> settings(String node) {
        var settings = new ArrayList<>(facts.settings());
        settings.add(SHORT_LOCKS);
        settings.add("--rogatory.operations.node=" + node);
        settings.add("--camunda.bpm.generic-properties.properties.hostname=" + node);
        return settings;
    }

    private static ChildNode third() throws IOException {
        var third = new ChildNode(first.data(), settings("third"));
        third.start();
        return third;
    }

    /** The first of all, since it asks for a database in which everything is closed. One of three is killed and never comes back: what it had begun is taken over when its locks run out. */
    @Test
    @Order(1)
    void shareTheWorkAndTakeItOverFromOneThatDies() throws Exception {
        var third = third();
        var drilled = new Drilled(first, second, third);
        try (var shift = new Shift(drilled)) {
            Awaitility.await("each has worked")
                    .pollInterval(Duration.ofSeconds(1))
                    .atMost(ChildNode.PATIENCE)
                    .untilAsserted(
                            () -> assertThat(facts.workers()).contains("first works", "second works", "third works"));
            third.kill();
            Thread.sleep(10_000);
            assertThat(shift.ended()).isGreaterThanOrEqualTo(Shift.WORKERS);
        }
        assertThat(drilled.unanswered()).isPositive();
        var left = new Drilled(first, second);
        left.oneWay();
        left.assertLetters();
        Awaitility.await("the trail is sealed")
                .atMost(ChildNode.PATIENCE)
                .untilAsserted(() -> assertThat(facts.unsealed()).isEmpty());
        drilled.assertKept(facts);
        assertThat(facts.entries()).isGreaterThan(10);
        for (var node : List.of(first, second)) {
            assertThat(new SignedIn(node.address(), "auditor.uz").submit("/audit", "/audit/verify", ""))
                    .contains("Zanjir butun")
                    .doesNotContain("buzilgan");
        }
    }

    private static String submitted() {
        var begun = first.as("court.kz").post("/cases", Scenarios.content("SC-02"));
        var kz = begun.body().path("caseRef").asString();
        second.as("court.kz").act(kz, "submit-by-court");
        return kz;
    }

    /** The same call at both nodes at once, under one key. */
    @Test
    void answerOneCallAlikeAndDoItOnce() {
        for (var round = 0; round < 10; round++) {
            var kz = submitted();
            var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
            var answers = atBoth(node -> node.as("officer.kz").post("/cases/" + kz + "/approve", Map.of(), key));
            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
            assertThat(approvals(kz)).isEqualTo(1);
        }
    }

    /** Two calls of one officer at both nodes at once, each under a key of its own: the second comes too late. */
    @Test
    void letOneOfTwoCrossingActsHappen() {
        for (var round = 0; round < 10; round++) {
            var kz = submitted();
            var answers = atBoth(node -> node.as("officer.kz").post("/cases/" + kz + "/approve", Map.of()));
            assertThat(answers)
                    .extracting(NationalSystem.Answer::status)
                    .as("%s", answers)
                    .containsExactlyInAnyOrder(200, 409);
            assertThat(approvals(kz)).isEqualTo(1);
        }
    }

    private static List<NationalSystem.Answer> atBoth(Function<ChildNode, NationalSystem.Answer> call) {
        return Stream.of(first, second)
                .map(node -> CompletableFuture.supplyAsync(() -> call.apply(node)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static long approvals(String kz) {
        return second.as("officer.kz")
                .get("/cases/" + kz + "/timeline")
                .body()
                .valueStream()
                .filter(moment ->
                        "approve".equals(moment.path("step").path("verb").asString()))
                .count();
    }

    @Test
    void seeAtOnceWhatWasDoneAtTheOther() {
        var kz = submitted();
        var asked = steps(kz);
        assertThat(asked).hasSize(1);
        first.as("officer.kz").act(kz, "approve");
        assertThat(steps(kz)).doesNotContainAnyElementsOf(asked);
        assertThat(new SignedIn(second.address(), "officer.kz").open("/cases/" + kz))
                .contains(kz);
    }

    /** What the second node asks an officer to do with a file. */
    private static List<String> steps(String kz) {
        return second.as("officer.kz")
                .get("/tasks")
                .body()
                .valueStream()
                .filter(task -> kz.equals(task.path("caseRef").asString()))
                .map(task -> task.path("step").asString())
                .toList();
    }

    /** At once for whoever calls; within a minute for whoever has signed in at the other node (docs/adr/0024). */
    @Test
    void forgetAnAccountThatWasClosedAtTheOther() {
        // Who may sign has something in his hands, which is handed over first.
        var dismissed = new SignedIn(second.address(), "translator.ge");
        assertThat(second.as("translator.ge").get("/tasks").status()).isEqualTo(200);
        var admin = new SignedIn(first.address(), "admin.ge");
        var page = "/administration/users/translator.ge/disable";
        var version = "version=" + SignedIn.hidden(admin.open(page), "version");
        assertThat(admin.submit(page, page, version)).contains("/administration/users/translator.ge/enable");
        assertThat(second.as("translator.ge").get("/tasks").status()).isEqualTo(401);
        Awaitility.await("the session ends")
                .atMost(Duration.ofSeconds(75))
                .untilAsserted(
                        () -> assertThat(dismissed.ask("/work").uri().getPath()).isEqualTo("/sign-in"));
    }

    @Test
    void knowRolesThatWereGivenAtTheOther() {
        assertThat(jobsPage()).isEqualTo(403);
        var admin = new SignedIn(first.address(), "admin.az");
        var page = "/administration/users/translator.az";
        var form = admin.open(page);
        var authority = form.replaceFirst("(?s).*<option value=\"([^\"]+)\" selected.*", "$1");
        var version = SignedIn.hidden(form, "version");
        var typed = "displayName=Testova&authority=" + authority + "&roles=operator&version=" + version;
        admin.submit(page, page, typed);
        assertThat(jobsPage()).isEqualTo(200);
    }

    private static int jobsPage() {
        return new SignedIn(second.address(), "translator.az")
                .ask("/operations/jobs")
                .statusCode();
    }
}
