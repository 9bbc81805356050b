package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A system that knows nothing but the interface finds its way, and is told where it errs. */
class StrangerTest extends RunningNode {

    private final JdbcClient jdbc;

    StrangerTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private String submitted() {
        var begun = as("court.kz").post("/cases", Scenarios.content("SC-02"));
        var caseRef = begun.body().path("caseRef").asString();
        as("court.kz").act(caseRef, "submit-by-court");
        return caseRef;
    }

    @Test
    void isToldWhatIsPossibleWithWhichFieldsAndCodes() {
        var kz = submitted();

        var actions = as("officer.kz").get("/cases/" + kz + "/actions");

        assertThat(actions.tag()).isNotEmpty();
        var sendBack = named(actions.body(), "verb", "return_for_correction");
        var reasons = named(sendBack.path("fields"), "name", "reasons");
        assertThat(reasons.path("required").asBoolean()).isTrue();
        assertThat(reasons.path("options").size()).isGreaterThan(5);
        assertThat(as("officer.uz").get("/cases/" + kz + "/actions").status()).isEqualTo(404);
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(each -> value.equals(each.path(field).asString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isToldWhatIsPossibleInsteadOfAVerbOutOfTurn() {
        var kz = submitted();

        var early = as("officer.kz").post("/cases/" + kz + "/transmit", Map.of());

        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().path("fileStatus").asString()).isEqualTo("with_central_authority");
        assertThat(early.body().path("actions").valueStream().map(JsonNode::asString))
                .contains("approve");
        var unknown = as("officer.kz").post("/cases/" + kz + "/documents", Map.of());
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("unknown-verb");
    }

    @ParameterizedTest
    @CsvSource({"en,Your role", "ru,Ваша роль"})
    void isToldTheSameTitleInEveryLanguageAndTheRemedyInHis(String language, String detail) {
        var kz = submitted();

        var refused = as("court.kz").post("/cases/" + kz + "/approve", Map.of(), Map.of("Accept-Language", language));

        assertThat(refused.body().path("title").asString()).startsWith("Your role");
        assertThat(refused.body().path("detail").asString()).startsWith(detail);
        var nowhere = as("court.kz").get("/nothing");
        assertThat(nowhere.status()).isEqualTo(404);
        assertThat(nowhere.code()).isEqualTo("not-found");
    }

    @Test
    void losesNoFieldThatAVerbDoesNotTake() {
        var kz = submitted();

        var refused = as("officer.kz").post("/cases/" + kz + "/approve", Map.of("ground", "x", "until", "2027-01-01"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.errors()).containsKeys("/ground", "/until");
        assertThat(as("officer.kz").read(kz).path("status").asString()).isEqualTo("with_central_authority");
    }

    @Test
    void isToldOfCodesThatNobodyKnows() {
        var kz = submitted();
        var content = Scenarios.content("SC-02");
        content.withArray("/assistance").get(0).asObject().put("type", "banana");

        var sentBack = as("officer.kz").post("/cases/" + kz + "/return", Map.of("reasons", List.of("banana")));
        var drafted = as("court.kz").post("/cases", content);
        var toItself = as("court.kz").post("/cases", Scenarios.content("SC-02").put("requested", "KZ"));

        assertThat(sentBack.errors()).containsEntry("/reasons", "unknown-code");
        assertThat(drafted.errors()).containsEntry("/assistance/0/type", "unknown-code");
        assertThat(toItself.errors()).containsEntry("/requested", "own-state");
    }

    @Test
    void keepsItsOwnReferenceWhereverItStands() {
        var external = "IN-" + UUID.randomUUID();
        var inside = Scenarios.content("SC-02").put("externalRef", external);

        var begun = as("court.kz").post("/cases", Map.of("content", inside));
        var unread = as("court.kz").post("/cases", Map.of("content", inside, "colour", "blue"));

        assertThat(begun.body().path("externalRef").asString()).isEqualTo(external);
        assertThat(unread.errors()).containsEntry("/colour", "unknown-property");
    }

    @Test
    void readsALongListToItsEnd() {
        submitted();
        submitted();
        var all = as("court.kz").get("/cases?limit=200").body().size();
        var seen = new HashSet<String>();
        var address = "/cases?limit=1";
        while (!address.isEmpty()) {
            var page = as("court.kz").get(address);
            page.body()
                    .forEach(file -> assertThat(seen.add(file.path("caseRef").asString()))
                            .isTrue());
            address = page.next();
        }

        assertThat(seen).hasSize(all);
        assertThat(as("court.kz").get("/cases?limit=1000").code()).isEqualTo("limit-unreadable");
        assertThat(as("court.kz").get("/cases?after=KZ-MLA-2026-999999").code()).isEqualTo("unknown-cursor");
    }

    /** Two files of the court, under one number of others. */
    private List<String> numbered(String number) {
        var files = List.of(submitted(), submitted());
        files.forEach(caseRef -> jdbc.sql("update cases_file set their_number = ? where case_ref = ?")
                .params(number, caseRef)
                .update());
        return files;
    }

    @Test
    void readsItsFilesToTheEndThoughOneIsClosedMeanwhile() {
        var address = "/cases?limit=1&number=" + UUID.randomUUID();
        var files = numbered(address.replaceFirst(".*=", ""));
        var page = as("court.kz").get(address);
        var last = page.body().path(0).path("caseRef").asString();
        var byReference = as("court.kz").get(address + "&after=" + last);
        jdbc.sql("delete from cases_access where case_ref = ? and principal <> 'system'")
                .param(last)
                .update();

        for (var rest : List.of(byReference, as("court.kz").get(page.next()))) {
            assertThat(rest.body()).hasSize(1);
            assertThat(rest.body().path(0).path("caseRef").asString())
                    .isNotEqualTo(last)
                    .isIn(files);
        }
        assertThat(as("court.kz").get("/cases?after=" + last).code()).isEqualTo("unknown-cursor");
    }

    @Test
    void goesOnWithANumberThatHasAPlus() {
        var number = "14+7/" + UUID.randomUUID();
        var files = numbered(number);

        var first = as("court.kz").get("/cases?limit=1&number=" + number.replace("+", "%2B"));
        var second = as("court.kz").get(first.next());

        assertThat(Stream.of(first, second)
                        .flatMap(page -> page.body().valueStream())
                        .map(file -> file.path("caseRef").asString()))
                .containsExactlyInAnyOrderElementsOf(files);
        assertThat(second.next()).isEmpty();
    }

    @Test
    void readsItsTasksToTheEndThoughOneIsDoneMeanwhile() {
        var files = Stream.generate(this::ofTajikistan).limit(3).toList();
        var all = tasks("/tasks?limit=200");
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(files.size());
        assertThat(tasks("/tasks?limit=1")).isEqualTo(all);

        var page = as("officer.tj.tj-sc").get("/tasks?limit=" + (all.size() - 1));
        as("officer.tj.tj-sc").act(files.get(1), "approve", Map.of("internalText", "Confirmed (synthetic)."));
        assertThat(tasks(page.next()))
                .startsWith(all.get(all.size() - 1))
                .doesNotContainAnyElementsOf(all.subList(0, all.size() - 1));
    }

    @Test
    void readsNoPageThatTellsOfTasksOfOtherFiles() {
        var others = ofTajikistan();
        var own = ofTajikistan();
        jdbc.sql("delete from cases_access where case_ref = ? and principal <> 'system'")
                .param(others)
                .update();
        var seen = new ArrayList<String>();
        for (var address = "/tasks?limit=1"; !address.isEmpty(); ) {
            var page = as("officer.tj.tj-sc").get(address);
            assertThat(page.body()).as(address).hasSize(1);
            seen.add(page.body().get(0).path("caseRef").asString());
            address = page.next();
        }
        assertThat(seen).contains(own).doesNotContain(others);
    }

    /** A request of a court of a State for which no other test acts. */
    private String ofTajikistan() {
        var content = Scenarios.content("SC-02").put("requesting", "TJ");
        content.remove("requesting_authority");
        var begun = as("court.tj").post("/cases", content);
        var caseRef = begun.body().path("caseRef").asString();
        as("court.tj").act(caseRef, "submit-by-court");
        return caseRef;
    }

    /** The tasks of an officer from a page on, in their order. */
    private List<String> tasks(String from) {
        var found = new ArrayList<String>();
        for (var address = from; !address.isEmpty(); ) {
            var page = as("officer.tj.tj-sc").get(address);
            page.body().forEach(task -> found.add(task.path("taskId").asString()));
            address = page.next();
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0, limit-unreadable",
        "limit=201, limit-unreadable",
        "after=nowhere, unknown-cursor",
        "after=a_b_c_d, unknown-cursor"
    })
    void isToldThatAPageOfTasksCannotBe(String query, String code) {
        assertThat(as("officer.kz").get("/tasks?" + query).code()).isEqualTo(code);
    }

    @Test
    void findsTheKeysOfTheDirectoryAndOfTheLists() {
        var authorities = as("officer.kz").get("/authorities?state=KZ").body();

        assertThat(named(authorities, "key", "KZ-UNIT-1").path("kind").asString())
                .isEqualTo("investigative_unit");
        assertThat(as("officer.kz").get("/authorities?state=XX").code()).isEqualTo("unknown-state");
        var lists = as("officer.kz").get("/codes").body();
        assertThat(lists.valueStream().map(JsonNode::asString))
                .isNotEmpty()
                .allSatisfy(list -> assertThat(
                                as("officer.kz").get("/codes/" + list).body().size())
                        .as(list)
                        .isPositive());
        assertThat(as("officer.kz").get("/codes/secrets").status()).isEqualTo(404);
    }

    @Test
    void isToldThatOnlyReceiversSeeStrayMessages() {
        assertThat(as("officer.kz").get("/stray-messages").status()).isEqualTo(200);
        assertThat(as("court.kz").get("/stray-messages").status()).isEqualTo(403);
        var put = as("officer.kz").post("/stray-messages/none/put", Map.of("caseRef", submitted()));
        assertThat(put.status()).isEqualTo(404);
        assertThat(as("officer.kz").post("/stray-messages/none/put", Map.of()).errors())
                .containsEntry("/caseRef", "field-missing");
    }
}
