package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Access by name as a system beside uses it, by the same rules as on the pages. */
class AccessApiTest extends RunningNode {

    private static final String STRANGER = "court.uz";

    private final JdbcClient jdbc;

    AccessApiTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from access_grant").update();
    }

    private String kept() {
        var content = Prepared.summons();
        content.remove("confidentiality");
        return new Prepared(this).withCentralAuthority(content);
    }

    @Test
    void aFileIsOpenedOnceByOnesOwnWordAndReviewed() {
        var uz = kept();
        var address = "/access/files/" + uz;
        var known = as(STRANGER).get(address).body();
        assertThat(known.path("authority").asString()).isEqualTo("UZ-GPO");
        assertThat(known.path("open").asBoolean(true)).isFalse();
        assertThat(as("officer.kz").get(address).status()).isEqualTo(404);
        assertThat(as(STRANGER)
                        .post(address + "/challenge", Map.of("reason", "kinship"))
                        .errors())
                .containsEntry("/reason", "field-missing");

        var once = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var opened = as(STRANGER).post(address + "/challenge", Map.of("reason", "duty"), once);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(as(STRANGER)
                        .post(address + "/challenge", Map.of("reason", "duty"), once)
                        .body())
                .isEqualTo(opened.body());
        assertThat(as(STRANGER)
                        .post(address + "/challenge", Map.of("reason", "duty"))
                        .code())
                .isEqualTo("access-open");
        assertThat(as(STRANGER).get("/cases/" + uz).status()).isEqualTo(200);
        assertThat(as(STRANGER).get("/access/grants").body().path("own").size()).isOne();
        assertReviewedOnce(uz, "/access/grants/" + opened.body().path("grantId").asString());
    }

    private void assertReviewedOnce(String uz, String grant) {
        assertThat(as("head.uz").get("/access/grants").body().path("office").toString())
                .contains(uz);
        assertThat(as("head.uz").get(grant).body().path("reviewDue").asString()).isNotBlank();
        assertThat(as("registrar.uz").get(grant).status()).isEqualTo(404);
        assertThat(as(STRANGER)
                        .post(grant + "/review", Map.of("finding", "justified"))
                        .code())
                .isEqualTo("role");
        var reviewed = as("head.uz").post(grant + "/review", Map.of("finding", "justified"));
        assertThat(reviewed.body().path("finding").asString()).isEqualTo("justified");
        assertThat(as("head.uz")
                        .post(grant + "/review", Map.of("finding", "justified"))
                        .code())
                .isEqualTo("access-settled");
    }

    @Test
    void theHeadDecidesAndTakesBack() {
        var uz = kept();
        var address = "/access/files/" + uz;
        var asked = as(STRANGER).post(address + "/request", Map.of("reason", "related"));
        var grant = "/access/grants/" + asked.body().path("grantId").asString();
        var unread = Map.of("decision", "approve", "lastDay", "soon");
        assertThat(as("head.uz").post(grant + "/decide", unread).code()).isEqualTo("date-unreadable");
        assertThat(as("head.uz")
                        .post(grant + "/decide", Map.of("decision", "approve"))
                        .status())
                .isEqualTo(200);
        assertThat(as(STRANGER).get("/cases/" + uz).status()).isEqualTo(200);
        assertThat(as("head.uz").post(grant + "/take-back", Map.of()).status()).isEqualTo(200);
        assertThat(as(STRANGER).get("/cases/" + uz).status()).isEqualTo(404);
        var named = Map.of("officer", STRANGER, "reason", "duty");
        assertThat(as("head.uz").post(address + "/admit", named).status()).isEqualTo(200);
        assertThat(as(STRANGER).get("/cases/" + uz).status()).isEqualTo(200);
    }

    /** Who does not see the file has seen no version of it. */
    @Test
    void whoSeesTheFileIsHeldToTheVersionHeSaw() {
        var uz = kept();
        var address = "/access/files/" + uz;
        var older = Map.of("If-Match", "\"0\"");
        var refused = as("officer.uz").post(address + "/conflict", Map.of("reason", "interest"), older);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.code()).isEqualTo("changed-meanwhile");
        assertThat(as("officer.uz").get("/cases/" + uz).status()).isEqualTo(200);
        assertThat(as(STRANGER)
                        .post(address + "/challenge", Map.of("reason", "duty"), older)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoIsKeptOutFindsNothingInAnyCall() {
        var uz = kept();
        var address = "/access/files/" + uz;
        var named = Map.of("officer", "officer.uz", "reason", "interest");
        assertThat(as("officer.uz").post(address + "/exclude", named).code()).isEqualTo("role");
        var excluded = as("head.uz").post(address + "/exclude", named);
        assertThat(excluded.status()).isEqualTo(200);
        for (var path : new String[] {"", "/documents", "/timeline", "/actions", "/items"}) {
            assertThat(as("officer.uz").get("/cases/" + uz + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(as("officer.uz").get(address).status()).isEqualTo(404);
        assertThat(as("officer.uz").get("/tasks").body().toString()).doesNotContain(uz);
        assertThat(as("officer.uz")
                        .post(address + "/conflict", Map.of("reason", "interest"))
                        .status())
                .isEqualTo(404);
        var grant = "/access/grants/" + excluded.body().path("grantId").asString();
        assertThat(as("officer.uz")
                        .post(grant + "/lift", Map.of("words", "I may."))
                        .code())
                .isEqualTo("role");
        assertThat(as("head.uz")
                        .post(grant + "/lift", Map.of("words", "A mistake."))
                        .status())
                .isEqualTo(200);
        assertThat(as("officer.uz").get("/cases/" + uz).status()).isEqualTo(200);
    }
}
