package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** A section of a request of our own that is for named people: on no page, in no call, and not written over. */
class OwnSectionsPagesTest extends RunningNode {

    private static final String WORD = "Zarkashon-776";
    private static final String READER = "registrar.uz";
    private static final Map<String, Object> RETURN = Map.of(
            "reasons", List.of("correction_facts_unclear"),
            "places", Map.of("correction_facts_unclear", "facts"),
            "internalText", "Say when (synthetic).");

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    OwnSectionsPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static ObjectNode telling() {
        var content = Prepared.summons();
        return content.put("facts", content.path("facts").asString() + " The name told is " + WORD + ".");
    }

    private String reserve(String uz, String section, String reader) {
        var wanted = Map.of("part", "section", "reference", section, "readers", List.of(reader));
        var made = as("head.uz").post("/access/files/" + uz + "/readers", wanted);
        assertThat(made.status()).isEqualTo(200);
        return made.body().path("reservedId").asString();
    }

    private static String text(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void noPageTellsItToWhomItIsNotFor() throws Exception {
        var uz = prepared.withCentralAuthority(telling());
        var officer = Browser.of(node, "officer.uz");
        assertThat(text(officer.open("/cases/" + uz + "/review"))).contains(WORD);
        reserve(uz, "facts", READER);

        var pages = List.of("", "/request", "/review", "/review?from=1&to=now", "/translation", "/items", "/print");
        for (var page : pages) {
            var shown = officer.open("/cases/" + uz + page);
            assertThat(shown.getStatus()).as(page).isEqualTo(200);
            assertThat(text(shown)).as(page).doesNotContain(WORD);
        }
        for (var page : List.of("/request", "/review", "/translation")) {
            assertThat(text(officer.open("/cases/" + uz + page + "?lang=en")))
                    .as(page)
                    .contains("the facts", "confidential");
        }
        assertThat(text(officer.open("/cases/" + uz + "/review?lang=en"))).contains("for named people only, and you");
        var refused = officer.open("/cases/" + uz + "/acts/approve?lang=en");
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(text(refused)).contains("can name you");
        assertThat(text(Browser.of(node, READER).open("/cases/" + uz + "/request")))
                .contains(WORD);
    }

    @Test
    void whoReservesItIsWarnedOfStepsThatNobodyNamedCouldTake() throws Exception {
        var uz = prepared.withCentralAuthority(telling());
        var head = Browser.of(node, "head.uz");
        var page = "/access/files/" + uz + "/readers";
        var form = new HashMap<>(Map.of("thing", "section:facts", "readers", READER));
        form.put("once", Browser.value(head.open(page), "once"));
        var warned = head.send(page + "?lang=en", form);
        assertThat(warned.getStatus()).isEqualTo(200);
        assertThat(text(warned))
                .containsSubsequence("too few of those who answer for it", "Missing is", "only one of those named")
                .doesNotContain("Endorse", "??");
        assertThat(text(head.open(page + "?lang=en"))).contains("Nothing of this file is for named people only");

        form.put("warned", Browser.value(warned, "warned"));
        form.put("once", Browser.value(warned, "once"));
        assertThat(head.send(page, form).getRedirectedUrl()).startsWith(page + "/");
    }

    @Test
    void noCallTellsItOrAnswersForIt() {
        var uz = prepared.withCentralAuthority(telling());
        reserve(uz, "facts", READER);
        for (var path : List.of("", "/findings", "/findings?stage=transmit", "/items", "/translation", "/timeline")) {
            var told = as("officer.uz").get("/cases/" + uz + path);
            assertThat(told.status()).as(path).isEqualTo(200);
            assertThat(told.body().toString()).as(path).doesNotContain(WORD);
        }
        var approving = as("officer.uz").post("/cases/" + uz + "/approve", Map.of());
        assertThat(approving.code()).isEqualTo("section-not-read");
        assertThat(approving.status()).isEqualTo(403);
        assertThat(as(READER).read(uz).path("content").toString()).contains(WORD);
    }

    private String letter(String cases) {
        return as("officer.uz")
                .get(cases + "/documents")
                .body()
                .valueStream()
                .filter(document -> "request".equals(document.path("kind").asString()))
                .findFirst()
                .orElseThrow()
                .path("documentRef")
                .asString();
    }

    @Test
    void itsLetterAndItsPackageAreClosedOnceItHasLeft() {
        var uz = prepared.transmitted(telling());
        var cases = "/cases/" + uz;
        var letter = letter(cases);
        var message = as("officer.uz")
                .get(cases + "/messages")
                .body()
                .path(0)
                .path("messageId")
                .asString();
        assertThat(prepared.parcel(uz)).isNotEmpty();

        reserve(uz, "facts", READER);

        assertThat(as("officer.uz").get(cases + "/documents").body().toString()).doesNotContain(letter);
        assertThat(as("officer.uz").get(cases + "/documents/" + letter).status())
                .isEqualTo(404);
        for (var way : List.of("/package", "/files")) {
            assertThat(as("officer.uz")
                            .get(cases + "/messages/" + message + way)
                            .code())
                    .as(way)
                    .isEqualTo("section-not-read");
        }
        assertThat(as(READER).get(cases + "/documents").body().toString()).contains(letter);
        assertThat(as(READER).download(cases + "/messages/" + message + "/package"))
                .isNotEmpty();
    }

    /** To Italy, which has no node here: its package is handed over by other means. */
    private String sentByHand() {
        var content = Scenarios.content("SC-01").put("translation", "not_needed");
        var begun = as("drafter.uz").post("/cases", Map.of("content", content, "as_of", "2026-04-20"));
        var uz = begun.body().path("caseRef").asString();
        as("drafter.uz").act(uz, "submit");
        as("supervisor.uz").act(uz, "endorse");
        as("officer.uz").act(uz, "approve");
        as("signatory.uz").act(uz, "sign");
        as("officer.uz").act(uz, "transmit");
        return uz;
    }

    @Test
    void whoMayNotTakeItsPackageIsNotLedToIt() throws Exception {
        var uz = sentByHand();
        var page = "/cases/" + uz + "?lang=en";
        var officer = Browser.of(node, "officer.uz");
        officer.awaiting(page, "/package\"");
        reserve(uz, "facts", READER);

        assertThat(text(officer.open(page)))
                .contains("Download the sealed package: A section of this request is for named people only")
                .doesNotContain("/package\"", "Download the files");
        assertThat(text(Browser.of(node, READER).open(page))).contains("/package\"", "Download the files");
    }

    @Test
    void whatWasTranslatedBeforeItWasClosedStaysOnThePageAndLeavesATrace() throws Exception {
        var uz = prepared.approved(telling());
        var address = "/cases/" + uz + "/translation";
        var translator = Browser.of(node, "translator.uz");
        var opened = translator.open(address);
        reserve(uz, "facts", READER);
        var other = as("translator.uz").get(address).body().path("sections").path(0);
        var typed = Map.of(
                "version",
                Browser.value(opened, "version"),
                "seen",
                Browser.value(opened, "seen"),
                "t-" + other.path("key").asString(),
                "Typed for another (synthetic).",
                "do",
                "save");

        var refused = translator.send(address + "?lang=en", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("Typed for another (synthetic).", "can name you")
                .doesNotContain(WORD);
        assertThat(refusals("translator.uz", uz))
                .anyMatch(trace ->
                        trace.contains("section-not-read") && trace.contains("POST /cases/{caseRef}/translation"));
    }

    @Test
    void whatIsTranslatedInPassingAfterItWasClosedLeavesATrace() throws Exception {
        var uz = prepared.approved(telling());
        var address = "/cases/" + uz + "/translation";
        var translator = Browser.of(node, "translator.uz");
        translator.open(address);
        reserve(uz, "facts", READER);
        var other = as("translator.uz").get(address).body().path("sections").path(0);
        var key = "t-" + other.path("key").asString();

        var passed = translator.passing(address, Map.of("version", "0", key, "Typed (synthetic)."));
        assertThat(text(passed)).contains("data-end=\"refused\"").doesNotContain(WORD);
        assertThat(refusals("translator.uz", uz)).anyMatch(trace -> trace.contains("section-not-read"));
    }

    private List<String> refusals(String actor, String caseRef) {
        return node.getBean(JdbcClient.class)
                .sql("select details from audit_entry where action = 'cases.refused' and actor = ? and subject = ?")
                .params(actor, caseRef)
                .query(String.class)
                .list();
    }

    /** Returned and taken up again: a draft that the head of the authority sees. */
    private String draftAgain() {
        var uz = prepared.withCentralAuthority(telling());
        as("officer.uz").act(uz, "return", RETURN);
        as("drafter.uz").act(uz, "resume-draft");
        return uz;
    }

    @Test
    void aDraftIsWrittenAroundIt() throws Exception {
        var uz = draftAgain();
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/drafts/" + uz + "/matter";
        var before = sent(drafter.open(address));
        before.put("facts", "Mine, with " + WORD + ".");
        reserve(uz, "facts", READER);
        assertThat(text(drafter.open("/notices?lang=en"))).contains("you are not among them");

        untold(drafter, uz);
        var shown = drafter.open(address + "?lang=en");
        assertThat(text(shown))
                .contains("Sections for named people only", "the facts")
                .doesNotContain("name=\"facts\"");
        var refused = drafter.send(address + "?lang=en", before);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("can name you").doesNotContain(WORD);
        assertThat(refusals("drafter.uz", uz))
                .anyMatch(trace -> trace.contains("section-not-read") && trace.contains("POST /drafts/{caseRef}"));

        var passed = sent(shown);
        passed.put("case_number", "776/26");
        assertThat(text(drafter.passing(address, passed))).doesNotContain(WORD);
        var content = as(READER).read(uz).path("content");
        assertThat(content.path("case_number").asString()).isEqualTo("776/26");
        assertThat(content.path("facts").asString()).contains("The name told is " + WORD);
        assertThat(as("drafter.uz").post("/cases/" + uz + "/submit", Map.of()).code())
                .isEqualTo("section-not-read");
    }

    private static void untold(Browser drafter, String uz) throws Exception {
        for (var page : List.of("matter", "needed", "check", "preview", "formalities")) {
            assertThat(text(drafter.open("/drafts/" + uz + "/" + page)))
                    .as(page)
                    .doesNotContain(WORD);
        }
    }

    private static Map<String, String> sent(MockHttpServletResponse page) throws Exception {
        return new HashMap<>(
                Map.of("version", Browser.value(page, "version"), "seen", Browser.value(page, "seen"), "do", "stay"));
    }
}
