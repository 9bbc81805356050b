package org.rogatory.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** What would stop a request at the end is told to everyone on its way, with the annex and with whoever mends it. */
class StopsAheadTest extends RunningNode {

    private static final String ANNEX = "Synthetic ruling 5";

    private final WebApplicationContext node;

    StopsAheadTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String drafted(ObjectNode content) {
        var begun = as("drafter.uz").post("/cases", Map.of("content", content, "as_of", "2026-04-20"));
        return begun.body().path("caseRef").asString();
    }

    /** With one annex that would have to be certified, and of which there is no file. */
    private static ObjectNode uncertified() {
        var content = Scenarios.content("SC-01");
        content.withArrayProperty("attachments")
                .addObject()
                .put("kind", "court_order")
                .put("name", ANNEX);
        return content.put("translation", "not_needed");
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address).getContentAsString();
    }

    @Test
    void anAnnexThatMustBeCertifiedIsNamedFromTheDraftToTheSignature() throws Exception {
        var ours = drafted(uncertified());
        assertThat(page("drafter.uz", "/drafts/" + ours + "/check")).contains(ANNEX, "#attachment");
        as("drafter.uz").act(ours, "submit");
        as("supervisor.uz").act(ours, "endorse");

        var approving = page("officer.uz", "/cases/" + ours + "/acts/approve");
        assertThat(approving).contains(ANNEX, "/acts/return-for-correction", "id=\"stops-title\"");
        assertThat(page("officer.uz", "/cases/" + ours + "/review")).contains(ANNEX);
        as("officer.uz").act(ours, "approve");

        var signing = page("signatory.uz", "/cases/" + ours + "/sign");
        assertThat(signing).contains(ANNEX).doesNotContain("name=\"fingerprint\"");
        assertThat(page("officer.uz", "/cases/" + ours)).contains(ANNEX, "/acts/recall-approval");
    }

    @Test
    void anAnnexWithoutAFileIsToldUntilItsFileIsThere() throws Exception {
        var content = Scenarios.content("SC-01");
        content.putArray("attachments")
                .addObject()
                .put("kind", "law_text")
                .put("name", "Synthetic article 135")
                .put("certified", true);
        var ours = drafted(content);
        assertThat(page("drafter.uz", "/drafts/" + ours + "/check"))
                .contains("Synthetic article 135", "href=\"/cases/" + ours + "/documents\"");
        var submitting = page("drafter.uz", "/cases/" + ours + "/acts/submit");
        assertThat(submitting.substring(submitting.indexOf("id=\"warned-title\"")))
                .as("what stops nothing has a heading of its own")
                .contains("Synthetic article 135");
        assertThat(submitting.substring(0, submitting.indexOf("id=\"warned-title\"")))
                .doesNotContain("Synthetic article 135");
        var law = new MockMultipartFile("file", "law.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(US_ASCII));
        Browser.of(node, "drafter.uz").upload("/cases/" + ours + "/documents", law, Map.of("kind", "law_text"));
        assertThat(page("drafter.uz", "/drafts/" + ours + "/check"))
                .doesNotContain("href=\"/cases/" + ours + "/documents\"");
    }

    @Test
    void theSignatureIsAskedOfNobodyUnlessAnotherSystemWroteItDown() throws Exception {
        var given = Scenarios.content("SC-01");
        assertThat(page("drafter.uz", "/drafts/" + drafted(given) + "/formalities"))
                .contains("signature-office");
        given.remove("signature");
        assertThat(page("drafter.uz", "/drafts/" + drafted(given) + "/formalities"))
                .contains("attachment")
                .doesNotContain("signature-");
    }
}
