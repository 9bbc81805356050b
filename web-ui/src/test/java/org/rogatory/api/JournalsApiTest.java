package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import tools.jackson.databind.JsonNode;

/** The journals as a document-flow system of the office uses them. */
class JournalsApiTest extends RunningNode {

    @Test
    void aPaperLetterIsRegisteredOnceAndFoundInTheBook() {
        var letter = letter("7/" + UUID.randomUUID());
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var entered = as("registrar.uz").post("/journals/incoming/entries", letter, key);
        assertThat(entered.status()).isEqualTo(201);
        var number = entered.body().path("number").asString();
        assertThat(number).matches("14-1-\\d+/\\d\\d");
        assertThat(as("registrar.uz")
                        .post("/journals/incoming/entries", letter, key)
                        .body()
                        .path("number")
                        .asString())
                .isEqualTo(number);

        assertThat(as("registrar.uz").post("/journals/incoming/entries", letter).code())
                .isEqualTo("probably-registered");
        var another = new HashMap<String, Object>(letter);
        another.put("alikeSeen", true);
        assertThat(as("registrar.uz")
                        .post("/journals/incoming/entries", another)
                        .status())
                .isEqualTo(201);
        assertThat(book().valueStream().map(entry -> entry.path("number").asString()))
                .contains(number);
    }

    @Test
    void eachDoorNamesWhatHasComeThroughTheOther() {
        var entered = "7/" + UUID.randomUUID();
        var entryId = as("registrar.uz")
                .post("/journals/incoming/entries", unsigned(entered))
                .body()
                .path("entryId")
                .asString();
        var refused = as("registrar.uz").post("/cases/received", received(entered));
        assertThat(refused.code()).isEqualTo("probably-registered");
        assertThat(refused.body().path("entries").path(0).asString()).isEqualTo(entryId);

        var opened = "7/" + UUID.randomUUID();
        var caseRef = as("registrar.uz")
                .post("/cases/received", received(opened))
                .body()
                .path("caseRef")
                .asString();
        var letter = as("registrar.uz").post("/journals/incoming/entries", unsigned(opened));
        assertThat(letter.code()).isEqualTo("probably-registered");
        assertThat(letter.body().path("cases").path(0).asString()).isEqualTo(caseRef);
        var seen = new HashMap<>(unsigned(opened));
        seen.put("alikeSeen", true);
        assertThat(as("registrar.uz").post("/journals/incoming/entries", seen).status())
                .isEqualTo(201);
    }

    /** A letter of which neither day nor sender is told. */
    private static Map<String, Object> unsigned(String theirs) {
        return Map.of("index", "14-1", "subject", "request", "theirNumber", theirs);
    }

    private static Map<String, Object> received(String theirs) {
        var item = Map.of("type", "bank_records", "facts", Map.of());
        var content = Map.of("form", "mla_request", "assistance", List.of(item));
        return Map.of("content", content, "requesting", "KZ", "counterpartRef", theirs);
    }

    @Test
    void nobodyReadsOrWritesTheBookOfOthers() {
        var letter = letter("9/" + UUID.randomUUID());
        assertThat(as("drafter.uz").post("/journals/incoming/entries", letter).code())
                .isEqualTo("role");
        var entryId = as("registrar.uz")
                .post("/journals/incoming/entries", letter)
                .body()
                .path("entryId")
                .asString();
        assertThat(as("registrar.kz").get("/journals/entries/" + entryId).status())
                .isEqualTo(404);
        assertThat(as("registrar.kz")
                        .get("/journals/incoming/entries?authority=UZ-GPO")
                        .status())
                .isEqualTo(404);
        assertThat(as("registrar.uz").get("/journals/sideways/entries").status())
                .isEqualTo(404);
        assertThat(as("registrar.uz").get("/cases/KZ-MLA-2026-999999/letters").status())
                .isEqualTo(404);
    }

    private JsonNode book() {
        return as("registrar.uz").get("/journals/incoming/entries").body().path("entries");
    }

    private static Map<String, Object> letter(String theirs) {
        return Map.of(
                "index", "14-1",
                "subject", "request",
                "correspondent", "KZ-GPO",
                "theirNumber", theirs,
                "theirDate", "2026-11-20",
                "sheets", 3);
    }
}
