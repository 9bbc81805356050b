package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** The translator's page without scripts, and the same through the interface. */
class TranslationPageTest extends RunningNode {

    private static final byte[] PDF = "%PDF-1.7\n%synthetic\n%%EOF".getBytes(StandardCharsets.UTF_8);

    private final WebApplicationContext node;

    TranslationPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String approved() {
        var kz = as("court.kz")
                .post("/cases", Scenarios.content("SC-02"))
                .body()
                .path("caseRef")
                .asString();
        as("court.kz").act(kz, "submit-by-court");
        as("officer.kz").act(kz, "approve");
        return kz;
    }

    private List<String> keys(String caseRef) {
        return as("translator.kz")
                .get("/cases/" + caseRef + "/translation")
                .body()
                .path("sections")
                .valueStream()
                .map(part -> part.path("key").asString())
                .toList();
    }

    private String translation(String caseRef, String key) {
        return as("translator.kz")
                .get("/cases/" + caseRef + "/translation")
                .body()
                .path("sections")
                .valueStream()
                .filter(part -> key.equals(part.path("key").asString()))
                .map(part -> part.path("translation").asString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theActOpensThePageAndWhatWasTypedIsKeptThoughTheActIsRefused() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        assertThat(page.open("/cases/" + ref + "/acts/attach-translation").getRedirectedUrl())
                .isEqualTo("/cases/" + ref + "/translation");
        var key = keys(ref).get(0);
        var refused = page.send(
                "/cases/" + ref + "/translation",
                Map.of("version", "0", "t-" + key, "Typed <b>once</b>", "certified", "true", "do", "finish"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Typed &lt;b&gt;once&lt;/b&gt;", "error-summary")
                .doesNotContain("??");
        assertThat(translation(ref, key)).isEqualTo("Typed <b>once</b>");
    }

    @Test
    void aSavingOnAnOlderOneIsAskedAboutAndLosesNothing() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        var key = keys(ref).get(0);
        page.send("/cases/" + ref + "/translation", Map.of("version", "0", "t-" + key, "Theirs", "do", "save"));
        var mine = Map.of("version", "0", "t-" + key, "Mine", "do", "save");
        var crossed = page.send("/cases/" + ref + "/translation", mine);
        assertThat(crossed.getStatus()).isEqualTo(409);
        assertThat(crossed.getContentAsString()).contains(">Mine</textarea>", "Theirs", "value=\"1\"");
        assertThat(translation(ref, key)).isEqualTo("Theirs");
    }

    @Test
    void savesInPassingAndFinishesNothing() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        var key = keys(ref).get(0);
        var address = "/cases/" + ref + "/translation";
        var saved = page.passing(address, Map.of("version", "0", "t-" + key, "In passing", "do", "finish"));
        assertThat(saved.getContentAsString())
                .contains("id=\"draft-version\" name=\"version\" value=\"1\"", "id=\"draft-progress\"")
                .doesNotContain("<html", "??");
        assertThat(translation(ref, key)).isEqualTo("In passing");
        assertThat(as("translator.kz").read(ref).path("status").asString()).isEqualTo("approved");
        var crossed = page.passing(address, Map.of("version", "0", "t-" + key, "Older"));
        assertThat(crossed.getContentAsString()).contains("value=\"0\"").doesNotContain("value=\"1\"");
        assertThat(translation(ref, key)).isEqualTo("In passing");
    }

    @Test
    void aTranslatedDocumentIsAddedOnTheSamePageAndFinishesIt() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        var file = new MockMultipartFile("file", "tarjima.pdf", "application/pdf", PDF);
        var key = keys(ref).get(0);
        var added = page.upload(
                "/cases/" + ref + "/translation/documents", file, Map.of("version", "0", "t-" + key, "Beside it"));
        assertThat(added.getRedirectedUrl()).isEqualTo("/cases/" + ref + "/translation?added");
        assertThat(translation(ref, key)).isEqualTo("Beside it");
        assertThat(page.open("/cases/" + ref + "/translation").getContentAsString())
                .contains("tarjima.pdf");
        assertThat(page.send("/cases/" + ref + "/translation", Map.of("certified", "true", "do", "finish"))
                        .getRedirectedUrl())
                .isEqualTo("/cases/" + ref + "?done=attach-translation");
        assertThat(as("translator.kz").read(ref).path("status").asString()).isEqualTo("translated");
    }

    @Test
    void aTranslatedDocumentIsAddedOnceHoweverOftenThePageIsSent() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        var address = "/cases/" + ref + "/translation";
        var once = Browser.value(page.open(address), "once");
        var file = new MockMultipartFile("file", "tarjima.pdf", "application/pdf", PDF);
        for (var turn : List.of("first", "second")) {
            var added = page.upload(address + "/documents", file, Map.of("once", once));
            assertThat(added.getRedirectedUrl()).as(turn).isEqualTo(address + "?added");
        }
        assertThat(page.open(address).getContentAsString().split("tarjima\\.pdf"))
                .as("named once in the list")
                .hasSize(2);
        var finished = page.send(address, Map.of("once", once, "certified", "true", "do", "finish"));
        assertThat(finished.getRedirectedUrl()).isEqualTo("/cases/" + ref + "?done=attach-translation");
    }

    @Test
    void aTranslatedDocumentNamesTheDocumentThatItTranslates() throws Exception {
        var ref = approved();
        var source = as("officer.kz").enclose(ref, "court_order");
        var page = Browser.of(node, "translator.kz");
        var address = "/cases/" + ref + "/translation";
        assertThat(page.open(address + "?lang=en").getContentAsString()).contains("value=\"" + source + "\"");
        var file = new MockMultipartFile("file", "buyruq.pdf", "application/pdf", PDF);
        var wrong = page.upload(address + "/documents", file, Map.of("source", "nothing"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("href=\"#source\"");
        page.upload(address + "/documents", file, Map.of("source", source));
        assertThat(page.open(address + "?lang=en").getContentAsString()).contains("buyruq.pdf", "Translation of: ");
        assertThat(page.open("/cases/" + ref + "/documents?lang=en").getContentAsString())
                .contains("Translation of: ", "Translation: ")
                .doesNotContain("source kept inside", "??");
        as("officer.kz").post("/cases/" + ref + "/documents/" + source + "/keep-inside", Map.of());
        assertThat(page.open("/cases/" + ref + "/documents?lang=en").getContentAsString())
                .contains("source kept inside or taken away");
    }

    @Test
    void whoMadeAndCertifiedATranslationIsSaidUnderDocumentsToo() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        var address = "/cases/" + ref + "/documents?lang=en";
        var file = new MockMultipartFile("file", "tarjima.pdf", "application/pdf", PDF);
        assertThat(page.open(address).getContentAsString())
                .contains("Who made and certified the translation", "name=\"paperTranslator\"");
        var said = new HashMap<>(Map.of("kind", "court_order", "paperTranslator", "A. Synthetic"));
        assertThat(page.upload(address, file, said).getStatus())
                .as("of what is no translation nobody is the translator")
                .isEqualTo(422);
        var nobodys = page.upload(address, file, Map.of("kind", "translation", "paperStamped", "true"));
        assertThat(nobodys.getStatus()).isEqualTo(422);
        assertThat(nobodys.getContentAsString()).contains("href=\"#paperCertifier\"");
        said.put("kind", "translation");
        said.put("paperCertifier", "NOTARY Synthetic");
        assertThat(page.upload(address, file, said).getRedirectedUrl()).endsWith("/documents?done=add");
        assertThat(page.open(address).getContentAsString())
                .contains("Translator: A. Synthetic; Certified by: NOTARY Synthetic");
    }

    @Test
    void whoMadeAndCertifiedATranslatedDocumentIsSaidWhereItIsAdded() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        var address = "/cases/" + ref + "/translation";
        var file = new MockMultipartFile("file", "tarjima.pdf", "application/pdf", PDF);
        var nobodys = page.upload(address + "/documents", file, Map.of("paperStamped", "true"));
        assertThat(nobodys.getStatus()).isEqualTo(422);
        assertThat(nobodys.getContentAsString()).contains("href=\"#paperCertifier\"", "href=\"#file\"");
        assertThat(page.open(address).getContentAsString()).doesNotContain("tarjima.pdf");
        var said =
                Map.of("paperTranslator", "A. Synthetic", "paperCertifier", "NOTARY Synthetic", "paperStamped", "true");
        page.upload(address + "/documents", file, said);
        for (var shown : List.of(address, "/cases/" + ref + "/documents")) {
            assertThat(page.open(shown + "?lang=en").getContentAsString())
                    .contains("Translator: A. Synthetic; Certified by: NOTARY Synthetic; bears the seal of who made")
                    .doesNotContain("??");
        }
    }

    @Test
    void whoCertifiesInAnothersPlaceIsNamedWithHisGround() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        var address = "/cases/" + ref + "/translation";
        var typed = Map.of("certified", "true", "do", "finish", "contact", "NOTARY Synthetic");
        var refused = page.send(address, typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#reference\"", "value=\"NOTARY Synthetic\"");
        var unread = page.send(address, Map.of("certified", "true", "do", "finish", "happenedOn", "2026-02-31"));
        assertThat(unread.getContentAsString()).contains("href=\"#happenedOn\"");
    }

    @Test
    void whatStandsBesideTheTextsAndIsSavedNowhereStaysOnThePage() throws Exception {
        var ref = approved();
        var address = "/cases/" + ref + "/translation";
        var page = Browser.of(node, "translator.kz");
        var key = keys(ref).get(0);
        var beside = new HashMap<>(Map.of(
                "do", "save", "reason", "In Uzbek.", "contact", "NOTARY Synthetic", "paperTranslator", "A. Synthetic"));
        beside.put("t-" + key, "Typed beside it");
        assertThat(page.send(address, beside).getRedirectedUrl()).isEqualTo(address + "?saved");
        assertThat(translation(ref, key)).isEqualTo("Typed beside it");
        assertThat(page.open(address + "?saved").getContentAsString())
                .contains(">Typed beside it</textarea>", ">In Uzbek.</textarea>")
                .contains("value=\"NOTARY Synthetic\"", "value=\"A. Synthetic\"")
                .contains("data-beside=\"yes\"");
        var file = new MockMultipartFile("file", "tarjima.pdf", "application/pdf", PDF);
        page.upload(address + "/documents", file, beside);
        assertThat(page.open(address + "?added").getContentAsString())
                .contains(">In Uzbek.</textarea>", "value=\"NOTARY Synthetic\"")
                .doesNotContain("value=\"A. Synthetic\"");
        assertThat(page.open(address).getContentAsString()).doesNotContain("In Uzbek.", "data-beside");
    }

    @Test
    void goingOnWithoutATranslationNeedsAReason() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        assertThat(page.send("/cases/" + ref + "/translation", Map.of("do", "not-needed"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(page.send("/cases/" + ref + "/translation", Map.of("do", "not-needed", "reason", "It is in Uzbek."))
                        .getRedirectedUrl())
                .endsWith("?done=attach-translation");
    }

    @Test
    void theInterfaceRefusesATickAloneAndAnUnknownPart() {
        var ref = approved();
        var tick = as("translator.kz").post("/cases/" + ref + "/translate", Map.of("certified", true));
        assertThat(tick.status()).isEqualTo(422);
        assertThat(tick.code()).isEqualTo("translation-missing");
        assertThat(tick.errors()).containsEntry("/sections", "translation-missing");
        var path = "/cases/" + ref + "/translation";
        var unknown = Map.of("sections", Map.of("nothing", "x"));
        assertThat(as("translator.kz").put(path, unknown, Map.of()).code()).isEqualTo("unknown-part");
        var stale = as("translator.kz")
                .put(path, Map.of("sections", Map.of(keys(ref).get(0), "x")), Map.of("If-Match", "\"7\""));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(as("officer.uz").get(path).status()).isEqualTo(404);
        assertThat(as("translator.kz").translate(ref).path("status").asString()).isEqualTo("translated");
    }

    @Test
    void nobodyFinishesWhatHeHasNotSeen() throws Exception {
        var ref = approved();
        var page = Browser.of(node, "translator.kz");
        var address = "/cases/" + ref + "/translation";
        var key = keys(ref).get(0);
        var opened = page.open(address);
        var stale = Map.of(
                "version",
                Browser.value(opened, "version"),
                "seen",
                Browser.value(opened, "seen"),
                "t-" + key,
                "",
                "certified",
                "true",
                "do",
                "finish");
        page.send(address, Map.of("version", "0", "t-" + key, "Theirs", "do", "save"));
        var crossed = page.send(address, stale);
        assertThat(crossed.getStatus()).isEqualTo(409);
        assertThat(crossed.getContentAsString()).contains(">Theirs</textarea>");
        assertThat(translation(ref, key)).isEqualTo("Theirs");
    }
}
