package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** Nobody reads codes, sign-in names, references of the machine or dates of the machine. */
class PlainWordsTest extends RunningNode {

    private static final String REFERENCE = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final WebApplicationContext node;

    PlainWordsTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String drafted(ObjectNode content) {
        var begun = as("drafter.uz").post("/cases", Map.of("content", content, "as_of", "2026-04-20"));
        return begun.body().path("caseRef").asString();
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address).getContentAsString();
    }

    @Test
    void aFindingIsToldInTheTimelineByWhatItSaysAndByWhomItWasOverridden() throws Exception {
        var content = Scenarios.content("SC-01");
        content.remove("purpose");
        var ours = drafted(content);
        var asked = Map.of("finding", "missing@purpose", "internalText", "It follows (synthetic).");
        as("drafter.uz").act(ours, "ask-override", asked);
        as("officer.uz").act(ours, "override", asked);

        var timeline = page("drafter.uz", "/cases/" + ours + "/timeline");
        assertThat(timeline).contains("Majburiy maʼlumot koʻrsatilmagan").doesNotContain("missing@purpose");
        var summary = page("drafter.uz", "/cases/" + ours);
        assertThat(summary).contains("Testova Dilnoza").doesNotContain("officer.uz");
    }

    @Test
    void momentsTablesAndSpansAreWrittenAsAReaderWritesThem() throws Exception {
        var ours = drafted(Scenarios.content("SC-02")
                .put("requesting", "UZ")
                .put("requesting_authority", "UZ-GPO")
                .put("requested", "KZ")
                .put("requested_authority", "KZ-GPO"));
        var check = page("drafter.uz", "/drafts/" + ours + "/check");
        assertThat(check.substring(check.indexOf("chapter-1"))).doesNotContain("+05:00", " | ");

        var bank = drafted(Scenarios.content("SC-01"));
        assertThat(page("drafter.uz", "/cases/" + bank + "/request"))
                .containsPattern("20\\d\\d dan .* gacha")
                .contains("1. account opening and KYC file\n2. ", "№ 31", "9800 EUR")
                .doesNotContain(">UNTOC</dt>", "by: ", "valid until", "currency");
        assertThat(page("drafter.uz", "/drafts/" + bank + "/check"))
                .contains("Fuqaroligi: Oʻzbekiston")
                .containsPattern("Davr: .* dan .* gacha");
    }

    @Test
    void aFileIsCalledByItsFirstKindOfAssistanceAndHowManyMoreThereAre() throws Exception {
        var content = Scenarios.content("SC-01");
        var items = content.putArray("assistance");
        for (var kind : List.of("bank_records", "taking_evidence", "bank_records", "service_documents")) {
            items.addObject().put("type", kind).putObject("facts");
        }
        assertThat(page("drafter.uz", "/cases/" + drafted(content))).contains("va yana 2 ta");
    }

    @Test
    void whoReceivesIsNotAdvisedWhatTheSenderShouldCite() throws Exception {
        var content = Scenarios.content("SC-02");
        content.putArray("legal_basis").add("CHISINAU-2002").add("MINSK-1993");
        var received = as("officer.uz")
                .post("/cases/received", Map.of("content", content, "requesting", "KZ", "counterpartRef", "KZ-77"));
        var shown =
                page("officer.uz", "/cases/" + received.body().path("caseRef").asString());
        assertThat(shown).contains("oʻzingiz baholang").doesNotContain("Keyingi shartnomani keltiring");
    }

    @Test
    void theTrailNamesTheLinesOfTheJournalsByTheirNumbers() throws Exception {
        var ours = drafted(Scenarios.content("SC-01").put("translation", "not_needed"));
        as("drafter.uz").act(ours, "submit");
        as("supervisor.uz").act(ours, "endorse");
        as("officer.uz").act(ours, "approve");
        assertThat(page("auditor.uz", "/audit"))
                .containsPattern("14-\\d-\\d+/\\d\\d")
                .doesNotContainPattern(">" + REFERENCE)
                .doesNotContainPattern(": " + REFERENCE);
    }
}
