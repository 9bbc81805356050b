package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import tools.jackson.databind.JsonNode;

/** Resolutions and control as a document-flow system of the office uses them. */
class ResolutionsApiTest extends RunningNode {

    private final Prepared prepared = new Prepared(this);

    private static String in(int days) {
        return LocalDate.now(Clock.systemUTC()).plusDays(days).toString();
    }

    private static Map<String, String> once() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String id(JsonNode resolutions, int number) {
        return resolutions.path(number).path("resolutionId").asString();
    }

    private static Map<String, Object> written(String officer, String text) {
        return Map.of("officer", officer, "until", in(5), "text", text);
    }

    @Test
    void resolutionsAreBegunOnceOnTheVersionSeenThenContinuedJoinedAndReportedOn() {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var path = "/cases/" + kz + "/resolutions";
        var read = as("head.kz").get(path);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).hasSize(1);

        var key = UUID.randomUUID().toString();
        var headers = Map.of("Idempotency-Key", key, "If-Match", read.tag());
        var wanted = written("officer.kz", "A later letter (made up).");
        for (var turn = 0; turn < 2; turn++) {
            var begun = as("head.kz").post(path, wanted, headers);
            assertThat(begun.status()).isEqualTo(200);
            assertThat(begun.body()).hasSize(2);
        }
        var stale = as("head.kz").post(path, wanted, Map.of("If-Match", read.tag()));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("changed-meanwhile");

        goesOn(path, id(as("officer.kz").get(path).body(), 1));
    }

    private void goesOn(String path, String second) {
        var next = as("officer.kz").post(path + "/" + second + "/next", written("executor.kz", "Summon (made up)."));
        assertThat(next.body().path(2).path("parentId").asString()).isEqualTo(second);
        var joined = as("head.kz")
                .post(path + "/" + second + "/join", Map.of("coExecutors", List.of("supervisor.kz")), once());
        assertThat(joined.body().path(1).path("named")).hasSize(2);
        var report = Map.of("text", "Done (made up).");
        assertThat(as("officer.kz")
                        .post(path + "/" + second + "/report", report)
                        .status())
                .isEqualTo(200);
        assertThat(as("officer.kz")
                        .post(path + "/" + second + "/report", report)
                        .code())
                .isEqualTo("reported-already");
        var after = as("head.kz").get(path).body();
        assertThat(after.path(1).path("done").asBoolean()).isTrue();
        assertThat(after.path(0).path("done").asBoolean()).isFalse();
    }

    @Test
    void wrongCallsAreRefusedAsElsewhere() {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var path = "/cases/" + kz + "/resolutions";
        assertThat(as("officer.uz").get(path).status()).isEqualTo(404);
        assertThat(as("officer.uz").get("/cases/" + kz + "/control").status()).isEqualTo(404);
        assertThat(as("officer.kz")
                        .post(path, written("executor.kz", "No (made up)."))
                        .status())
                .isEqualTo(403);
        var missing = as("head.kz").post(path, Map.of("until", in(5), "text", "Who (made up)?"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/officer");
        var letter = Map.of("officer", "officer.kz", "until", in(5), "text", "x (made up)", "letter", "nothing");
        assertThat(as("head.kz").post(path, letter).code()).isEqualTo("letter-unknown");
        assertThat(as("head.kz")
                        .post(path + "/nothing/report", Map.of("text", "x"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aLetterIsResolvedAsItWasSeenAndAFileIsNoLetter() {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var wanted = written("officer.kz", "A letter (made up).");
        var calls = Map.of(
                "/resolutions",
                wanted,
                "/resolutions/x/next",
                wanted,
                "/resolutions/x/join",
                Map.<String, Object>of("coExecutors", List.of("supervisor.kz")),
                "/resolutions/x/report",
                Map.<String, Object>of("text", "Done (made up)."),
                "/control/remove",
                Map.<String, Object>of("reason", "executed", "text", "Done (made up)."));
        calls.forEach((call, body) -> assertThat(as("head.kz")
                        .post("/letters/" + kz + call, body, once())
                        .status())
                .as(call)
                .isEqualTo(404));
        assertThat(as("head.kz")
                        .get("/cases/" + kz + "/control")
                        .body()
                        .path("running")
                        .asBoolean())
                .isTrue();
        assertThat(as("head.kz").get("/cases/" + kz + "/resolutions").body()).hasSize(1);
        asSeen(wanted);
    }

    private void asSeen(Map<String, Object> wanted) {
        var entry = Map.of("index", "15-1", "subject", "request", "theirNumber", "7/" + UUID.randomUUID());
        var letter =
                as("registrar.kz").post("/journals/incoming/entries", entry).body();
        var path = "/letters/" + letter.path("entryId").asString() + "/resolutions";
        var seen = Map.of(
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "If-Match",
                as("head.kz").get(path).tag());
        for (var turn = 0; turn < 2; turn++) {
            assertThat(as("head.kz").post(path, wanted, seen).body().path("resolutions"))
                    .hasSize(1);
        }
        var stale = as("head.kz").post(path, wanted, Map.of("If-Match", seen.getOrDefault("If-Match", "")));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("changed-meanwhile");
        var now = as("head.kz").get(path);
        assertThat(now.body().path("resolutions")).hasSize(1);
        assertThat(as("head.kz")
                        .post(path, wanted, Map.of("If-Match", now.tag()))
                        .status())
                .isEqualTo(200);
        staysReadable("/letters/" + letter.path("entryId").asString() + "/isolations", now.tag());
    }

    private void staysReadable(String texts, String stale) {
        var text = as("head.kz").get(texts).body().path(0);
        var wanted = Map.of(
                "kind", text.path("kind").asString(),
                "reference", text.path("reference").asString());
        var refused = as("head.kz").post(texts, wanted, Map.of("If-Match", stale));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.code()).isEqualTo("changed-meanwhile");
        assertThat(as("head.kz").get(texts).body().path(0).path("isolation").isNull())
                .isTrue();
    }

    @Test
    void controlIsReadEndedAndBegunAgain() {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var path = "/cases/" + kz + "/control";
        assertThat(as("officer.kz").get(path).body().path("responsible").asString())
                .isEqualTo("officer.kz");
        var ended = Map.of("reason", "executed", "text", "Done (made up).");
        assertThat(as("officer.kz").post(path + "/remove", ended).status()).isEqualTo(403);
        var removed = as("head.kz").post(path + "/remove", ended, once());
        assertThat(removed.body().path("running").asBoolean(true)).isFalse();
        assertThat(as("head.kz").post(path + "/remove", ended).status()).isEqualTo(409);
        var again = Map.of("reason", "head_order", "text", "Not yet (made up).", "until", in(3));
        var put = as("head.kz").post(path + "/put", again, Map.of("If-Match", removed.tag()));
        assertThat(put.status()).isEqualTo(200);
        assertThat(put.body().path("running").asBoolean()).isTrue();
        assertThat(put.body()
                        .path("decisions")
                        .valueStream()
                        .map(decision -> decision.path("decision").asString()))
                .containsExactly("removed", "put");
    }

    @Test
    void ourOwnRequestComesOnControlAndAReviewNamesCoExecutors() {
        var uz = prepared.transmitted(Prepared.summons());
        var control = "/cases/" + uz + "/control";
        assertThat(as("head.uz").get(control).body().path("running").asBoolean(true))
                .isFalse();
        var wanted = Map.of("officer", "officer.uz", "until", in(5), "text", "Ask them (made up).", "controlled", true);
        assertThat(as("head.uz")
                        .post("/cases/" + uz + "/resolutions", wanted, once())
                        .status())
                .isEqualTo(200);
        assertThat(as("head.uz").get(control).body().path("dueOn").asString()).isEqualTo(in(5));

        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.kz").act(kz, "register", Map.of("reference", "KZ-1-1/26"));
        as("head.kz")
                .act(
                        kz,
                        "assign-review",
                        Map.of("officer", "officer.kz", "coExecutors", List.of("supervisor.kz"), "until", in(9)));
        assertThat(as("head.kz")
                        .get("/cases/" + kz + "/resolutions")
                        .body()
                        .path(0)
                        .path("named"))
                .hasSize(2);
    }
}
