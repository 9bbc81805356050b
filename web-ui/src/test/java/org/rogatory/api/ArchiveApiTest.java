package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The archive as a system beside uses it: by the same hands and rules as on the pages. */
class ArchiveApiTest extends RunningNode {

    private static final List<String> MEMBERS = List.of("officer.uz", "supervisor.uz", "translator.uz");

    private final JdbcClient jdbc;

    ArchiveApiTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> once() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static String number() {
        return "7-" + (int) (Math.random() * 1_000_000) + "/26";
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Tashkent"));
    }

    /** Closed into the inventory by calls alone. */
    private String closed(int years) {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        as("drafter.uz").act(uz, "cancel", Map.of("internalText", "Not needed any more (synthetic)."));
        as("drafter.uz").act(uz, "close");
        var archive = "/cases/" + uz + "/archive";
        assertThat(as("registrar.uz").get(archive).status()).isEqualTo(404);
        var filing = Map.of("index", "14-1", "article", "12, EPK", "years", years);
        assertThat(as("drafter.uz").post(archive + "/filing", filing).code()).isEqualTo("role");
        var filed = as("registrar.uz").post(archive + "/filing", filing, once());
        assertThat(filed.status()).isEqualTo(200);
        var ended = Map.of("lastDay", today().toString(), "sheets", 25);
        var seen = Map.of("If-Match", filed.tag());
        assertThat(as("registrar.uz").post(archive + "/close", ended, seen).status())
                .isEqualTo(200);
        assertThat(as("registrar.uz").post(archive + "/close", ended, seen).code())
                .isEqualTo("changed-meanwhile");
        return uz;
    }

    private JsonNode file(String caseRef) {
        return as("registrar.uz").get("/cases/" + caseRef + "/archive").body().path("file");
    }

    @Test
    void aFileIsListedInTheBooksAndHandedOverByTwo() {
        var uz = closed(5);
        assertThat(file(uz).path("state").asString()).isEqualTo("closed");
        assertThat(file(uz).path("sheets").asInt()).isEqualTo(25);
        assertThat(listed("/archive/files?state=closed&index=14-1")).contains(uz);
        assertThat(as("drafter.uz").get("/archive/files").code()).isEqualTo("role");
        var year = file(uz).path("inventoryYear").asString();
        assertThat(as("registrar.uz").get("/archive/inventories").body().toString())
                .contains("14-1", year);
        assertThat(as("auditor.uz")
                        .get("/archive/inventories/14-1/" + year)
                        .body()
                        .toString())
                .contains(uz);
        assertThat(as("registrar.uz").get("/archive/inventories/14-1/1990").status())
                .isEqualTo(404);
        isHandedOver(uz);
    }

    private void isHandedOver(String uz) {
        var wanted = Map.of("kind", "transfer", "number", number(), "day", today().toString(), "files", List.of(uz));
        var key = once();
        var act = as("registrar.uz").post("/archive/acts", wanted, key);
        assertThat(act.status()).isEqualTo(201);
        var address = "/archive/acts/" + act.body().path("act").path("actId").asString();
        assertThat(as("registrar.uz").post("/archive/acts", wanted, key).body().path("act"))
                .isEqualTo(act.body().path("act"));
        assertThat(as("registrar.uz").post(address + "/accept", Map.of()).code())
                .isEqualTo("archive-four-eyes");
        assertThat(as("head.kz").post(address + "/accept", Map.of()).status()).isEqualTo(404);
        var stale = Map.of("If-Match", "\"approved-0\"");
        assertThat(as("head.uz").post(address + "/accept", Map.of(), stale).status())
                .isEqualTo(412);
        assertThat(as("head.uz")
                        .post(address + "/accept", Map.of(), Map.of("If-Match", act.tag()))
                        .status())
                .isEqualTo(200);
        assertThat(file(uz).path("state").asString()).isEqualTo("in_archive");
        assertThat(as("head.uz").get("/archive/acts").body().path("acts").toString())
                .contains(act.body().path("act").path("actId").asString());
    }

    @Test
    void aHoldIsPutByOneAndLiftedByTwoAndNothingIsDestroyedMeanwhile() {
        var uz = closed(5);
        var address = "/cases/" + uz + "/archive/holds";
        var court = Map.of("reason", "court", "decision", "4-12/26", "decisionDay", today().toString());
        assertThat(as("drafter.uz").post(address, court).code()).isEqualTo("role");
        assertThat(as("registrar.uz").post(address, Map.of("reason", "other")).code())
                .isEqualTo("archive-decision");
        var key = once();
        var put = as("officer.uz").post(address, court, key);
        assertThat(put.status()).isEqualTo(200);
        assertThat(as("officer.uz").post(address, court, key).body())
                .isEqualTo(put.body())
                .hasSize(1);
        var hold = address + "/" + put.body().path(0).path("holdId").asString();
        termHasRun(uz);
        assertThat(as("registrar.uz").post("/archive/acts", destruction(uz)).code())
                .isEqualTo("archive-held");

        var none = Map.<String, Object>of();
        assertThat(as("head.uz").post(hold + "/lift", none).code()).isEqualTo("wrong-status");
        assertThat(as("head.uz").post(hold + "/ask-lift", none).status()).isEqualTo(200);
        assertThat(as("head.uz").post(hold + "/lift", none).code()).isEqualTo("archive-four-eyes");
        assertThat(as("head.kz").post(hold + "/lift", none).status()).isEqualTo(404);
        var lifted = as("signatory.uz").post(hold + "/lift", none).body().path(0);
        assertThat(lifted.path("liftedBy").asString()).isEqualTo("signatory.uz");
        assertThat(as("registrar.uz").post("/archive/acts", destruction(uz)).status())
                .isEqualTo(201);
    }

    private String listed(String address) {
        return as("head.uz").get(address).body().path("files").toString();
    }

    @Test
    void aDestructionKeepsItsHandsApart() {
        var uz = closed(5);
        var wanted = destruction(uz);
        assertThat(as("registrar.uz").post("/archive/acts", wanted).code()).isEqualTo("archive-term");
        assertThat(as("officer.kz").post("/archive/acts", wanted).code()).isEqualTo("archive-not-filed");
        termHasRun(uz);
        var act = as("registrar.uz").post("/archive/acts", wanted, once());
        var address = "/archive/acts/" + act.body().path("act").path("actId").asString();
        var none = Map.<String, Object>of();
        assertThat(as("head.uz").post(address + "/approve", none).code()).isEqualTo("archive-not-agreed");
        assertThat(as("head.uz").post(address + "/agree", none).code()).isEqualTo("archive-not-member");
        MEMBERS.forEach(member ->
                assertThat(as(member).post(address + "/agree", none).status()).isEqualTo(200));
        assertThat(as("head.uz")
                        .post(address + "/approve", none, Map.of("If-Match", act.tag()))
                        .code())
                .isEqualTo("changed-meanwhile");
        assertThat(as("registrar.uz").post(address + "/execute", none).code()).isEqualTo("wrong-status");
        assertThat(as("head.uz").post(address + "/approve", none).status()).isEqualTo(200);
        for (int twice = 0; twice < 2; twice++) {
            var executed = as("registrar.uz").post(address + "/execute", none);
            assertThat(executed.body().path("act").path("status").asString()).isEqualTo("executed");
        }
        assertThat(file(uz).path("state").asString()).isEqualTo("destroyed");
    }

    @Test
    void aHoldIsToldToWhomTheFileWasToldWithoutIt() {
        var address = "/cases/" + closed(5) + "/archive/holds";
        var before = as("officer.uz").get(address);
        assertThat(before.body()).isEmpty();
        var court = Map.of("reason", "court", "decision", "4-13/26", "decisionDay", today().toString());
        assertThat(as("officer.uz").post(address, court).status()).isEqualTo(200);
        var again = as("officer.uz").call("GET", address, Map.of("If-None-Match", before.tag()));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).hasSize(1);
    }

    private static Map<String, Object> destruction(String caseRef) {
        return Map.of(
                "kind", "destruction",
                "number", number(),
                "day", today().toString(),
                "files", List.of(caseRef),
                "members", MEMBERS);
    }

    private void termHasRun(String caseRef) {
        jdbc.sql("update archive_file set kept_until = date '2020-12-31' where case_ref = ?")
                .param(caseRef)
                .update();
    }

    @Test
    void theDemoShowsAFileInEachState() {
        assertThat(List.of(1, 2, 3))
                .extracting(number -> as("registrar.uz")
                        .get("/cases?externalRef=DEMO-ARCHIVE-" + number)
                        .body()
                        .findValuesAsString("caseRef"))
                .extracting(found -> file(found.get(0)).path("state").asString())
                .containsExactly("open", "closed", "in_archive");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(as("registrar.uz")
                        .post("/archive/acts/" + UUID.randomUUID() + "/execute", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(as("registrar.uz").get("/archive/files?state=sideways").status())
                .isEqualTo(404);
    }
}
