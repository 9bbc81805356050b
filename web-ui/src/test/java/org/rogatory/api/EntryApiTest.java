package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;

/** A line of a journal as a document-flow system of the office completes it. */
class EntryApiTest extends RunningNode {

    private static final String CLERK = "registrar.uz";

    @Test
    void aLineIsMarkedOnceOnTheVersionThatWasSeen() {
        var entry = registered(Map.of());
        var seen = as(CLERK).get(entry).tag();
        var marks = Map.<String, Object>of("executor", "officer.uz", "note", "answered", "filedIn", "14-1");
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", seen);

        var marked = as(CLERK).post(entry + "/marks", marks, key);
        assertThat(marked.status()).isEqualTo(200);
        assertThat(marked.body().path("marks").path("note").asString()).isEqualTo("answered");
        assertThat(as(CLERK).post(entry + "/marks", marks, key).status()).isEqualTo(200);
        assertThat(as(CLERK)
                        .post(entry + "/marks", marks, Map.of("If-Match", seen))
                        .status())
                .isEqualTo(412);
        refused("unknown-code", "/note", entry + "/marks", Map.of("note", "forgotten"));
        refused("unknown-code", "/executor", entry + "/marks", Map.of("executor", "nobody.uz"));
        assertThat(as("head.uz").post(entry + "/marks", marks).code()).isEqualTo("role");
        assertThat(as("registrar.kz").post(entry + "/marks", marks).status()).isEqualTo(404);
    }

    @Test
    void lettersAreRelatedFoundByEitherNumberAndMadeVoid() {
        var theirs = "EA/" + UUID.randomUUID();
        var came = registered(Map.of("theirNumber", theirs));
        var later = registered(Map.of());
        var cameId = came.replaceAll(".*/", "");

        refused("unknown-code", "/kind", later + "/links", Map.of("kind", "resembles", "other", cameId));
        refused("unknown-code", "/other", later + "/links", Map.of("kind", "answers", "other", "nothing"));
        var related = as(CLERK).post(later + "/links", Map.of("kind", "answers", "other", cameId));
        assertThat(related.body().path("links").path(0).path("other").asString())
                .isEqualTo(cameId);

        var ours = as(CLERK).get(came).body().path("number").asString();
        assertThat(found(ours)).contains(cameId);
        assertThat(found(theirs.toUpperCase(Locale.ROOT))).contains(cameId);
        assertThat(as("registrar.kz").get("/journals/numbers?number=" + theirs).body())
                .isEmpty();
        assertThat(as("drafter.uz").get("/journals/numbers?number=" + theirs).code())
                .isEqualTo("role");

        refused("unknown-code", "/reason", came + "/void", Map.of("reason", "unwanted"));
        var gone = as("head.uz").post(came + "/void", Map.of("reason", "registered-twice"));
        assertThat(gone.body().path("voided").asString()).isEqualTo("registered-twice");
        assertThat(as("head.uz")
                        .post(came + "/void", Map.of("reason", "not-sent"))
                        .code())
                .isEqualTo("entry-void");
    }

    @Test
    void aSenderIsOfTheDirectoryOrDescribedAndNeverUnchecked() {
        var entries = "/journals/incoming/entries";
        refused("unknown-code", "/correspondent", entries, letter(Map.of("correspondent", "KZ-NOWHERE")));
        refused("unknown-code", "/subject", entries, letter(Map.of("subject", "miracle")));
        refused("unknown-code", "/senderKind", entries, letter(Map.of("senderKind", "ghost", "senderName", "Testov")));
        refused("field-missing", "/senderKind", entries, letter(Map.of("senderName", "Testov")));
        refused("field-missing", "/senderName", entries, letter(Map.of("senderKind", "lawyer")));

        var entry = registered(Map.of("senderKind", "lawyer", "senderName", "Testov", "originalAt", "room 4"));
        var whole = as(CLERK).get(entry).body();
        assertThat(whole.path("senderKind").asString()).isEqualTo("lawyer");
        assertThat(whole.path("sender").path("name").asString()).isEqualTo("Testov");
        assertThat(whole.path("originalAt").asString()).isEqualTo("room 4");
    }

    @Test
    void aLetterWithoutNumberIsToldToBeProbablyThere() {
        var words = UUID.randomUUID().toString();
        var letter = Map.<String, Object>of("correspondent", "KZ-GPO", "theirDate", "2026-11-19", "content", words);
        var entry = registered(letter);
        var again = as(CLERK).post("/journals/incoming/entries", letter(letter));
        assertThat(again.code()).isEqualTo("probably-registered");
        assertThat(again.body().path("entries").valueStream().map(id -> id.asString()))
                .contains(entry.replaceAll(".*/", ""));
    }

    @Test
    void aLetterOfTheDeskIsPutIntoAFileOnce() {
        var entry = registered(Map.of("content", "synthetic words"));
        refused("case-unknown", "/caseRef", entry + "/file", Map.of("caseRef", "UZ-MLA-2026-999999"));
        var item = Map.of("type", "bank_records", "facts", Map.of());
        var content = Map.of("form", "mla_request", "assistance", List.of(item));
        var caseRef = as(CLERK)
                .post(
                        "/cases/received",
                        Map.of("content", content, "requesting", "KZ", "counterpartRef", "EF/" + UUID.randomUUID()))
                .body()
                .path("caseRef")
                .asString();

        var filed = as(CLERK).post(entry + "/file", Map.of("caseRef", caseRef));
        assertThat(filed.body().path("caseRef").asString()).isEqualTo(caseRef);
        assertThat(filed.body().path("content").asString()).isEqualTo("synthetic words");
        assertThat(as(CLERK).post(entry + "/file", Map.of("caseRef", caseRef)).status())
                .isEqualTo(200);
        refused("letter-in-file", "/caseRef", entry + "/file", Map.of("caseRef", "UZ-MLA-2026-999999"));
    }

    @Test
    void theScanOfALetterIsAddedOnceAndRead() {
        var entry = registered(Map.of());
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var added = as(CLERK).upload(entry + "/scan", Map.of(), "Scanned.", key);
        assertThat(added.status()).isEqualTo(200);
        var documentRef = added.body().path("documentRef").asString();
        assertThat(documentRef).isNotEmpty();
        assertThat(as(CLERK)
                        .upload(entry + "/scan", Map.of(), "Scanned.", key)
                        .body()
                        .path("documentRef")
                        .asString())
                .isEqualTo(documentRef);
        assertThat(as(CLERK).upload(entry + "/scan", Map.of(), "", Map.of()).code())
                .isEqualTo("file-missing");
        assertThat(as(CLERK)
                        .upload(entry + "/scan?declared=secret", Map.of(), "Scanned.", Map.of())
                        .code())
                .isEqualTo("marking-too-high");
        assertThat(as("head.uz")
                        .upload(entry + "/scan", Map.of(), "Scanned.", Map.of())
                        .code())
                .isEqualTo("role");
        assertThat(as("registrar.kz").get(entry + "/scan").status()).isEqualTo(404);
    }

    private void refused(String code, String pointer, String path, Map<String, Object> body) {
        var refused = as(CLERK).post(path, body);
        assertThat(refused.code()).as(path + body).isEqualTo(code);
        assertThat(refused.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    private List<String> found(String number) {
        return as(CLERK)
                .get("/journals/numbers?number=" + number)
                .body()
                .valueStream()
                .map(line -> line.path("entryId").asString())
                .toList();
    }

    /** The address of a new line. */
    private String registered(Map<String, Object> told) {
        var entered = as(CLERK).post("/journals/incoming/entries", letter(told));
        assertThat(entered.status()).as(entered.code()).isEqualTo(201);
        return "/journals/entries/" + entered.body().path("entryId").asString();
    }

    private static Map<String, Object> letter(Map<String, Object> told) {
        var letter = new HashMap<String, Object>(Map.of("index", "14-1", "subject", "other"));
        letter.putAll(told);
        return letter;
    }
}
