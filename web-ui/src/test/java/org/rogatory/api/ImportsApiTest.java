package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.UserAccounts;
import org.rogatory.imports.Imports;
import org.rogatory.imports.RowStatus;
import org.rogatory.imports.RowView;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.NationalSystem.Answer;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A system of the office takes its open paper files over by calls, as its registrar does on the pages. */
class ImportsApiTest extends RunningNode {

    private static final String CLERK = "registrar.kg";
    private static final String HEADS = "direction,own-number,own-date,other-state,assistance,status,marking\r\n";

    private final Imports imports;
    private final UserAccounts accounts;

    ImportsApiTest(@Autowired Imports imports, @Autowired UserAccounts accounts) {
        this.imports = imports;
        this.accounts = accounts;
    }

    private static String table(String... rows) {
        return HEADS + String.join("\r\n", rows);
    }

    private static String row(String number, String day) {
        return "incoming," + number + "," + day + ",KZ,bank_records,registered,";
    }

    private Answer brought(String table) {
        return brought(table, Map.of());
    }

    private Answer brought(String table, Map<String, String> headers) {
        return as(CLERK).upload("/imports", Map.of(), table, headers);
    }

    private static String address(Answer brought) {
        assertThat(brought.status()).as(brought.code()).isEqualTo(201);
        return "/imports/" + brought.body().path("importId").asString();
    }

    @Test
    void aTableIsBroughtLookedThroughConfirmedAndTakenOver() {
        var brought = brought(table(row("api-1", "2026-03-05"), row("api-2", "2026-02-31")));
        var address = address(brought);
        assertThat(brought.body().path("status").asString()).isEqualTo("checked");
        assertThat(brought.body().at("/counts/ready").asInt()).isEqualTo(1);
        assertThat(brought.body().at("/counts/faulty").asInt()).isEqualTo(1);
        var faulty = as(CLERK).get(address + "/rows?status=faulty").body().path("rows");
        assertThat(faulty).singleElement().satisfies(row -> {
            assertThat(row.path("line").asInt()).isEqualTo(3);
            assertThat(row.at("/faults/0/column").asString()).isEqualTo("own-date");
            assertThat(row.at("/faults/0/code").asString()).isEqualTo("date-unreadable");
        });
        var seen = Map.of("If-Match", brought.tag());
        assertThat(as(CLERK).post(address + "/confirm", Map.of(), seen).status())
                .isEqualTo(200);
        Awaitility.await("taken over")
                .atMost(NationalSystem.PATIENCE)
                .until(() -> "finished"
                        .equals(as(CLERK).get(address).body().path("status").asString()));
        var taken = as(CLERK).get(address + "/rows?status=taken").body().path("rows");
        assertThat(taken.path(0).path("caseRef").asString()).startsWith("KG-MLA-");
        var again = as(CLERK).post(address + "/confirm", Map.of(), Map.of());
        assertThat(again.code()).isIn("import-not-open", "import-without-rows");
        var known = address(brought(table(row("api-1", "2026-03-05"))));
        assertThat(as(CLERK).get(known).body().at("/counts/known").asInt()).isEqualTo(1);
    }

    @Test
    void theSameCallIsAnsweredOnceAndAnotherTableUnderItsKeyIsRefused() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = address(brought(table(row("key-1", "2026-03-05")), key));

        assertThat(address(brought(table(row("key-1", "2026-03-05")), key))).isEqualTo(first);
        assertThat(brought(table(row("key-2", "2026-03-05")), key).code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void nothingIsDecidedOnAnotherVersionThanTheOneSeen() {
        var address = address(brought(table(row("old-1", "2026-03-05"))));
        var old = Map.of("If-Match", "\"7\"");
        for (var decision : List.of("/confirm", "/discard")) {
            var answer = as(CLERK).post(address + decision, Map.of(), old);
            assertThat(answer.status()).as(decision).isEqualTo(412);
            assertThat(answer.code()).isEqualTo("changed-meanwhile");
        }
        var seen = Map.of("If-Match", as(CLERK).get(address).tag());
        var discarded = as(CLERK).post(address + "/discard", Map.of(), seen);
        assertThat(discarded.body().path("status").asString()).isEqualTo("discarded");
        var again = as(CLERK).post(address + "/discard", Map.of());
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("import-not-open");
    }

    @Test
    void ofARowThatIsMarkedTooHighNothingIsKept() {
        var brought = brought(table("incoming,high-1,2026-03-05,KZ,covert,registered,top_secret"));
        var address = address(brought);
        var row = as(CLERK).get(address + "/rows").body().at("/rows/0");
        assertThat(row.at("/faults/0/column").asString()).isEqualTo("marking");
        assertThat(row.at("/faults/0/code").asString()).isEqualTo("marking-too-high");
        var clerk = accounts.find(CLERK).orElseThrow().officer();
        var importId = brought.body().path("importId").asString();
        assertThat(imports.rows(importId, EnumSet.allOf(RowStatus.class), 0, clerk))
                .extracting(RowView::typed)
                .containsExactly(Map.of());
        assertThat(as(CLERK).post(address + "/confirm", Map.of()).code()).isEqualTo("import-without-rows");
    }

    @Test
    void aLongTableIsReadToItsEnd() {
        var rows = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> row("long-" + number, "2026-03-05"))
                .toArray(String[]::new);
        var address = address(brought(table(rows)));
        var first = as(CLERK).get(address + "/rows").body();
        assertThat(first.path("rows")).hasSize(50);
        assertThat(first.path("next").asInt()).isEqualTo(51);
        var rest = as(CLERK).get(address + "/rows?after=51").body();
        assertThat(rest.path("rows")).hasSize(1);
        assertThat(rest.path("next").isNull()).isTrue();
        assertThat(as(CLERK).get(address + "/rows?status=banana").errors()).containsEntry("/status", "unknown-code");
        assertThat(as(CLERK).get("/imports").body().toString()).contains(address.replace("/imports/", ""));
    }

    @Test
    void itIsToldWhichColumnsAndCodesThereAre() {
        var told = as(CLERK).get("/imports/columns").body();
        var results = named(told.path("columns"), "column", "results");
        assertThat(results.path("kind").asString()).isEqualTo("codes");
        assertThat(texts(results.path("codes")))
                .containsExactlyInAnyOrder("executed", "executed_negative", "refused", "returned");
        assertThat(texts(named(told.path("columns"), "column", "marking").path("codes")))
                .contains("for_official_use");
        var draft = named(told.path("statuses"), "status", "draft");
        assertThat(texts(draft.path("needs"))).containsExactly("responsible", "unit");
        assertThat(texts(draft.path("closed"))).contains("control-until");
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(each -> value.equals(each.path(field).asString()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(each -> each.asString()).toList();
    }

    @Test
    void whatIsNoTableAndWhoMayNotBringOneIsRefused() {
        assertThat(brought("").code()).isEqualTo("sheet-missing");
        var unknown = brought("own-number,shoe-size\r\n1,2");
        assertThat(unknown.code()).isEqualTo("sheet-head-unknown");
        assertThat(unknown.body().path("detail").asString()).contains("shoe-size");
        assertThat(unknown.body().path("title").asString()).doesNotContain("shoe-size");
        var address = address(brought(table(row("mine-api", "2026-03-05"))));
        assertThat(as("registrar.kz").get(address).status()).isEqualTo(404);
        for (var stranger : List.of("head.kg", "auditor.kg")) {
            assertThat(as(stranger).get("/imports").status()).as(stranger).isEqualTo(403);
            assertThat(as(stranger).get(address + "/rows").status()).isEqualTo(403);
            assertThat(as(stranger).get("/imports/columns").status()).isEqualTo(403);
            assertThat(as(stranger)
                            .upload("/imports", Map.of(), table(), Map.of())
                            .status())
                    .isEqualTo(403);
        }
    }
}
