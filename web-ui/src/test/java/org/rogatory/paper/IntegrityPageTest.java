package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.NationalSystem.Answer;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A certificate of integrity is ordered on its page and by a call, is sealed among the documents, and stays inside. */
class IntegrityPageTest extends RunningNode {

    private static final String KIND = "integrity_certificate";

    private final WebApplicationContext node;
    private final JdbcClient jdbc;

    @Autowired
    IntegrityPageTest(WebApplicationContext node, JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    private List<JsonNode> certificates(String caseRef) {
        return as("officer.uz")
                .get("/cases/" + caseRef + "/documents")
                .body()
                .valueStream()
                .filter(document -> KIND.equals(document.path("kind").asString()))
                .toList();
    }

    private void awaitSealed(String caseRef, int number) {
        Awaitility.await()
                .atMost(NationalSystem.PATIENCE)
                .until(() -> certificates(caseRef).stream()
                                .filter(document ->
                                        "sealed".equals(document.path("status").asString()))
                                .count()
                        == number);
    }

    @Test
    void isOrderedOnItsPageOnceAndStaysInside() throws Exception {
        var uz = new Prepared(this).signed(Prepared.summons());
        var officer = Browser.of(node, "officer.uz");
        var address = "/cases/" + uz + "/integrity";
        offered(officer, uz, address);

        var page = officer.open(address + "?lang=en");
        assertThat(text(page)).contains("The whole file", "request").doesNotContain("name=\"views\"");
        var once = Browser.value(page, "once");
        var long301 = officer.send(address, Map.of("language", "ru", "purpose", "x".repeat(301), "once", once));
        assertThat(long301.getStatus()).isEqualTo(422);
        assertThat(text(long301)).contains("purpose-error");
        var fields = Map.of("language", "ru", "purpose", "Court (synthetic), 1-7/26", "once", once);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(officer.send(address, fields).getRedirectedUrl())
                    .isEqualTo("/cases/" + uz + "/documents?done=certify");
        }
        awaitSealed(uz, 1);
        assertThat(text(officer.open("/cases/" + uz + "/documents?done=certify&lang=en")))
                .contains("Certificate of integrity", "internal, never leaves")
                .doesNotContain("??");
        var certificate = certificates(uz).get(0);
        assertThat(certificate.path("marking").asString()).isEqualTo("internal");
        assertThat(as("officer.uz")
                        .download("/cases/" + uz + "/documents/"
                                + certificate.path("documentRef").asString()))
                .startsWith("%PDF-");
    }

    private void offered(Browser officer, String uz, String address) throws Exception {
        assertThat(text(officer.open("/cases/" + uz + "/documents?lang=en"))).contains("href=\"" + address + "\"");
        assertThat(text(Browser.of(node, "drafter.uz").open("/cases/" + uz + "/documents")))
                .doesNotContain(address);
        assertThat(Browser.of(node, "drafter.uz").open(address).getStatus()).isEqualTo(403);
        assertThat(Browser.of(node, "officer.kz").open(address).getStatus()).isEqualTo(404);
        assertThat(text(Browser.of(node, "head.uz").open(address))).contains("name=\"views\"");
    }

    private Answer called(String user, String caseRef, Map<String, Object> body, String key) {
        return as(user).post("/cases/" + caseRef + "/integrity", body, Map.of("Idempotency-Key", key));
    }

    @Test
    void isOrderedByACallThatTellsWhereItLies() {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("language", "uz");
        var first = called("officer.uz", uz, body, key);
        assertThat(first.status()).isEqualTo(202);
        var told = Awaitility.await()
                .atMost(NationalSystem.PATIENCE)
                .until(
                        () -> called("officer.uz", uz, body, key).body(),
                        again -> again.path("documentRef").isString());
        assertThat(told.path("order")).isEqualTo(first.body().path("order"));
        awaitSealed(uz, 1);
        var certificate = certificates(uz).get(0);
        assertThat(certificate.path("documentRef")).isEqualTo(told.path("documentRef"));
        assertThat(certificate.path("language").asString()).isEqualTo("uz");

        var other = UUID.randomUUID().toString();
        assertThat(called("officer.uz", uz, Map.of("language", "fr"), other).code())
                .isEqualTo("unknown-code");
        assertThat(called("officer.uz", uz, Map.of("language", "en", "views", true), other)
                        .code())
                .isEqualTo("role");
        assertThat(called("officer.kz", uz, body, other).status()).isEqualTo(404);
    }

    @Test
    void isRefusedWhereTheChainIsBroken() throws Exception {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        Awaitility.await().atMost(NationalSystem.PATIENCE).until(() -> sealedRow(uz) > 0);
        var row = sealedRow(uz);
        var officer = Browser.of(node, "officer.uz");
        var address = "/cases/" + uz + "/integrity";
        var once = Browser.value(officer.open(address + "?lang=en"), "once");
        var actor = jdbc.sql("select actor from audit_entry where id = ?")
                .param(row)
                .query(String.class)
                .single();
        write(row, "somebody.else");
        try {
            var refused = called("officer.uz", uz, Map.of("language", "en"), once);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.code()).isEqualTo("integrity-chain-broken");
            assertThat(refused.body().has("position")).isFalse();
            var page = officer.send(address + "?lang=en", Map.of("language", "en", "once", once));
            assertThat(page.getStatus()).isEqualTo(422);
            assertThat(text(page))
                    .contains("The chain of the audit trail is broken")
                    .doesNotContain("at place");
        } finally {
            write(row, actor);
        }
        assertThat(certificates(uz)).isEmpty();
    }

    private long sealedRow(String caseRef) {
        return jdbc.sql("select coalesce(min(id), 0) from audit_entry where subject = ? and chain_position is not null")
                .param(caseRef)
                .query(Long.class)
                .single();
    }

    private void write(long row, String actor) {
        jdbc.sql("update audit_entry set actor = ? where id = ?")
                .params(actor, row)
                .update();
    }
}
