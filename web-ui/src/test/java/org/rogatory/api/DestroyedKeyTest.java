package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file whose key is gone says so, instead of failing. */
class DestroyedKeyTest extends RunningNode {

    private final JdbcClient jdbc;

    @Autowired
    DestroyedKeyTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void isToldClearly() {
        var kz = as("court.kz")
                .post("/cases", Scenarios.content("SC-02"))
                .body()
                .path("caseRef")
                .asString();
        assertThat(as("court.kz").get("/cases/" + kz + "/findings").status()).isEqualTo(200);

        jdbc.sql("delete from persons_file_key where case_ref = ?").param(kz).update();

        var answer = as("court.kz").get("/cases/" + kz + "/findings");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.code()).isEqualTo("file-unreadable");
    }
}
