package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.UserAccounts;
import org.rogatory.journey.NationalSystem.Answer;
import org.rogatory.journey.RunningNode;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.SafetySaid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** A file of referral that lies in a shut cabinet: by calls nothing of it is told, and nothing is written. */
class ShutCabinetApiTest extends RunningNode {

    private static final String COORDINATOR = "coordinator.uz.uz-nc";
    private static final String COLLEAGUE = "coordinator2.uz.uz-nc";
    private static final SafetySaid MET =
            new SafetySaid("no", "adult", "ru", List.of("medical_need"), "Synthetic NAMUNOVA");

    private static final List<String> OF_EVERY_FILE = List.of(
            "", "/actions", "/deadlines", "/timeline", "/findings", "/links", "/items", "/messages", "/letters");
    private static final List<String> OF_WORK =
            List.of("/consultations", "/legs", "/routes", "/visas", "/levels", "/letters/to-translate");

    private final WebApplicationContext node;
    private final JdbcClient jdbc;
    private String caseRef = "";

    ShutCabinetApiTest(@Autowired WebApplicationContext node, @Autowired JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void shut() {
        var officer =
                node.getBean(UserAccounts.class).find(COORDINATOR).orElseThrow().officer();
        caseRef = node.getBean(FirstContacts.class).begin(MET, officer);
        underTwoLocks(true);
    }

    /** What cannot be read would stand in the way of others. */
    @AfterEach
    void opened() {
        underTwoLocks(false);
    }

    private void underTwoLocks(boolean locked) {
        jdbc.sql("update persons_file_key set two_locks = ? where case_ref = ?")
                .params(locked, caseRef)
                .update();
    }

    private static void assertShut(String what, Answer told) {
        assertThat(told.status()).as(what).isEqualTo(423);
        assertThat(told.code()).as(what).isEqualTo("cabinet-shut");
        assertUntold(what, told);
    }

    private static void assertUntold(String what, Answer told) {
        assertThat(told.tag()).as(what).isEmpty();
        assertThat(told.body().propertyNames()).as(what).doesNotContain("fileStatus", "fileVersion", "actions");
    }

    private long views() {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject = ? and actor = ?")
                .params("cases.view", caseRef, COORDINATOR)
                .query(Long.class)
                .single();
    }

    @Test
    void isNotSaidToHaveBeenOpenedWhereItWasNotTold() {
        Stream.concat(ReferralApiTest.READ.stream(), OF_EVERY_FILE.stream())
                .forEach(part -> assertShut(part, as(COORDINATOR).get("/cases/" + caseRef + part)));
        assertThat(as(COORDINATOR).get("/cases/" + caseRef + "/documents").code())
                .isEqualTo("not-found");
        assertThat(views()).isZero();
        underTwoLocks(false);
        assertThat(as(COORDINATOR).get("/cases/" + caseRef).status()).isEqualTo(200);
        assertThat(views()).isEqualTo(1);
    }

    @Test
    void isToldByNoCallThatReads() {
        var parts = Stream.of(ReferralApiTest.READ, OF_EVERY_FILE, OF_WORK)
                .flatMap(List::stream)
                .toList();
        parts.forEach(part -> assertShut(part, as(COORDINATOR).get("/cases/" + caseRef + part)));
        assertShut("uploads", as(COORDINATOR).get("/cases/" + caseRef + "/uploads"));
        underTwoLocks(false);
        Stream.concat(ReferralApiTest.READ.stream(), Stream.of("/deadlines", "/uploads"))
                .forEach(part -> assertThat(
                                as(COORDINATOR).get("/cases/" + caseRef + part).status())
                        .as(part)
                        .isEqualTo(200));
    }

    @Test
    void isNeitherToldNorWrittenByAnActOfACall() {
        underTwoLocks(false);
        var before = as(COORDINATOR).read(caseRef);
        underTwoLocks(true);
        for (var verb : List.of("keep-draft", "start-support", "anything", "close", "decide-presumed-yes")) {
            assertShut(verb, as(COORDINATOR).post("/cases/" + caseRef + "/" + verb, Map.of()));
            var older = Map.of("If-Match", "\"0\"", "Idempotency-Key", caseRef + verb);
            assertShut(verb, as(COORDINATOR).post("/cases/" + caseRef + "/" + verb, Map.of(), older));
        }
        var order = Map.of("officer", COLLEAGUE, "until", CalledFile.in(5), "text", "Look into it (synthetic).");
        assertShut("order", as(COORDINATOR).post("/cases/" + caseRef + "/resolutions", order));
        underTwoLocks(false);
        assertThat(before.path("status").asString()).isNotEmpty();
        assertThat(as(COORDINATOR).read(caseRef).path("status")).isEqualTo(before.path("status"));
        assertThat(as(COORDINATOR).get("/cases/" + caseRef + "/timeline").body().toString())
                .doesNotContain("keep_draft", "start_support");
    }

    @Test
    void isToldBesideARefusalOnlyWhereItIsOpen() {
        var filing = Map.of("index", "01-01", "article", "1", "years", 5);
        assertShut("filing", as(COORDINATOR).post("/cases/" + caseRef + "/archive/filing", filing));
        underTwoLocks(false);
        assertThat(as(COORDINATOR)
                        .post("/cases/" + caseRef + "/archive/filing", filing)
                        .body()
                        .propertyNames())
                .contains("fileStatus", "fileVersion", "actions");
    }

    @Test
    void nobodyIsToldWhoReadsItOrNamedByCalls() {
        var readers = "/access/files/" + caseRef + "/readers";
        var wanted = Map.of("part", "file", "reference", caseRef, "readers", List.of(COLLEAGUE));
        assertShut("readers", as(COORDINATOR).get(readers));
        assertShut("named", as(COORDINATOR).post(readers, wanted));
        assertShut("dismissed", as(COORDINATOR).post(readers + "/unknown/dismiss", Map.of("reader", COLLEAGUE)));
        underTwoLocks(false);
        assertThat(as(COORDINATOR).get(readers).body()).isEmpty();
    }
}
