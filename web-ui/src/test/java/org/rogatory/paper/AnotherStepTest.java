package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** The page of a step that is another's or over: it says so, what the file waits for and who has that, and leads there. */
class AnotherStepTest extends RunningNode {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    AnotherStepTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static final String TO_SIGN = "name=\"fingerprint\"";

    /** A request whose letter waits to be signed. */
    private String translated() throws Exception {
        var uz = prepared.approved(Prepared.summons());
        as("translator.uz").translate(uz);
        Browser.of(node, "signatory.uz").awaiting("/cases/" + uz + "/sign", TO_SIGN);
        return uz;
    }

    @Test
    void whoDoesNotSignIsToldWhoDoes() throws Exception {
        var uz = translated();
        var page = Browser.of(node, "drafter.uz").open("/cases/" + uz + "/sign?lang=en");
        assertThat(page.getStatus()).isEqualTo(403);
        assertThat(page.getContentAsString())
                .contains(
                        "Not your step now: Sign",
                        "Your role does not allow this step",
                        "Sign and seal the request",
                        "Prosecutor",
                        ": Signatory",
                        "href=\"/cases/" + uz + "\"",
                        "action=\"/sign-out\"")
                .doesNotContain("Somebody was faster", "Court", "??");
    }

    @Test
    void whoSignsIsToldWhatAFileWaitsForThatIsNotToBeSigned() throws Exception {
        var uz = prepared.withCentralAuthority(Prepared.summons());
        var page = Browser.of(node, "signatory.uz").open("/cases/" + uz + "/sign?lang=en");
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(page.getContentAsString())
                .contains("Not your step now", "then approve", "Head of unit, Central authority officer")
                .doesNotContain("Somebody was faster");
    }

    @Test
    void whoComesSecondIsToldThatSomebodyWasFaster() throws Exception {
        var uz = translated();
        var pages = Browser.of(node, "signatory.uz");
        var page = pages.open("/cases/" + uz + "/sign");
        var typed = Map.of(
                "version", Browser.value(page, "version"),
                "fingerprint", Browser.value(page, "fingerprint"),
                "read", "true",
                "once", Browser.value(page, "once"));
        as("signatory.uz").act(uz, "sign");
        var second = pages.send("/cases/" + uz + "/sign?lang=en", typed);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString())
                .contains("Somebody was faster", "href=\"/cases/" + uz + "\"", "action=\"/sign-out\"");
    }

    @Test
    void theFormOfAnActSaysWhetherItCameSecondOrIsAnothers() throws Exception {
        var uz = prepared.withCentralAuthority(Prepared.summons());
        var address = "/cases/" + uz + "/acts/approve?lang=en";
        assertThat(Browser.of(node, "drafter.uz").open(address).getContentAsString())
                .contains("Not your step now: Approve", "then approve", "Central authority officer");

        var officer = Browser.of(node, "officer.uz");
        var version = Browser.value(officer.open(address), "version");
        as("officer.uz").act(uz, "approve");
        var second = officer.send(address, Map.of("version", version, "internalText", "Typed too late."));
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(second.getContentAsString())
                .contains("This step is not possible now: Approve", "Typed too late.")
                .doesNotContain("Not your step now");
    }

    @Test
    void whatAnotherHasToDoIsKeptInTheFormOfTheActAndLeavesATrace() throws Exception {
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var question = Map.of("kind", "political_offence", "internalText", "Typed for another (synthetic).");
        as("head.kz").act(kz, "raise-stop", question);
        var head = Browser.of(node, "head.kz");
        var address = "/cases/" + kz + "/acts/settle-stop?lang=en";
        var form = head.open(address);
        var typed = new HashMap<>(question);
        typed.put("version", Browser.value(form, "version"));
        typed.put("once", Browser.value(form, "once"));

        var alone = head.send(address, typed);
        assertThat(alone.getStatus()).isEqualTo(422);
        assertThat(alone.getContentAsString())
                .contains("Typed for another (synthetic).", "Nobody approves or signs what he drafted")
                .doesNotContain("??");
        var traces = node.getBean(JdbcClient.class)
                .sql("select details from audit_entry where action = 'cases.refused' and actor = ? and subject = ?")
                .params("head.kz", kz)
                .query(String.class)
                .list();
        assertThat(traces)
                .noneMatch(trace -> trace.contains("synthetic"))
                .anyMatch(trace -> trace.contains("four-eyes") && trace.contains("POST /cases/{caseRef}/acts/{verb}"));
    }

    @Test
    void whatWasTypedItemByItemIsGivenBackWhenTheAnswerCameFirst() throws Exception {
        var uz = prepared.transmitted(Prepared.twoSummonses());
        as("officer.uz").awaitStatus(uz, "delivered");
        var officer = Browser.of(node, "officer.uz");
        var address = "/cases/" + uz + "/acts/record-answer?lang=en";
        var form = officer.open(address);
        var typed = Map.of(
                "version", Browser.value(form, "version"),
                "reference", "IT-78",
                "results[0].number", "1",
                "results[0].outcome", "executed_negative",
                "results[0].result", "Moved away (synthetic).",
                "results[0].conditions", "For the trial alone (synthetic).",
                "results[0].until", "2026-12-31",
                "results[1].number", "2",
                "results[1].outcome", "");
        var first = Map.of("results", List.of(executed(1), executed(2)), "internalText", "Not scanned (synthetic).");
        as("officer.uz").act(uz, "record-answer", first);

        var second = officer.send(address, typed);
        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(given(second))
                .contains("Number of their letter", "IT-78", ">1. ", "Outcome: " + label(form, "executed_negative"))
                .contains(
                        "Result: Moved away (synthetic).",
                        "Conditions of use: For the trial alone (synthetic).",
                        "Postponed until: ")
                .doesNotContain(">2. ", "executed_negative", "??");
    }

    private static Map<String, Object> executed(int number) {
        return Map.of("number", number, "outcome", "executed", "result", "Served.");
    }

    @Test
    void codesAndDaysAreGivenBackInTheWordsOfTheForm() throws Exception {
        var uz = prepared.withCentralAuthority(Prepared.summons());
        var officer = Browser.of(node, "officer.uz");
        var address = "/cases/" + uz + "/acts/return-for-correction?lang=en";
        var form = officer.open(address);
        as("officer.uz").act(uz, "approve");
        var second = officer.send(
                address, Map.of("reasons", "correction_facts_unclear", "places[correction_facts_unclear]", "facts"));
        assertThat(given(second))
                .contains(
                        "Reasons", "Points at: " + ticked(form, "correction_facts_unclear"), ">" + label(form, "facts"))
                .doesNotContain("correction_facts_unclear");

        var put = officer.send(
                "/cases/" + uz + "/acts/extend-control?lang=en",
                Map.of("until", "2026-12-31", "untilEvent", "the hearing"));
        var told = put.getContentAsString();
        assertThat(told).contains("What you had typed", "31 December 2026", "Or until this event", "the hearing");
    }

    /** What stands below the words that it was typed. */
    private static String given(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString().split("id=\"typed-title\"")[1].split("</section>")[0];
    }

    private static String label(MockHttpServletResponse form, String code) throws Exception {
        return found(form, "<option value=\"" + code + "\"[^>]*>([^<]+)<");
    }

    private static String ticked(MockHttpServletResponse form, String code) throws Exception {
        return found(form, "value=\"" + code + "\"[^>]*>\\s*<label[^>]*>([^<]+)<");
    }

    private static String found(MockHttpServletResponse form, String pattern) throws Exception {
        var found = Pattern.compile(pattern).matcher(form.getContentAsString());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    @Test
    void theReviewAndTheTranslationSayWhoseTurnItIs() throws Exception {
        var uz = prepared.approved(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        for (var page : new String[] {"review", "translation"}) {
            assertThat(drafter.open("/cases/" + uz + "/" + page + "?lang=en").getContentAsString())
                    .as(page)
                    .contains("This is not your step now", "Translate the request", "Translator");
        }
        assertThat(Browser.of(node, "translator.uz")
                        .open("/cases/" + uz + "/translation?lang=en")
                        .getContentAsString())
                .doesNotContain("This is not your step now");
    }

    @Test
    void aTaskThatIsGoneIsToldAsTakenByAnother() throws Exception {
        var uz = prepared.withCentralAuthority(Prepared.summons());
        var gone = Browser.of(node, "officer.uz").send("/cases/" + uz + "/tasks/none/take?lang=en", Map.of());
        assertThat(gone.getStatus()).isEqualTo(409);
        assertThat(gone.getContentAsString())
                .contains("Somebody was faster", node.getMessage("refusal.task-gone", null, Locale.ENGLISH))
                .contains("Check basis, completeness and form", "href=\"/cases/" + uz + "\"");
    }

    @Test
    void whoMayNotSignTheLetterIsToldWhyInsteadOfBeingAsked() throws Exception {
        var uz = prepared.approved(Prepared.summons());
        var pages = Browser.of(node, "signatory.uz");
        var plan = new MockMultipartFile("file", "plan.pdf", "application/pdf", PDF);
        pages.upload("/cases/" + uz + "/documents", plan, Map.of("kind", "other"));
        as("translator.uz").translate(uz);
        var page = pages.open("/cases/" + uz + "/sign?lang=en");
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("You cannot sign this letter", "Nobody approves or signs what he drafted")
                .doesNotContain("name=\"read\"");
    }

    @Test
    void beforeALetterIsSentThePageSaysByWhichWay() throws Exception {
        var officer = Browser.of(node, "officer.uz");
        var near = prepared.signed(Prepared.summons());
        assertThat(officer.open("/cases/" + near + "/acts/transmit?lang=en").getContentAsString())
                .contains("the other State has it at once");
        assertThat(officer.open("/cases/" + signedToItaly() + "/acts/transmit?lang=en")
                        .getContentAsString())
                .contains("a sealed package is made");
    }

    private String signedToItaly() {
        var begun =
                as("drafter.uz").post("/cases", Map.of("content", Scenarios.content("SC-01"), "as_of", "2026-04-20"));
        var ours = begun.body().path("caseRef").asString();
        as("drafter.uz").act(ours, "submit");
        as("supervisor.uz").act(ours, "endorse");
        as("officer.uz").act(ours, "approve");
        as("translator.uz").translate(ours);
        as("signatory.uz").act(ours, "sign");
        return ours;
    }
}
