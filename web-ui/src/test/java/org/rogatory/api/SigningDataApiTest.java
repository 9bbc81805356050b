package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** National systems read in which ways authorities let letters be signed, and what stands in the heads of letters. */
class SigningDataApiTest extends RunningNode {

    private static final String UNIT = "TJ-UNIT-1";
    private static final String RULE = "rule-of-the-interface";

    private final JdbcClient jdbc;

    SigningDataApiTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somethingIsRecorded() {
        jdbc.sql("insert into signing_way_rule (rule_id, authority, kind, ways, valid_from, proposed_by, proposed_at,"
                        + " confirmed_by, confirmed_at, version) values (?, ?, ?, ?, ?, ?, current_timestamp(6), ?,"
                        + " current_timestamp(6), 0)")
                .params(RULE, UNIT, "return_letter", "server", LocalDate.of(2026, 1, 1), "admin.tj", "admin2.tj")
                .update();
        jdbc.sql("insert into letterheads_head (head_id, authority, language, edition, address, telephone, email, web,"
                        + " kept_by, kept_at, version) values (?, ?, 'ru', 1, ?, '', '', '', 'admin.tj',"
                        + " current_timestamp(6), 0)")
                .params("head-of-the-interface", UNIT, "Hidden yard 9")
                .update();
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from signing_way_rule where rule_id = ?").param(RULE).update();
        jdbc.sql("delete from letterheads_head where authority = ?").param(UNIT).update();
    }

    private static JsonNode named(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(each -> value.equals(each.path(field).asString()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRulesOfAnAuthorityAreReadAndWhatTheyLeaveToday() {
        var rule = named(as("admin.tj").get("/signing-ways").body(), "ruleId", RULE);
        assertThat(rule.path("authority").asString()).isEqualTo(UNIT);
        assertThat(rule.path("counts").asBoolean()).isTrue();
        assertThat(rule.path("ways").valueStream().map(JsonNode::asString)).containsExactly("server");
        assertThat(as("admin.tj").get("/signing-ways/" + RULE).body()).isEqualTo(rule);

        var today = as("admin.tj").get("/signing-ways/authorities/" + UNIT).body();
        assertThat(named(today, "kind", "return_letter")
                        .path("ways")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("server");
        assertThat(named(today, "kind", "request").path("ways").valueStream().map(JsonNode::asString))
                .contains("server");
    }

    @Test
    void theHeadsOfLettersAreReadByLanguage() {
        var recorded = as("head.tj").get("/letterheads").body();
        assertThat(named(recorded, "authority", UNIT).path("address").asString())
                .isEqualTo("Hidden yard 9");

        var heads = as("head.tj").get("/letterheads/" + UNIT).body();
        assertThat(heads.valueStream().map(head -> head.path("language").asString()))
                .containsExactly("en", "ru", "uz", "uz-Cyrl");
        assertThat(named(heads, "language", "ru").path("edition").asInt()).isEqualTo(1);
        assertThat(named(heads, "language", "en").path("keptBy").isNull()).isTrue();
    }

    @Test
    void anotherStateAndWhoHasNoSuchRoleReadNothing() {
        assertThat(as("admin.uz").get("/signing-ways/" + RULE).status()).isEqualTo(404);
        assertThat(as("admin.uz").get("/signing-ways/authorities/" + UNIT).status())
                .isEqualTo(404);
        assertThat(as("admin.uz").get("/letterheads/" + UNIT).status()).isEqualTo(404);
        assertThat(as("admin.tj").get("/signing-ways/none").status()).isEqualTo(404);
        assertThat(as("translator.tj").get("/signing-ways").status()).isEqualTo(403);
        assertThat(as("translator.tj").get("/letterheads").status()).isEqualTo(403);
    }
}
