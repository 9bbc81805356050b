package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import tools.jackson.databind.node.ObjectNode;

/** Calls no sound system makes: each is told where it is wrong, and changes nothing. */
class BadCallsTest extends RunningNode {

    private static final String NUL = "\\u0000";

    /** A file with the central authority and what its officer saw of it. */
    private record Seen(String caseRef, long version) {}

    private Seen submitted() {
        var kz = as("court.kz").post("/cases", Scenarios.content("SC-02"));
        var caseRef = kz.body().path("caseRef").asString();
        as("court.kz").act(caseRef, "submit-by-court");
        return new Seen(caseRef, as("officer.kz").read(caseRef).path("version").asLong());
    }

    private void assertUntouched(Seen seen) {
        assertThat(as("officer.kz").read(seen.caseRef()).path("version").asLong())
                .isEqualTo(seen.version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"colour": "blue"}                   | /colour          | unknown-property
            {"until": "2026-02-31"}              | /until           | unreadable-value
            {"until": "soon"}                    | /until           | unreadable-value
            {"until": "2026-05-30T19:00:00Z"}    | /until           | unreadable-value
            {"until": 20604}                     | /until           | unreadable-value
            {"time": "2026-05-31T09:05:00Z"}     | /time            | unreadable-value
            {"time": "2026-05-31T09:05:00+05:00"} | /time           | unreadable-value
            {"version": "first"}                 | /version         | unreadable-value
            {"results": [{"number": "one"}]}     | /results/0/number | unreadable-value
            {"reasons": {"a": "b"}}              | /reasons         | unreadable-value
            {"results": [{"number": 1, "colour": 1}]} | /results/0/colour | unknown-property
            """)
    void areToldTheFieldTheyCannotMean(String body, String pointer, String code) {
        var seen = submitted();

        var answer = as("officer.kz").postText("/cases/" + seen.caseRef() + "/approve", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("json-unreadable");
        assertThat(answer.errors()).containsEntry(pointer, code);
        assertUntouched(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"reasons": [null]}                | /reasons/0
            {"authorities": ["KZ-GPO", null]}  | /authorities/1
            {"coExecutors": [null]}            | /coExecutors/0
            {"keys": [null]}                   | /keys/0
            {"files": [null]}                  | /files/0
            {"answers": {"facts": null}}       | /answers/facts
            {"places": {"facts": null}}        | /places/facts
            {"particulars": {"facts": null}}   | /particulars/facts
            {"results": [null]}                | /results/0
            """)
    void areToldWhereAListHoldsNothing(String body, String pointer) {
        var seen = submitted();

        var answer = as("officer.kz").postText("/cases/" + seen.caseRef() + "/approve", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("fields-invalid");
        assertThat(answer.errors()).containsEntry(pointer, "field-missing");
        assertUntouched(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ", \"outcome\": null", ", \"outcome\": \" \""})
    void areToldOfAResultThatSaysNothing(String told) {
        var seen = submitted();
        var body = "{\"results\": [{\"number\": 1, \"outcome\": \"executed\"}, {\"number\": 2" + told + "}]}";

        var answer = as("officer.kz").postText("/cases/" + seen.caseRef() + "/approve", body);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("field-missing");
        assertThat(answer.errors()).containsEntry("/results/1/outcome", "field-missing");
        assertUntouched(seen);
    }

    @Test
    void areToldOfAPartWithoutItsTranslation() {
        var seen = submitted();
        var sections = new HashMap<String, @Nullable String>();
        sections.put("facts", null);

        var answer = as("officer.kz")
                .put("/cases/" + seen.caseRef() + "/translation", Map.of("sections", sections), Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsEntry("/sections/facts", "field-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"approve\"",
                "{\"internalText\": \"a\", \"internalText\": \"b\"}",
                "{} {}",
                "\uFEFF",
                "<act/>"
            })
    void areRefusedIfTheyAreNoObject(String body) {
        var seen = submitted();

        var answer = as("officer.kz").postText("/cases/" + seen.caseRef() + "/approve", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("json-unreadable");
        assertUntouched(seen);
    }

    @Test
    void areRefusedIfTheyNestWithoutEnd() {
        var deep = "[".repeat(100_000);

        assertThat(as("drafter.uz").postText("/cases", deep).code()).isEqualTo("json-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fly", "create", "%2e%2e", "a-very-long-verb-that-no-machine-of-the-reference-data-knows-at-all"
            })
    void areRefusedVerbsThatAreNone(String verb) {
        var seen = submitted();

        var answer = as("officer.kz").post("/cases/" + seen.caseRef() + "/" + verb, Map.of());

        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.code()).isNotEmpty();
        assertUntouched(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {NUL, "\\u0007", "\\ud800", "\\ufffe"})
    void areRefusedTextsThatCannotBePrinted(String sign) {
        var seen = submitted();

        var answer = as("officer.kz")
                .postText("/cases/" + seen.caseRef() + "/approve", "{\"internalText\": \"a" + sign + "b\"}");

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.errors()).containsKey("/internalText");
        assertUntouched(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\ufffe"})
    void areRefusedContentsThatCannotBePrinted(String sign) {
        var content = Scenarios.content("SC-02").put("purpose", "To prove" + sign + " it (synthetic)");

        var answer = as("court.kz").post("/cases", content);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("content-invalid");
        assertThat(answer.errors()).containsKey("/purpose");
    }

    @Test
    void areRefusedSumsThatNobodyCouldWrite() {
        var content = Scenarios.content("SC-02");
        content.putObject("damage").put("amount", new BigInteger("99999999999999999999"));

        var answer = as("court.kz").post("/cases", content);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("content-invalid");
        assertThat(answer.errors()).containsKey("/damage/amount");
    }

    @Test
    void keepEveryScript() {
        var texts = "Қазақ Кыргыз Тоҷикӣ Türkmen oʻzbek Հայերեն ქართული عربي \uD83D\uDE80 e\u0301 <b>&amp;</b> ‮abc";
        var content = Scenarios.content("SC-02").put("purpose", texts);

        var begun = as("court.kz").post("/cases", content);

        assertThat(begun.status()).isEqualTo(201);
        var kept = as("court.kz").read(begun.body().path("caseRef").asString()).path("content");
        assertThat(kept.path("purpose").asString()).isEqualTo(texts);
    }

    @Test
    void areRefusedNamesThatAreTooLong() {
        var court = as("court.kz");
        var content = Scenarios.content("SC-02");
        var key = Map.of("Idempotency-Key", "k".repeat(300));

        assertThat(court.post("/cases", content.deepCopy().put("externalRef", "e".repeat(300)))
                        .errors())
                .containsEntry("/externalRef", "too-long");
        assertThat(court.post("/cases", content, key).code()).isEqualTo("idempotency-key-unreadable");
        assertThat(court.get("/cases?externalRef=" + "e".repeat(3000)).body().size())
                .isZero();
    }

    @Test
    void areRefusedStatesAndCodesThatAreNone() {
        var content = Scenarios.content("SC-02").put("requested", "XX");

        var answer = as("court.kz").post("/cases", content);

        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.errors()).containsKey("/requested");
    }

    @Test
    void areRefusedVersionsThatAreNone() {
        var seen = submitted();

        var answer = as("officer.kz")
                .post("/cases/" + seen.caseRef() + "/approve", Map.of(), Map.of("If-Match", "\"latest\""));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("version-unreadable");
        assertUntouched(seen);
    }

    @Test
    void mayNameThreeHundredPersons() {
        var content = crowd(300);

        var begun = as("court.kz").post("/cases", content);

        assertThat(begun.status()).isEqualTo(201);
        var caseRef = begun.body().path("caseRef").asString();
        assertThat(as("court.kz").read(caseRef).path("content").path("persons").size())
                .isEqualTo(300);
        as("court.kz").act(caseRef, "submit-by-court");
        as("officer.kz").act(caseRef, "approve");
        as("translator.kz").translate(caseRef);
        as("court.kz").act(caseRef, "sign");
        as("officer.kz").act(caseRef, "transmit", Map.of("reference", "300"));
        assertThat(as("officer.uz").awaitIncoming(caseRef)).isNotEmpty();
    }

    private static ObjectNode crowd(int size) {
        var content = Scenarios.content("SC-02");
        var persons = content.withArray("persons");
        var one = (ObjectNode) persons.get(0);
        IntStream.range(persons.size(), size)
                .forEach(number -> persons.add(one.deepCopy().put("name", "TESTOV " + number + " (synthetic)")));
        return content;
    }

    @Test
    void actOnceHoweverOftenTheyAreRepeatedAtOnce() {
        var seen = submitted();
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        var answers = Stream.generate(() -> "/cases/" + seen.caseRef() + "/approve")
                .limit(8)
                .parallel()
                .map(path -> as("officer.kz").post(path, Map.of(), key))
                .map(NationalSystem.Answer::status)
                .toList();

        assertThat(answers)
                .contains(200)
                .allMatch(status -> List.of(200, 409, 412).contains(status));
        var approvals = as("officer.kz")
                .get("/cases/" + seen.caseRef() + "/timeline")
                .body()
                .valueStream()
                .filter(moment -> moment.toString().contains("\"approve\""));
        assertThat(approvals).hasSize(1);
    }
}
