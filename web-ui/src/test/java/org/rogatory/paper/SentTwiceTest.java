package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** A form that is sent twice, without scripts: one effect, and both times its result is shown. */
class SentTwiceTest extends RunningNode {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final WebApplicationContext node;

    SentTwiceTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static String mark(Browser pages, String address) throws Exception {
        var form = pages.open(address).getContentAsString();
        return form.split("name=\"once\" value=\"")[1].split("\"")[0];
    }

    private String drafted() {
        var begun =
                as("drafter.uz").post("/cases", Map.of("content", Scenarios.content("SC-01"), "as_of", "2026-04-20"));
        return begun.body().path("caseRef").asString();
    }

    @Test
    void aPaperIsRegisteredOnceAndItsFileShownBothTimes() throws Exception {
        var pages = Browser.of(node, "officer.uz");
        var typed = new HashMap<>(Map.of(
                "requesting", "IT",
                "counterpartRef", "MG-8/2026",
                "form", "mla_request",
                "assistance", "bank_records",
                "legalBasis", "UNTOC",
                "facts", "Sent twice (synthetic)."));
        typed.put("once", mark(pages, "/cases/receive"));
        var scan = new MockMultipartFile("scan", "request.pdf", "application/pdf", PDF);
        var first = pages.upload("/cases/receive", scan, typed).getRedirectedUrl();
        assertThat(first).startsWith("/cases/UZ-MLA-");
        assertThat(pages.upload("/cases/receive", scan, typed).getRedirectedUrl())
                .isEqualTo(first);

        typed.put("facts", "Something else (synthetic).");
        var other = pages.upload("/cases/receive", scan, typed);
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString())
                .contains("boshqa mazmun bilan yuborilgan", "Something else (synthetic).");
    }

    @Test
    void aNoteIsWrittenOnce() throws Exception {
        var pages = Browser.of(node, "drafter.uz");
        var address = "/cases/" + drafted() + "/notes";
        var note = Map.of("text", "Written once (synthetic).", "once", mark(pages, address));
        var first = pages.send(address, note).getRedirectedUrl();
        assertThat(pages.send(address, note).getRedirectedUrl()).isEqualTo(first);
        assertThat(pages.open(address).getContentAsString().split("Written once"))
                .hasSize(2);
    }

    @Test
    void aFileIsAddedOnce() throws Exception {
        var pages = Browser.of(node, "drafter.uz");
        var ours = drafted();
        var address = "/cases/" + ours + "/documents";
        var given = Map.of("kind", "other", "once", mark(pages, address));
        var file = new MockMultipartFile("file", "plan.pdf", "application/pdf", PDF);
        var first = pages.upload(address, file, given).getRedirectedUrl();
        assertThat(first).startsWith(address);
        assertThat(pages.upload(address, file, given).getRedirectedUrl()).isEqualTo(first);
        assertThat(as("drafter.uz").get("/cases/" + ours + "/documents").body()).hasSize(1);
    }

    @Test
    void aSupplementaryRequestIsBegunOnce() throws Exception {
        var ours = drafted();
        as("drafter.uz").act(ours, "submit");
        as("supervisor.uz").act(ours, "endorse");
        as("officer.uz").act(ours, "approve");
        as("translator.uz").translate(ours);
        as("signatory.uz").act(ours, "sign");
        as("officer.uz").act(ours, "transmit", Map.of("reference", "UZ-2"));
        var pages = Browser.of(node, "drafter.uz");
        var address = "/cases/" + ours + "/supplement";
        var once = Map.of("once", mark(pages, address));
        var first = pages.send(address, once).getRedirectedUrl();
        assertThat(first).startsWith("/cases/UZ-MLA-");
        assertThat(pages.send(address, once).getRedirectedUrl()).isEqualTo(first);
    }
}
