package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Of a covert measure it is told first how it is marked, by whatever door it comes. */
class CovertPagesTest extends RunningNode {

    private final WebApplicationContext node;

    CovertPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static String page(Browser officer, String address) throws Exception {
        return Browser.text(officer.open(address));
    }

    @Test
    void aCovertMeasureAsksForItsMarkingFirst() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + uz + "/needed";
        assertThat(added(drafter, address, "")).isEqualTo(address + "?measure=covert#declared");
        assertThat(items(uz)).doesNotContain("covert");
        assertThat(page(drafter, address + "?measure=covert")).contains("id=\"declared\"");
        assertThat(added(drafter, address, "secret")).startsWith("/marking/part");
        assertThat(items(uz)).doesNotContain("covert");
        assertThat(added(drafter, address, "none")).startsWith(address);
        assertThat(items(uz)).contains("covert");
    }

    @Test
    void aCallThatTakesInACovertMeasureDeclaresItsMarkingFirst() {
        var item = Map.of("type", "covert", "facts", Map.of());
        var content = Map.<String, Object>of("form", "mla_request", "assistance", List.of(item));
        var paper = Map.<String, Object>of(
                "content", content, "requesting", "KZ", "counterpartRef", "CV/" + UUID.randomUUID());
        var oral = Map.<String, Object>of("requesting", "KZ", "assistance", List.of("covert"));
        for (var call :
                Map.of("/cases/received", paper, "/cases/received-oral", oral).entrySet()) {
            var refused = as("registrar.uz").post(call.getKey(), call.getValue());
            assertThat(refused.code()).as(call.getKey()).isEqualTo("marking-undeclared");
            assertThat(refused.body().path("errors").path(0).path("pointer").asString())
                    .isEqualTo("/declared");
        }
        assertThat(as("drafter.uz").post("/cases", content).code()).isNotEqualTo("marking-undeclared");
        assertThat(as("drafter.uz").post("/cases?declared=secret", content).code())
                .isEqualTo("marking-too-high");
        assertThat(as("registrar.uz")
                        .post("/cases/received?declared=for_official_use", paper)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aCovertMeasureOnPaperAsksForItsMarkingFirst() throws Exception {
        var registrar = Browser.of(node, "registrar.uz");
        var typed = new HashMap<>(Map.of(
                "requesting",
                "KZ",
                "counterpartRef",
                "CV/" + UUID.randomUUID(),
                "form",
                "mla_request",
                "assistance",
                "covert"));
        var refused = registrar.send("/cases/receive", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#declared\"");
        typed.put("declared", "for_official_use");
        assertThat(registrar.send("/cases/receive", typed).getRedirectedUrl()).contains("done=receive");
    }

    private String items(String caseRef) {
        return as("drafter.uz")
                .get("/cases/" + caseRef)
                .body()
                .path("content")
                .path("assistance")
                .toString();
    }

    private static String added(Browser drafter, String address, String declared) throws Exception {
        var shown = drafter.open(address);
        var typed = Map.of(
                "version",
                Browser.value(shown, "version"),
                "seen",
                Browser.value(shown, "seen"),
                "do",
                "add:item",
                "item-type",
                "covert",
                "declared",
                declared);
        return String.valueOf(drafter.send(address, typed).getRedirectedUrl());
    }
}
