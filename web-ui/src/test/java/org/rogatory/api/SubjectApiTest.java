package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.persons.IndexedNow;
import org.rogatory.subject.SubjectMaking;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Exports on one person as a system beside asks for them: by the same two persons, and taken by who asked. */
class SubjectApiTest extends RunningNode {

    private static final String EXPORTS = "/subject-exports";
    private static final String NAME = "EKSPORTOV Kalit";
    private static final String BORN = "1979-06-22";

    private final IndexedNow indexed;
    private final SubjectMaking making;

    @Autowired
    SubjectApiTest(IndexedNow indexed, SubjectMaking making) {
        this.indexed = indexed;
        this.making = making;
    }

    private String kept() {
        var content = Prepared.summons();
        content.remove("confidentiality");
        ((ObjectNode) content.path("persons").path(0)).put("name", NAME).put("born", BORN);
        return new Prepared(this).withCentralAuthority(content);
    }

    private static Map<String, String> wanted(String born) {
        return Map.of("name", NAME, "born", born, "ground", "person", "number", "12/26");
    }

    /** Nobody is found until the index of persons has come to the file. */
    private String asked(String who) {
        var once = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answer = new AtomicReference<String>();
        Awaitility.await().atMost(NationalSystem.PATIENCE).until(() -> {
            indexed.look();
            var asked = as(who).post(EXPORTS, wanted(BORN), once);
            answer.set(asked.body().path("exportId").asString(""));
            return asked.status() == 201;
        });
        assertThat(as(who).post(EXPORTS, wanted(BORN), once)
                        .body()
                        .path("exportId")
                        .asString())
                .as("asked once")
                .isEqualTo(answer.get());
        return EXPORTS + "/" + answer.get();
    }

    private JsonNode ready(String export) {
        var read = new AtomicReference<JsonNode>();
        Awaitility.await().atMost(NationalSystem.PATIENCE).until(() -> {
            making.look();
            read.set(as("officer.uz").get(export).body());
            return "ready".equals(read.get().at("/export/status").asString(""));
        });
        return read.get();
    }

    @Test
    void oneAsksAnotherApprovesAndWhoAskedTakesIt() {
        var uz = kept();
        assertThat(as("registrar.uz").post(EXPORTS, wanted(BORN)).code()).isEqualTo("role");
        assertThat(as("officer.uz").post(EXPORTS, wanted("soon")).errors()).containsEntry("/born", "date-unreadable");
        var export = asked("officer.uz");
        assertThat(as("officer.kz").get(export).status()).isEqualTo(404);
        assertThat(as("officer.uz").post(export + "/approve", Map.of()).code()).isEqualTo("role");
        assertThat(as("officer.uz").get(export + "/file").code()).isEqualTo("subject-settled");
        assertThat(as("head.uz").get(EXPORTS).body().toString()).doesNotContain(NAME);
        var approved = as("head.uz").post(export + "/approve", Map.of());
        assertThat(approved.body().path("decidedBy").asString()).isEqualTo("head.uz");

        var read = ready(export);

        assertThat(read.path("name").asString()).isEqualTo(NAME);
        assertThat(read.path("files").toString()).contains(uz);
        assertThat(as("officer.uz").download(export + "/file")).startsWith("PK");
        assertThat(as("head.uz").get(export + "/file").status()).isEqualTo(404);
        var none = Map.of("pieces", List.of("none"));
        assertThat(as("officer.uz").post(export + "/release", none).code()).isEqualTo("unknown-code");
        assertThat(as("head.uz").post(export + "/release", none).status()).isEqualTo(404);
    }

    @Test
    void nobodyApprovesWhatHeAskedForAndARefusalForgets() {
        kept();
        var export = asked("head.uz");
        assertThat(as("head.uz").post(export + "/approve", Map.of()).code()).isEqualTo("subject-four-eyes");
        var refused = as("signatory.uz").post(export + "/refuse", Map.of());
        assertThat(refused.body().path("status").asString()).isEqualTo("refused");
        assertThat(as("head.uz").get(export).body().path("name").asString()).isEmpty();
    }

    @Test
    void theDescriptionHasEveryCall() {
        var paths = as("officer.uz").description().path("paths");
        var one = "/api/v1/subject-exports/{exportId}";
        assertThat(paths.path("/api/v1/subject-exports").propertyNames()).containsExactlyInAnyOrder("get", "post");
        for (var act : List.of("approve", "refuse", "release")) {
            assertThat(paths.path(one + "/" + act).propertyNames()).as(act).containsExactly("post");
        }
        assertThat(paths.path(one + "/file")
                        .path("get")
                        .path("responses")
                        .path("200")
                        .path("content")
                        .propertyNames())
                .containsExactly("application/zip");
    }
}
