package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journey.NationalSystem.Answer;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import tools.jackson.databind.JsonNode;

/** National systems begin drafts and read what the rules say about them. */
class DraftsApiTest extends RunningNode {

    static Stream<JsonNode> scenarios() {
        return Scenarios.mla().stream();
    }

    @Test
    void beginFromThePublishedJson() {
        var external = "EXT-" + UUID.randomUUID();
        var content = Scenarios.content("SC-02").put("externalRef", external);

        var answer = as("court.kz").post("/cases", content);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.tag()).isNotEmpty();
        assertThat(answer.body().path("status").asString()).isEqualTo("draft");
        assertThat(answer.body().path("findings").valueStream()).isNotEmpty();
        var found = as("court.kz").get("/cases?externalRef=" + external).body();
        assertThat(found.path(0).path("caseRef")).isEqualTo(answer.body().path("caseRef"));
        assertThat(as("drafter.uz").get("/cases?externalRef=" + external).body().size())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void haveExactlyTheFindingsOfTheirScenario(JsonNode scenario) {
        var system = as(reader(scenario));
        var file = system.get("/cases?externalRef=" + scenario.path("id").asString())
                .body()
                .path(0);
        var stage = scenario.path("check_stage").asString();

        var findings = system.get("/cases/" + file.path("caseRef").asString() + "/findings?stage=" + stage)
                .body();

        assertThat(told(findings))
                .containsExactlyInAnyOrderElementsOf(
                        told(scenario.path("expected_findings")).toList());
    }

    private static String reader(JsonNode scenario) {
        var unit = scenario.path("unit").path("authority").asString("");
        var state = scenario.path("requesting").asString().toLowerCase(Locale.ROOT);
        if (unit.contains("COURT")) {
            return "court." + state;
        }
        return "drafter." + state + (unit.isEmpty() ? "" : "." + unit.toLowerCase(Locale.ROOT));
    }

    private static Stream<Map<String, String>> told(JsonNode findings) {
        return findings.valueStream()
                .map(finding -> Map.of(
                        "level", finding.path("level").asString(),
                        "key", finding.path("key").asString(),
                        "item", finding.path("item").asString(),
                        "instrument", finding.path("instrument").asString("")));
    }

    @Test
    void areBegunOnceUnderOneKey() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var external = "ONCE-" + UUID.randomUUID();
        var content = Scenarios.content("SC-11").put("externalRef", external);

        var first = as("drafter.uz").post("/cases", content, key);
        var second = as("drafter.uz").post("/cases", content, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.body().path("caseRef")).isEqualTo(first.body().path("caseRef"));
        assertThat(as("drafter.uz").get("/cases?externalRef=" + external).body().size())
                .isEqualTo(1);
        var other = as("drafter.uz").post("/cases", content.put("purpose", "Another one"), key);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void areRefusedFieldByField() {
        var content = Scenarios.content("SC-11")
                .put("colour", "blue")
                .put("opened", "2026-02-31")
                .put("purpose", "x".repeat(200_000));

        var answer = as("drafter.uz").post("/cases", content);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("content-invalid");
        assertThat(answer.errors()).containsKeys("/colour", "/opened", "/purpose");
    }

    @Test
    void keepTheDigitsOfASum() {
        var content = Scenarios.content("SC-11");
        content.putObject("damage").put("amount", new BigDecimal("12500000.50")).put("currency", "EUR");

        var begun = as("drafter.uz").post("/cases", content);

        assertThat(begun.status()).isEqualTo(201);
        var caseRef = begun.body().path("caseRef").asString();
        assertThat(as("drafter.uz").download("/cases/" + caseRef)).contains("12500000.50");
    }

    @Test
    void areRefusedIfUnreadable() {
        assertThat(as("drafter.uz").postText("/cases", "{\"form\":").status()).isEqualTo(400);
        assertThat(as("drafter.uz").postText("/cases", "{\"form\":").code()).isEqualTo("json-unreadable");
        assertThat(as("drafter.uz").postText("/cases", "[1]").code()).isEqualTo("content-not-an-object");
    }

    @Test
    void areWrittenOnlyByWhoSawTheLastVersion() {
        var drafter = as("drafter.uz");
        var content = Scenarios.content("SC-11");
        var begun = drafter.post("/cases", content);
        var path = "/cases/" + begun.body().path("caseRef").asString() + "/content";
        var seen = Map.of("If-Match", begun.tag());

        var first = drafter.put(path, content.put("purpose", "First"), seen);
        var second = drafter.put(path, content.put("purpose", "Second"), seen);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("changed-meanwhile");
        var kept = drafter.read(begun.body().path("caseRef").asString()).path("content");
        assertThat(kept.path("purpose").asString()).isEqualTo("First");
    }

    /** Nothing keeps what a draft said before: it is written over by nobody who has not read it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "*"})
    void areWrittenByNobodyWhoDoesNotSayWhatHeSaw(String seen) {
        var drafter = as("drafter.uz");
        var content = Scenarios.content("SC-11");
        var caseRef = drafter.post("/cases", content).body().path("caseRef").asString();
        var path = "/cases/" + caseRef + "/content";
        var blind = seen.isEmpty() ? Map.<String, String>of() : Map.of("If-Match", seen);

        var answer = drafter.put(path, content.put("purpose", "Written blindly"), blind);

        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.code()).isEqualTo("version-missing");
        assertThat(answer.errors()).containsEntry("/If-Match", "version-missing");
        var kept = drafter.read(caseRef).path("content");
        assertThat(kept.path("purpose").asString()).isNotEqualTo("Written blindly");
        assertThat(as("drafter.kz").put(path, content, blind).status()).isEqualTo(404);
    }

    @Test
    void oneKeyMakesOneDraftHoweverManyCallsComeAtOnce() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var calls = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> as("drafter.uz").post("/cases", Scenarios.content("SC-01"), key)))
                .limit(8)
                .toList();

        var answers = calls.stream().map(CompletableFuture::join).toList();

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.body().path("caseRef").asString())
                .containsOnly(answers.get(0).body().path("caseRef").asString());
    }
}
