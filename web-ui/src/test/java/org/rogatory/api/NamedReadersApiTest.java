package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem.Answer;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import tools.jackson.databind.JsonNode;

/** What is for named people only, as a system beside asks for it: closed in every call that would tell it. */
class NamedReadersApiTest extends RunningNode {

    private static final String READER = "registrar.kz";

    private JsonNode documents(String kz, String officer) {
        return as(officer).get("/cases/" + kz + "/documents").body();
    }

    private static Map<String, Object> wanted(String part, String reference) {
        return Map.of("part", part, "reference", reference, "readers", List.of(READER));
    }

    @Test
    void aDocumentIsReadByTheNamedAloneInEveryCall() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var readers = "/access/files/" + kz + "/readers";
        var letter = documents(kz, "officer.kz")
                .valueStream()
                .filter(document -> "request".equals(document.path("kind").asString()))
                .findFirst()
                .orElseThrow()
                .path("documentRef")
                .asString();
        assertThat(as("registrar.kz").get(readers).code()).isEqualTo("role");
        assertThat(as("officer.uz").get(readers).status()).isEqualTo(404);

        var made = as("head.kz").post(readers, wanted("document", letter));
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.body().path("kind").asString()).isEqualTo("request");
        assertClosed(kz, letter);
        assertKept(kz, letter, made);
    }

    private void assertClosed(String kz, String letter) {
        for (var other : List.of("head.kz", "officer.kz")) {
            assertThat(documents(kz, other).toString()).as(other).doesNotContain(letter);
            assertThat(as(other).get("/cases/" + kz + "/documents/" + letter).status())
                    .as(other)
                    .isEqualTo(404);
            var certificate = Map.of("document", letter, "language", "en");
            assertThat(as(other)
                            .post("/cases/" + kz + "/integrity", certificate)
                            .status())
                    .as(other)
                    .isEqualTo(404);
        }
    }

    private void assertKept(String kz, String letter, Answer made) {
        var readers = "/access/files/" + kz + "/readers";
        assertThat(documents(kz, READER).toString()).contains(letter);
        assertThat(as("head.kz").post(readers, wanted("document", letter)).code())
                .isEqualTo("document-reserved");
        var one = readers + "/" + made.body().path("reservedId").asString();
        assertThat(as("head.kz").post(one + "/open", Map.of()).code()).isEqualTo("reserved-by-reader");
        assertThat(as("head.kz")
                        .post(one + "/name", Map.of("reader", "head.kz"))
                        .code())
                .isEqualTo("reader-self");
        assertThat(as("head.kz")
                        .post(one + "/dismiss", Map.of("reader", READER))
                        .code())
                .isEqualTo("reader-last");
        assertThat(as("head.kz")
                        .post(one + "/name", Map.of("reader", "officer.kz"))
                        .body()
                        .toString())
                .contains("officer.kz");
        assertThat(as("officer.kz").post(one + "/open", Map.of()).body().size()).isZero();
        assertThat(documents(kz, "head.kz").toString()).contains(letter);
    }

    private boolean asked(String kz, String officer) {
        var content = as(officer).get("/cases/" + kz).body().path("content");
        return content.path("assistance").path(0).has("facts");
    }

    @Test
    void aSectionIsLeftOutOfTheContent() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var readers = "/access/files/" + kz + "/readers";
        assertThat(asked(kz, "officer.kz")).isTrue();
        assertThat(as("head.kz")
                        .post(readers, wanted("section", "assistance-1"))
                        .status())
                .isEqualTo(200);
        assertThat(asked(kz, "officer.kz")).isFalse();
        assertThat(asked(kz, READER)).isTrue();
        assertThat(as("head.kz").post(readers, wanted("section", "persons")).code())
                .isEqualTo("unknown-code");
        assertThat(as("head.kz").get(readers).body().path(0).path("part").asString())
                .isEqualTo("section");
    }

    @Test
    void nothingIsReservedOrOpenedOnAnOlderVersion() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var readers = "/access/files/" + kz + "/readers";
        var older = Map.of("If-Match", "\"0\"");
        var refused = as("head.kz").post(readers, wanted("section", "assistance-1"), older);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.code()).isEqualTo("changed-meanwhile");
        assertThat(asked(kz, "officer.kz")).isTrue();
        var made = as("head.kz").post(readers, wanted("section", "assistance-1"));
        var one = readers + "/" + made.body().path("reservedId").asString();
        assertThat(as("head.kz")
                        .post(one + "/name", Map.of("reader", "officer.kz"), older)
                        .status())
                .isEqualTo(412);
        assertThat(asked(kz, "officer.kz")).isFalse();
    }

    @Test
    void aFileIsThereForTheNamedAlone() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var readers = "/access/files/" + kz + "/readers";
        var letters = as(READER).get("/cases/" + kz + "/letters").body();
        var line = "/journals/entries/" + letters.path(0).path("entryId").asString();
        assertThat(as("head.kz").get(line).tag()).isNotEmpty();
        var made = as("head.kz").post(readers, wanted("file", kz));
        assertThat(made.status()).isEqualTo(200);
        for (var other : List.of("head.kz", "officer.kz")) {
            assertThat(as(other).get("/cases/" + kz).status()).as(other).isEqualTo(404);
            assertThat(as(other).get("/tasks").body().toString()).as(other).doesNotContain(kz);
            assertThat(as(other).get("/access/files/" + kz).status()).as(other).isEqualTo(404);
        }
        assertThat(as(READER).get("/cases/" + kz).status()).isEqualTo(200);
        assertNumbered(as("head.kz").get(line));
        var one = readers + "/" + made.body().path("reservedId").asString();
        assertThat(as("head.kz")
                        .post(one + "/name", Map.of("reader", "officer.kz"))
                        .status())
                .isEqualTo(200);
        assertThat(as("officer.kz").get("/cases/" + kz).status()).isEqualTo(200);
    }

    /** Its number and day, and nothing that counts what is done with it. */
    private static void assertNumbered(Answer line) {
        assertThat(line.status()).isEqualTo(200);
        assertThat(line.tag()).isEmpty();
        assertThat(line.body().path("number").asString("")).isNotEmpty();
        assertThat(line.body().path("index").asString("")).isEmpty();
        assertThat(line.body().path("subject").asString("")).isEmpty();
    }
}
