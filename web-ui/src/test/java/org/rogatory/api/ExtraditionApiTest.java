package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.HeldPerson;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Custody as national systems read it. */
class ExtraditionApiTest extends RunningNode {

    /** Longer than the police may hold anybody. */
    private static final Duration FIVE_DAYS = Duration.ofDays(5);

    private final HeldPerson held;
    private final JdbcTemplate database;

    ExtraditionApiTest(@Autowired JdbcTemplate database) {
        this.database = database;
        this.held = new HeldPerson(this, database);
    }

    private JsonNode custody(String caseRef) {
        return as("officer.uz").get("/cases/" + caseRef + "/custody").body();
    }

    @Test
    void tellsTheEndThatGovernsAndBothWaysOfCounting() {
        var caseRef = held.ordered();
        var custody = custody(caseRef);
        assertThat(custody.path("status").asString()).isEqualTo("provisional_custody");
        assertThat(custody.path("standing").asString()).isEqualTo("running");
        assertThat(custody.path("held").asBoolean()).isTrue();
        assertThat(custody.path("ours").asBoolean(true)).isFalse();
        var end = custody.path("end");
        assertThat(end.path("rule").asString()).isEqualTo("prov_arrest_minsk_1993");
        assertThat(end.path("zone").asString()).isEqualTo(HeldPerson.ALMATY);
        assertThat(end.path("verified").asBoolean(true)).isFalse();
        assertThat(Instant.parse(end.path("at").asString()))
                .isBefore(Instant.parse(end.path("other").asString()))
                .isAfter(Instant.parse(custody.path("asOf").asString()));
        assertThat(custody.path("limits")
                        .valueStream()
                        .map(limit -> limit.path("rule").asString()))
                .contains("prov_arrest_minsk_1993", "prov_arrest_kz");
        assertThat(custody.path("warnings")
                        .valueStream()
                        .map(warning -> warning.path("days").asInt()))
                .containsExactly(10, 5, 2, 1);
        assertThat(custody.path("periods")
                        .valueStream()
                        .map(period -> period.path("measure").asString()))
                .containsExactly("detained", "provisional");
        assertThat(custody.path("periods").path(0).path("from").asString()).endsWith("+05:00");
    }

    @Test
    void afterTheLimitThePersonIsStillHeldAndOnTheListOfDuty() {
        var passed = held.detained(FIVE_DAYS);
        var running = held.ordered();
        var custody = custody(passed);
        assertThat(custody.path("standing").asString()).isEqualTo("passed");
        assertThat(custody.path("held").asBoolean()).isTrue();
        assertThat(custody.path("incidentAt").asString("")).isNotEmpty();
        var incident = custody.path("incidents").path(0);
        assertThat(incident.path("rule").asString()).isEqualTo("kz_detention");
        assertThat(incident.path("hours").asInt()).isBetween(47, 48);
        assertThat(incident.path("endedAt").isNull()).isTrue();

        var duty = as("custody.uz").get("/duty").body();
        var refs =
                duty.valueStream().map(line -> line.path("caseRef").asString()).toList();
        assertThat(refs).containsSubsequence(passed, running);
        var line = duty.path(refs.indexOf(passed));
        assertThat(line.path("incident").asBoolean()).isTrue();
        assertThat(line.path("rule").asString()).isEqualTo("kz_detention");
        assertThat(line.path("zone").asString()).isEqualTo(HeldPerson.ALMATY);
    }

    @Test
    void theListOfDutyLeavesItsTrace() {
        var caseRef = held.ordered();
        var before = traces().size();

        assertThat(as("custody.uz").get("/duty").status()).isEqualTo(200);

        assertThat(traces())
                .hasSize(before + 1)
                .first()
                .asString()
                .startsWith("shown=")
                .contains(caseRef);
    }

    /** What the officer on duty was shown, the newest first. */
    private List<String> traces() {
        return database.queryForList(
                "select details from audit_entry where action = 'tasks.list' and subject = 'list'"
                        + " and actor = 'custody.uz' order by id desc",
                String.class);
    }

    @Test
    void tellsNothingToOthersAndOfFilesThatKeepNone() {
        var caseRef = held.ordered();
        assertThat(as("officer.kz").get("/cases/" + caseRef + "/custody").code())
                .isEqualTo("not-found");
        assertThat(as("head.kz")
                        .get("/duty")
                        .body()
                        .valueStream()
                        .map(line -> line.path("caseRef").asString()))
                .doesNotContain(caseRef);
        assertThat(as("registrar.uz").get("/duty").code()).isEqualTo("role");
        var other = new Prepared(this).withCentralAuthority(Prepared.summons());
        assertThat(as("officer.uz").get("/cases/" + other + "/custody").code()).isEqualTo("not-found");
        assertThat(custody(held.wanted()).path("standing").asString()).isEqualTo("stopped");
    }
}
