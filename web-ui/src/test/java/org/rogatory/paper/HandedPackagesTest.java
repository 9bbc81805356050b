package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.requests.person.ProtectedPersons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of a package that the registry was handed: its file opens, or systems are told why it was refused. */
class HandedPackagesTest extends RunningNode {

    private static final String PACKAGE = "/cases/receive-package?lang=en";

    private final WebApplicationContext node;

    HandedPackagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void aPackageTakenInLeadsToTheFileThatItOpened() throws Exception {
        var officer = Browser.of(node, "officer.kz");
        var taken = officer.upload(
                PACKAGE, parcel(HandedParcels.of(node, ProtectedPersons.released(Prepared.summons()))), Map.of());
        assertThat(taken.getStatus()).isEqualTo(302);
        var file = String.valueOf(taken.getRedirectedUrl());
        assertThat(file).startsWith("/cases/KZ-").endsWith("?done=receive-package");
        assertThat(officer.open(file + "&lang=en").getContentAsString()).contains("The package is taken in");
        assertThat(officer.open(file.replaceFirst("\\?.*", "/messages?lang=en")).getContentAsString())
                .contains("the message brought no letter");
    }

    @Test
    void refusedPackagesAreToldToSystems() throws Exception {
        var unreadable = HandedParcels.of(node, JsonMapper.shared().createObjectNode());
        Browser.of(node, "officer.kz").upload(PACKAGE, parcel(unreadable), Map.of());
        var told = as("officer.kz")
                .get("/packages/refused")
                .body()
                .path("packages")
                .path(0);
        assertThat(told.path("code").asString()).isEqualTo("content_invalid");
        assertThat(told.path("fromState").asString()).isEqualTo("UZ");
        assertThat(told.path("byHand").asBoolean()).isTrue();
        assertThat(told.path("size").asInt()).isEqualTo(unreadable.length);
        assertThat(as("drafter.kz").get("/packages/refused").status()).isEqualTo(403);
        var path = "/packages/refused/" + told.path("messageId").asString();
        assertThat(as("officer.uz").get(path).code()).isEqualTo("not-found");
        assertThat(downloaded(path)).isEqualTo(unreadable);
    }

    private byte[] downloaded(String path) throws Exception {
        var login = Base64.getEncoder().encodeToString("officer.kz:demo".getBytes(StandardCharsets.US_ASCII));
        var asked = HttpRequest.newBuilder(URI.create(address() + "/api/v1" + path))
                .header("Authorization", "Basic " + login);
        return HttpClient.newHttpClient()
                .send(asked.build(), BodyHandlers.ofByteArray())
                .body();
    }

    private static MockMultipartFile parcel(byte[] content) {
        return new MockMultipartFile("package", "x.asice", "application/vnd.etsi.asic-e+zip", content);
    }
}
