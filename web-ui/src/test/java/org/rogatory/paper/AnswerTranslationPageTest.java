package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** The page on which the words of an answer are translated while it is drafted, and the same through the interface. */
class AnswerTranslationPageTest extends RunningNode {

    private static final String TOLD = "We cannot do it (synthetic).";
    private static final String PARTLY = "No part of it can be done (synthetic).";

    private final WebApplicationContext node;

    AnswerTranslationPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String drafted() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var refusal = Map.of(
                "ground",
                "sovereignty_security",
                "releasedText",
                "It touches our security (synthetic).",
                "internalText",
                "Only the office weighs this (synthetic).",
                "particulars",
                Map.of("partial_possible", PARTLY));
        as("head.kz").act(kz, "refuse", refusal);
        as("officer.kz").act(kz, "draft-answer", Map.of("releasedText", TOLD));
        return kz;
    }

    private static String address(String caseRef) {
        return "/cases/" + caseRef + "/translation";
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address + "?lang=en").getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> typed(String layout) {
        var typed = new HashMap<>(Map.of("version", "0", "language", "ru", "layout", layout, "do", "save"));
        typed.put("t-text", "Typed <b>once</b>");
        typed.put("t-particulars-partial_possible", "Neither in part");
        return typed;
    }

    @Test
    void whatIsTypedIsSavedAndWhoApprovesReadsIt() throws Exception {
        var kz = drafted();
        assertThat(page("officer.kz", "/cases/" + kz)).contains(address(kz) + "\"", "Translate what was written");
        assertThat(page("officer.kz", address(kz)))
                .contains(TOLD, PARTLY, "0 of 2 parts", "Nothing has been translated yet")
                .doesNotContain("Only the office", "??");
        assertThat(page("head.kz", address(kz))).contains(TOLD).doesNotContain("<textarea");

        var saved = Browser.of(node, "officer.kz").send(address(kz), typed("sequence"));
        assertThat(saved.getRedirectedUrl()).isEqualTo(address(kz) + "?saved");
        assertThat(page("officer.kz", address(kz)))
                .contains("Typed &lt;b&gt;once&lt;/b&gt;", "The letter shows the translation.", "2 of 2 parts");
        assertThat(page("head.kz", "/cases/" + kz + "/acts/approve-answer"))
                .containsSubsequence("Translation in the letter", "Russian", "not certified", "Neither in part")
                .doesNotContain("??");
        as("head.kz").act(kz, "approve-answer");
        assertThat(page("officer.kz", address(kz)))
                .contains("Neither in part")
                .doesNotContain("<textarea", "name=\"layout\"");
        assertThat(page("officer.kz", "/cases/" + kz)).doesNotContain("Translate what was written");
    }

    @Test
    void whatIsRefusedStaysOnThePage() throws Exception {
        var kz = drafted();
        var browser = Browser.of(node, "officer.kz");
        var wrong = browser.send(address(kz), typed("upside_down"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("Typed &lt;b&gt;once&lt;/b&gt;", "error-summary", "href=\"#layout\"")
                .doesNotContain("??");
        browser.send(address(kz), typed("columns"));
        var mine = typed("columns");
        mine.put("t-text", "Mine");
        var crossed = browser.send(address(kz), mine);
        assertThat(crossed.getStatus()).isEqualTo(409);
        assertThat(crossed.getContentAsString()).contains(">Mine</textarea>", "Typed &lt;b&gt;once&lt;/b&gt;");
    }

    @Test
    void whatIsSavedOnAReturnedAnswerIsToldSoAndNotNotFound() throws Exception {
        var kz = drafted();
        var browser = Browser.of(node, "translator.kz");
        var typed = given(browser.open(address(kz) + "?lang=en"));
        typed.putAll(Map.of("t-text", "Typed <b>once</b>", "t-particulars-partial_possible", "Neither in part"));
        as("head.kz").act(kz, "return-answer", Map.of("internalText", "Say more (synthetic)."));
        var refused = browser.send(address(kz), typed);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Browser.text(refused))
                .contains("The answer was returned", "href=\"#t-particulars-partial_possible\"")
                .contains("What was typed is not saved")
                .contains(">Typed &lt;b&gt;once&lt;/b&gt;</textarea>", ">Neither in part</textarea>")
                .doesNotContain("??");
        var asked = browser.open(address(kz) + "?lang=en");
        assertThat(asked.getStatus()).isEqualTo(409);
        assertThat(Browser.text(asked)).contains("It must be drafted anew before it is translated");
        assertThat(page("translator.kz", "/cases/" + kz)).doesNotContain("Translate what was written");

        as("officer.kz").act(kz, "draft-answer", Map.of("releasedText", "Otherwise than before (synthetic)."));
        var again = given(refused);
        again.putAll(Map.of("t-text", "Typed once", "t-particulars-partial_possible", "Neither in part"));
        var crossed = browser.send(address(kz), again);
        assertThat(crossed.getStatus()).as("of other words than he saw").isEqualTo(409);
        assertThat(Browser.text(crossed)).contains(">Typed once</textarea>", "Otherwise than before (synthetic).");
    }

    @Test
    void whatIsSavedOnceTheAnswerIsApprovedIsGivenBackToWhoeverTypedIt() throws Exception {
        var kz = drafted();
        var browser = Browser.of(node, "translator.kz");
        var typed = given(browser.open(address(kz) + "?lang=en"));
        typed.putAll(Map.of("t-text", "Typed <b>once</b>", "t-particulars-partial_possible", "Neither in part"));
        as("head.kz").act(kz, "approve-answer");
        var refused = browser.send(address(kz), typed);
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Browser.text(refused))
                .contains("nothing is translated here any more", "id=\"t-text\"")
                .contains("Typed &lt;b&gt;once&lt;/b&gt;", "Neither in part")
                .doesNotContain("<textarea", "??");
    }

    @Test
    void aChangedTextIsToldAndLeavesWithoutItsTranslation() throws Exception {
        var kz = drafted();
        Browser.of(node, "officer.kz").send(address(kz), typed("columns"));
        as("officer.kz").act(kz, "draft-answer", Map.of("releasedText", "Otherwise than before (synthetic)."));
        assertThat(page("officer.kz", address(kz)))
                .contains("source changed", "The letter leaves without the translation", "1 of 2 parts");
        assertThat(page("head.kz", "/cases/" + kz + "/acts/approve-answer"))
                .contains("The letter leaves without the translation that was begun");
    }

    @Test
    void theInterfaceReadsAndWritesTheSame() {
        var kz = drafted();
        var path = "/cases/" + kz + "/translation";
        var sections = Map.of("text", "Cannot", "particulars-partial_possible", "No part");
        var all = Map.of("sections", sections, "language", "ru", "layout", "columns", "certified", true);
        var written = as("officer.kz").put(path, all, Map.of());
        assertThat(written.status()).isEqualTo(200);
        assertThat(written.body().path("done").asInt()).isEqualTo(2);
        assertThat(written.body().at("/answer/told").asBoolean()).isTrue();
        assertThat(written.body().at("/answer/certified").asBoolean()).isTrue();
        assertThat(as("officer.kz").get(path).body().at("/answer/layout").asString())
                .isEqualTo("columns");

        var unknown = as("officer.kz").put(path, Map.of("sections", Map.of("nothing", "x")), Map.of());
        assertThat(unknown.code()).isEqualTo("unknown-part");
        var nowhere = as("officer.kz").put(path, Map.of("sections", Map.of(), "language", "Russian"), Map.of());
        assertThat(nowhere.errors()).containsEntry("/language", "unknown-code");
        var stale = as("officer.kz").put(path, Map.of("sections", Map.of("text", "x")), Map.of("If-Match", "\"7\""));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(as("head.kz")
                        .put(path, Map.of("sections", Map.of()), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(as("officer.uz").get(path).status()).isEqualTo(404);
    }

    @Test
    void whatWasOrderedIsInTheWorkOfTheTranslatorAndWhoDecidesIsTold() throws Exception {
        var kz = drafted();
        var until = LocalDate.now(Clock.systemUTC()).plusDays(5).toString();
        assertThat(page("officer.kz", "/cases/" + kz + "/acts/order-answer-translation"))
                .contains("Wanted by", "Translator (nobody yet", "approved and signed without it")
                .containsSubsequence("Nobody yet", "value=\"translator.kz\"", "selected")
                .containsPattern("(?s)Language of the translation.*<option[^>]*value=\"[a-z]{2}\"[^>]*selected")
                .doesNotContain("??");
        as("officer.kz").act(kz, "order-answer-translation", Map.of("until", until, "officer", "translator.kz"));
        assertThat(page("translator.kz", "/work"))
                .contains("Translate the answer", address(kz))
                .doesNotContain("??");
        assertThat(page("translator.kz", address(kz))).contains("Ordered: wanted by");
        assertThat(page("head.kz", "/cases/" + kz + "/acts/approve-answer"))
                .contains("Translation ordered", "the letter then leaves without it")
                .doesNotContain("??");

        Browser.of(node, "translator.kz").send(address(kz), typed("columns"));
        assertThat(page("translator.kz", address(kz))).doesNotContain("Ordered: wanted by");
        assertThat(page("translator.kz", "/work")).doesNotContain(address(kz));
        assertThat(page("head.kz", "/cases/" + kz + "/acts/approve-answer")).doesNotContain("Translation ordered");
    }

    @Test
    void whoSignsIsToldThatItIsNotThere() throws Exception {
        var kz = drafted();
        var until = LocalDate.now(Clock.systemUTC()).plusDays(5).toString();
        as("officer.kz").act(kz, "order-answer-translation", Map.of("until", until));
        as("head.kz").act(kz, "approve-answer");
        assertThat(page("signatory.kz", "/cases/" + kz + "/sign-answer"))
                .contains("A translation of the answer was ordered and is not there")
                .doesNotContain("??");
    }

    /** What a page gives, and how it is arranged; to this is added what is typed. */
    private static Map<String, String> given(MockHttpServletResponse page) throws Exception {
        return new HashMap<>(Map.of(
                "version",
                Browser.value(page, "version"),
                "seen",
                Browser.value(page, "seen"),
                "language",
                "ru",
                "layout",
                "columns"));
    }

    @Test
    void aFieldThatWasNotTouchedWinsOverNobody() throws Exception {
        var kz = drafted();
        var browser = Browser.of(node, "officer.kz");
        var opened = browser.open(address(kz));
        var theirs = given(opened);
        theirs.putAll(Map.of("t-text", "Theirs", "t-particulars-partial_possible", ""));
        browser.send(address(kz), theirs);

        var mine = given(opened);
        mine.putAll(Map.of("t-text", "", "t-particulars-partial_possible", "Mine"));
        var crossed = browser.send(address(kz), mine);
        assertThat(crossed.getStatus()).isEqualTo(409);
        assertThat(crossed.getContentAsString()).contains(">Theirs</textarea>", ">Mine</textarea>");
        var again = given(crossed);
        again.putAll(Map.of("t-text", "Theirs", "t-particulars-partial_possible", "Mine"));
        assertThat(browser.send(address(kz), again).getRedirectedUrl()).isEqualTo(address(kz) + "?saved");
        assertThat(as("officer.kz").get(address(kz)).body().path("sections").toString())
                .contains("Theirs", "Mine");
    }

    @Test
    void onlyWhoCertifiesIsShownAsCertifying() throws Exception {
        var kz = drafted();
        var ticked = "name=\"certified\"[^>]*checked=\"checked\"";
        var certified = typed("columns");
        certified.put("certified", "true");
        Browser.of(node, "translator.kz").send(address(kz), certified);
        assertThat(page("translator.kz", address(kz)))
                .containsPattern(ticked)
                .doesNotContain("has certified the translation");
        assertThat(page("officer.kz", address(kz)))
                .contains("has certified the translation")
                .doesNotContainPattern(ticked);

        var browser = Browser.of(node, "officer.kz");
        var moved = given(browser.open(address(kz)));
        moved.put("layout", "sequence");
        browser.send(address(kz), moved);
        assertThat(told(kz).path("layout").asString()).isEqualTo("sequence");
        assertThat(told(kz).path("certified").asBoolean()).isTrue();
        var changed = given(browser.open(address(kz)));
        changed.put("t-text", "Otherwise");
        browser.send(address(kz), changed);
        assertThat(told(kz).path("certified").asBoolean()).isFalse();
    }

    private JsonNode told(String kz) {
        return as("officer.kz").get(address(kz)).body().path("answer");
    }
}
