package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a reader is shown by the interface is what the pages would show him, and leaves the same traces. */
class ReadersApiTest extends RunningNode {

    private static final String NAME = "TESTOV";

    private final JdbcClient jdbc;

    @Autowired
    ReadersApiTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void anAuditorReadsTheTrailAndNoFile() {
        var uz = underReview();

        assertThat(as("auditor.uz").get("/cases/" + uz).status()).isEqualTo(404);
        assertThat(as("auditor.uz").get("/cases/" + uz + "/documents").status()).isEqualTo(404);
        assertThat(as("auditor.uz").get("/cases").body()).isEmpty();
    }

    @Test
    void aRegistrarReadsPersonsByCode() {
        var uz = underReview();

        var registrars = as("registrar.uz").read(uz).path("content");
        assertThat(persons(registrars))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.propertyNames()).containsExactlyInAnyOrder("role", "sealed"));
        assertThat(as("officer.uz").read(uz).path("content").toString()).contains(NAME);
    }

    @Test
    void theRoutesAreForWhoPlansOne() {
        var uz = underReview();
        var routes = "/cases/" + uz + "/routes";

        assertThat(as("officer.uz").get(routes).body()).isNotEmpty();
        var drafters = as("drafter.uz").get(routes);
        assertThat(drafters.status()).isEqualTo(200);
        assertThat(drafters.body()).isEmpty();
    }

    @Test
    void theSealedBlockIsForWhoWritesIt() {
        var am = begun("court.am", "SC-05");
        assertThat(as("court.am").read(am).path("content").has("sealed")).isTrue();

        as("court.am").act(am, "submit-by-court");

        assertThat(as("court.am").read(am).path("content").has("sealed")).isTrue();
        for (var reader : List.of("officer", "registrar", "translator", "signatory")) {
            var seen = as(reader + ".am.am-moj").read(am).path("content");
            assertThat(seen.isObject()).as(reader).isTrue();
            assertThat(seen.has("sealed")).as(reader).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/documents", "/messages", "/items", "/findings", "/timeline", "/letters", "/inventories"})
    void everyLookAtAFileLeavesItsTrace(String part) {
        var uz = underReview();
        var before = traces("cases.view", uz);

        assertThat(as("officer.uz").get("/cases/" + uz + part).status()).isEqualTo(200);

        assertThat(traces("cases.view", uz)).isEqualTo(before + 1);
    }

    @Test
    void listsLeaveTheirTrace() {
        underReview();
        var lists = traces("cases.list", "list");
        var tasks = traces("tasks.list", "list");

        as("officer.uz").get("/cases?externalRef=nobody");
        // All that others have left for him would not fit into one row.
        as("officer.uz").get("/tasks?limit=5");

        assertThat(traces("cases.list", "list")).isEqualTo(lists + 1);
        assertThat(traces("tasks.list", "list")).isEqualTo(tasks + 1);
    }

    @ParameterizedTest
    @CsvSource({"head.uz, /isolations", "officer.uz, /access/grants", "coordinator.uz.uz-nc, /offers"})
    void listsOfWhatIsAboutFilesLeaveTheirTrace(String reader, String list) {
        var before = traces("cases.list", "list");

        assertThat(as(reader).get(list).status()).isEqualTo(200);

        assertThat(traces("cases.list", "list")).isEqualTo(before + 1);
    }

    private long traces(String action, String subject) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject = ? and actor <> 'system'")
                .params(action, subject)
                .query(Long.class)
                .single();
    }

    private static List<JsonNode> persons(JsonNode content) {
        return content.path("persons").valueStream().toList();
    }

    /** A request of a prosecutor that the central authority reviews. */
    private String underReview() {
        var uz = begun("drafter.uz", "SC-01");
        as("drafter.uz").act(uz, "submit");
        as("supervisor.uz").act(uz, "endorse");
        return uz;
    }

    private String begun(String username, String scenario) {
        return as(username)
                .post("/cases", Scenarios.content(scenario))
                .body()
                .path("caseRef")
                .asString();
    }
}
