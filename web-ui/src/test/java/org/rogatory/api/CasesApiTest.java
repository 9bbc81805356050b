package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;

/** The verbs of the interface, and what it refuses. */
class CasesApiTest extends RunningNode {

    @Test
    void goFromDraftToBothFilesClosed() {
        var kz = begun("court.kz", "SC-02");
        as("court.kz").act(kz, "submit-by-court");
        as("officer.kz").act(kz, "approve");
        as("translator.kz").translate(kz);
        as("court.kz").act(kz, "sign");
        as("officer.kz").act(kz, "transmit", Map.of("reference", "KZ-" + kz));
        var uz = as("officer.uz").awaitIncoming(kz);
        registerAndAsk(uz, kz);
        execute(uz);
        answer(uz);
        as("officer.kz").awaitStatus(kz, "answered");

        as("officer.kz").act(kz, "mark-use", Map.of("kind", "purpose_only"));
        assertThat(as("officer.kz")
                        .act(kz, "close", Map.of("kind", "returned"))
                        .path("status")
                        .asString())
                .isEqualTo("closed");
        assertThat(as("officer.uz")
                        .act(uz, "close", Map.of("kind", "returned"))
                        .path("status")
                        .asString())
                .isEqualTo("closed");
        assertThat(messages("officer.kz", kz))
                .contains("mla_request", "acknowledgement", "additional_information_request");
        assertThat(messages("officer.uz", uz)).contains("mla_request", "acknowledgement");
    }

    private void registerAndAsk(String uz, String kz) {
        as("officer.uz").act(uz, "register", Map.of("reference", "1-1/26"));
        as("officer.kz").awaitStatus(kz, "registered_by_partner");
        var until = LocalDate.now(Clock.systemUTC()).plusDays(10).toString();
        assertThat(as("head.uz")
                        .post("/cases/" + uz + "/assign-review", Map.of())
                        .errors())
                .as("all at once")
                .containsOnly(entry("/officer", "field-missing"), entry("/until", "field-missing"));
        as("head.uz").act(uz, "assign-review", Map.of("officer", "officer.uz", "until", until));
        var asked = Map.of("why", "Two are named (synthetic).", "consequence", "It rests (synthetic).");
        as("officer.uz").act(uz, "ask-information", Map.of("keys", List.of("facts"), "particulars", asked));
        as("officer.kz").awaitStatus(kz, "information_requested");
        as("officer.kz").act(kz, "answer-information", Map.of("releasedText", "The second one (synthetic)."));
        as("officer.uz").act(uz, "record-information");
    }

    private void execute(String uz) {
        as("officer.uz").act(uz, "accept");
        as("officer.uz").act(uz, "assign", Map.of("authority", "UZ-UNIT-1"));
        as("executor.uz").act(uz, "start-execution", Map.of("reference", "77"));
        var item = as("executor.uz")
                .get("/cases/" + uz + "/items")
                .body()
                .path(0)
                .path("itemRef")
                .asString();
        as("executor.uz").act(uz, "start-item", Map.of("item", item));
        as("executor.uz")
                .act(
                        uz,
                        "record-result",
                        Map.of(
                                "item", item,
                                "happenedOn", "2026-06-01",
                                "place", "Chinaz",
                                "releasedText", "Served in person."));
        as("executor.uz").act(uz, "record-execution");
    }

    private void answer(String uz) {
        as("officer.uz").act(uz, "respond", Map.of("releasedText", "The summons was served.", "kind", "final"));
        as("head.uz").act(uz, "approve-answer");
        as("signatory.uz").act(uz, "sign-answer");
        as("officer.uz").act(uz, "send-answer");
    }

    private List<String> messages(String username, String caseRef) {
        return as(username)
                .get("/cases/" + caseRef + "/messages")
                .body()
                .valueStream()
                .map(message -> message.path("kind").asString())
                .toList();
    }

    private String begun(String username, String scenario) {
        return as(username)
                .post("/cases", Scenarios.content(scenario))
                .body()
                .path("caseRef")
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/findings", "/items", "/documents", "/messages", "/timeline", "/deadlines"})
    void areNotThereForAnotherState(String part) {
        var kz = begun("court.kz", "SC-02");

        assertThat(as("officer.uz").get("/cases/" + kz + part).status()).isEqualTo(404);
        assertThat(as("court.kz").get("/cases/KZ-MLA-2026-999999" + part).status())
                .isEqualTo(404);
        assertThat(as("court.kz").get("/cases/" + kz + part).status()).isEqualTo(200);
    }

    @Test
    void refuseActsOnFilesOfAnotherState() {
        var kz = begun("court.kz", "SC-02");

        assertThat(as("officer.uz").post("/cases/" + kz + "/approve", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void refuseVerbsOfAnotherRoleAndAnotherStatus() {
        var kz = begun("court.kz", "SC-02");
        as("court.kz").act(kz, "submit-by-court");

        var role = as("court.kz").post("/cases/" + kz + "/approve", Map.of());
        var status = as("officer.kz").post("/cases/" + kz + "/transmit", Map.of());

        assertThat(role.status()).isEqualTo(403);
        assertThat(role.code()).isEqualTo("role");
        assertThat(status.status()).isEqualTo(409);
        assertThat(status.code()).isEqualTo("wrong-status");
    }

    @Test
    void refuseAnActOnAFileThatChangedMeanwhile() {
        var kz = begun("court.kz", "SC-02");
        var seen = as("court.kz").get("/cases/" + kz).tag();
        as("court.kz").act(kz, "submit-by-court");

        var stale = as("officer.kz").post("/cases/" + kz + "/approve", Map.of(), Map.of("If-Match", seen));

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("changed-meanwhile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/actions"})
    void areToldInFullToWhomTheirVersionIsKnown(String part) {
        var address = "/cases/" + begun("court.kz", "SC-02") + part;
        var seen = as("court.kz").get(address);

        var again = as("court.kz").call("GET", address, Map.of("If-None-Match", seen.tag()));

        assertThat(seen.tag()).isNotEmpty();
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.tag()).isEqualTo(seen.tag());
    }

    @Test
    void nameTheFieldThatIsMissing() {
        var kz = begun("court.kz", "SC-02");
        as("court.kz").act(kz, "submit-by-court");

        var answer = as("officer.kz").post("/cases/" + kz + "/return", Map.of());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsEntry("/reasons", "field-missing");
    }

    @Test
    void nameTheFieldThatIsTooLong() {
        var kz = begun("court.kz", "SC-02");
        as("court.kz").act(kz, "submit-by-court");

        var answer = as("officer.kz").post("/cases/" + kz + "/approve", Map.of("internalText", "x".repeat(20_001)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.errors()).containsKey("/internalText");
    }

    @Test
    void listTheOpenTasksOfTheOfficer() {
        var kz = begun("court.kz", "SC-02");
        as("court.kz").act(kz, "submit-by-court");

        assertThat(openTasks("/tasks?limit=200")).contains(kz);
    }

    /** On all pages of the list: others have tasks that are older. */
    private List<String> openTasks(String first) {
        var listed = new ArrayList<String>();
        for (var page = first; !page.isEmpty(); ) {
            var told = as("officer.kz").get(page);
            told.body().forEach(task -> listed.add(task.path("caseRef").asString()));
            page = told.next();
        }
        return listed;
    }

    @Test
    void askStrangersToSignInAndShowThemTheDescription() throws IOException, InterruptedException {
        assertThat(plain("/api/v1/cases").statusCode()).isEqualTo(401);
        assertThat(plain("/v3/api-docs").body())
                .contains("\"openapi\":\"3.1", "/api/v1/cases/{caseRef}/submit", "/api/v1/tasks");
    }

    private HttpResponse<String> plain(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
