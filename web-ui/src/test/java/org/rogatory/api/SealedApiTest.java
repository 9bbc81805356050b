package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A sealed annex opened by a national system of those for whom it is, and by nobody else. */
class SealedApiTest extends RunningNode {

    private static final String NAME = "SIRLIYEVA Zashchita";
    private static final String HEAD = "head.kz";
    private static final String OFFICER = "officer.kz";
    private static final Map<String, String> WHY = Map.of("reason", "execution");

    private final JdbcClient jdbc;

    @Autowired
    SealedApiTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private String received() {
        var content = Prepared.summons();
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", NAME);
        var uz = new Prepared(this).signedWithPlan(content);
        as("officer.uz").act(uz, "transmit", Map.of("reference", "7-1/26"));
        var kz = as(OFFICER).awaitIncoming(uz);
        as(OFFICER).act(kz, "register", Map.of("reference", "KZ-1-8/26"));
        return kz;
    }

    private String annex(String kz) {
        var request = as(HEAD).get("/cases/" + kz + "/messages")
                .body()
                .valueStream()
                .filter(message -> message.path("incoming").asBoolean())
                .map(message -> message.path("messageId").asString())
                .findFirst()
                .orElseThrow();
        return "/cases/" + kz + "/messages/" + request + "/sealed";
    }

    private long traces(String action, String kz) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject = ?")
                .params(action, kz)
                .query(Long.class)
                .single();
    }

    @Test
    void theHeadOpensItAndReadsItsDocumentForAReason() throws IOException, InterruptedException {
        var kz = received();
        var annex = annex(kz);

        assertThat(as(HEAD).get(annex).body().path("heads").asBoolean()).isTrue();
        assertThat(as(HEAD).get(annex).body().toString()).doesNotContain(NAME);
        assertThat(as(HEAD).post(annex + "/open", Map.of("reason", "curiosity")).code())
                .isEqualTo("sealed-reason");
        assertThat(as(HEAD).post(annex + "/open", Map.of()).errors()).containsKey("/reason");
        assertThat(traces("exchange.open_sealed", kz)).isZero();

        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var content = as(HEAD).post(annex + "/open", WHY, key).body().path("content");
        assertThat(content.at("/persons/0/name").asString()).isEqualTo(NAME);
        assertThat(content.at("/documents/0/name").asString()).isEqualTo("plan.txt");
        assertThat(as(HEAD).post(annex + "/open", WHY, key).status()).isEqualTo(200);
        assertThat(traces("exchange.open_sealed", kz)).isEqualTo(2);

        var plan = document(annex, HEAD, 1);
        assertThat(plan.body()).isEqualTo("Synthetic.");
        assertThat(plan.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(plan.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(traces("exchange.read_sealed", kz)).isEqualTo(1);
        assertThat(document(annex, HEAD, 2).statusCode()).isEqualTo(404);
    }

    @Test
    void toOthersThereIsNoneUntilTheHeadAppointsThem() throws IOException, InterruptedException {
        var kz = received();
        var annex = annex(kz);

        for (var stranger : List.of(OFFICER, "officer.uz", "head.uz")) {
            assertThat(as(stranger).get(annex).status()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).post(annex + "/open", WHY).status()).isEqualTo(404);
            assertThat(document(annex, stranger, 1).statusCode()).isEqualTo(404);
        }
        assertThat(as(OFFICER).post(annex + "/readers", reader(OFFICER)).status())
                .isEqualTo(404);
        assertThat(as(HEAD).post(annex + "/readers", reader("officer.uz")).code())
                .isEqualTo("sealed-not-yours");

        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var told = as(HEAD).post(annex + "/readers", reader(OFFICER), key);
        assertThat(told.body().path("appointed").valueStream().map(JsonNode::asString))
                .containsExactly(OFFICER);
        assertThat(as(HEAD).post(annex + "/readers", reader(OFFICER), key).status())
                .isEqualTo(200);
        assertThat(traces("exchange.appoint_sealed", kz)).isEqualTo(1);
        assertThat(as(OFFICER).get(annex).body().path("appointed")).isEmpty();
        assertThat(document(annex, OFFICER, 1).body()).isEqualTo("Synthetic.");
    }

    @Test
    void nothingOfItIsToldAnywhereElse() {
        var kz = received();

        for (var part : List.of("", "/documents", "/messages", "/timeline", "/letters", "/items")) {
            var told = as(HEAD).get("/cases/" + kz + part);
            assertThat(told.status()).as(part).isEqualTo(200);
            assertThat(told.body().toString())
                    .as(part)
                    .doesNotContain(NAME)
                    .doesNotContain("plan.txt")
                    .doesNotContain("sealed_annex");
        }
    }

    private static Map<String, String> reader(String username) {
        return Map.of("officer", username);
    }

    /** Bytes, which are no JSON. */
    private HttpResponse<String> document(String annex, String username, int number)
            throws IOException, InterruptedException {
        var login = Base64.getEncoder().encodeToString((username + ":demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address() + "/api/v1" + annex + "/documents"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"number\": " + number + ", \"reason\": \"protection\"}"));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
