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

    private String begun() {
        var kz = as("court.kz")
                .post("/cases", Scenarios.content("SC-02"))
                .body()
                .path("caseRef")
                .asString();
        assertThat(as("court.kz").get("/cases/" + kz + "/findings").status()).isEqualTo(200);
        return kz;
    }

    private void wrappedBy(int master, String caseRef) {
        jdbc.sql("update persons_file_key set master_number = ? where case_ref = ?")
                .params(master, caseRef)
                .update();
    }

    @Test
    void isNotTakenForOneThatTheNodeCannotOpenNow() {
        var kz = begun();
        wrappedBy(9, kz);
        var answer = as("court.kz").get("/cases/" + kz + "/findings");
        wrappedBy(1, kz);
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("key-away");
        assertThat(as("court.kz").get("/cases/" + kz + "/findings").status()).isEqualTo(200);
    }

    private void underTwoLocks(boolean locked, String caseRef) {
        jdbc.sql("update persons_file_key set two_locks = ? where case_ref = ?")
                .params(locked, caseRef)
                .update();
    }

    @Test
    void isNotTakenForOneThatLiesInAShutCabinet() {
        var kz = begun();
        underTwoLocks(true, kz);
        var answer = as("court.kz").get("/cases/" + kz + "/findings");
        underTwoLocks(false, kz);
        assertThat(answer.status()).isEqualTo(423);
        assertThat(answer.code()).isEqualTo("cabinet-shut");
        assertThat(as("court.kz").get("/cases/" + kz + "/findings").status()).isEqualTo(200);
    }

    @Test
    void isToldClearly() {
        var kz = begun();

        jdbc.sql("delete from persons_file_key where case_ref = ?").param(kz).update();

        var answer = as("court.kz").get("/cases/" + kz + "/findings");
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.code()).isEqualTo("file-unreadable");
    }
}
