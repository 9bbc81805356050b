package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.rogatory.journey.StrayAnswer;
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
        return Browser.value(pages.open(address), "once");
    }

    private String drafted() {
        return drafted("SC-01", "2026-04-20");
    }

    private String drafted(String scenario, String day) {
        var begun = as("drafter.uz").post("/cases", Map.of("content", Scenarios.content(scenario), "as_of", day));
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
                .contains(
                        node.getMessage("refusal.form-sent-before", null, Locale.forLanguageTag("uz")),
                        "Something else (synthetic).");
    }

    @Test
    void anOralRequestIsTakenDownOnce() throws Exception {
        var pages = Browser.of(node, "officer.uz");
        var at = LocalDateTime.now(Clock.system(ZoneId.of("Asia/Tashkent"))).minusMinutes(5);
        var typed = new HashMap<>(Map.of(
                "requesting", "KZ",
                "channel", "oral",
                "time", at.truncatedTo(ChronoUnit.MINUTES).toString(),
                "contact", "Duty prosecutor (synthetic)",
                "legalBasis", "UNTOC",
                "assistance", "bank_records",
                "agreement", "Exchange of notes (synthetic)",
                "facts", "Told once (synthetic)."));
        assertOnce(pages, "/cases/receive-oral", typed, "/cases/UZ-MLA-");
        typed.put("facts", "Told differently (synthetic).");
        var other = pages.send("/cases/receive-oral", typed);
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("Told differently (synthetic).");
    }

    @Test
    void aLetterIsEnteredInTheJournalOnce() throws Exception {
        var pages = Browser.of(node, "registrar.uz");
        var typed = new HashMap<>(Map.of(
                "kind", "incoming",
                "index", "14-1",
                "subject", "request",
                "correspondent", "KZ-GPO",
                "theirNumber", "7/" + UUID.randomUUID(),
                "sheets", "3"));
        assertOnce(pages, "/journals/letters/new", typed, "/journals/entries/");
        typed.put("sheets", "4");
        var other = pages.send("/journals/letters/new", typed);
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString())
                .contains(node.getMessage("refusal.form-sent-before", null, Locale.forLanguageTag("uz")));
    }

    @Test
    void aLetterOfAnotherCitizenIsNoneThatWasSentBefore() throws Exception {
        var pages = Browser.of(node, "registrar.uz");
        var typed = new HashMap<>(Map.of(
                "kind", "incoming",
                "index", "14-1",
                "subject", "request",
                "senderKind", "citizen",
                "senderName", "Testov A. (synthetic)",
                "theirNumber", "7/" + UUID.randomUUID(),
                "sheets", "3"));
        assertOnce(pages, "/journals/letters/new", typed, "/journals/entries/");
        typed.put("senderName", "Testov B. (synthetic)");
        assertThat(pages.send("/journals/letters/new", typed).getStatus()).isEqualTo(422);
    }

    @Test
    void aStrayMessageIsPutIntoItsFileOnce() throws Exception {
        var ours = drafted("SC-11", "2026-05-02");
        as("drafter.uz").act(ours, "submit");
        // A number that no file here ever gets: else the answer would belong to the file that gets it.
        StrayAnswer.send(node, "KZ-MLA-2026-6" + ours.substring(ours.length() - 5));
        var pages = Browser.of(node, "officer.uz");
        var page = pages.awaiting("/cases/stray-messages", "name=\"messageId\"");
        var typed = Map.of(
                "messageId", Browser.value(page, "messageId"),
                "once", Browser.value(page, "once"),
                "caseRef", ours);
        var answer = pages.send("/cases/stray-messages", typed);
        var first = answer.getRedirectedUrl();
        assertThat(first).as(answer.getContentAsString()).startsWith("/cases/" + ours + "/messages");
        assertThat(pages.send("/cases/stray-messages", typed).getRedirectedUrl())
                .isEqualTo(first);
    }

    @Test
    void aStrayMessageIsPutIntoItsFileByACallOnce() {
        var ours = drafted("SC-11", "2026-05-03");
        as("drafter.uz").act(ours, "submit");
        var theirs = "KZ-MLA-2026-7" + ours.substring(ours.length() - 5);
        StrayAnswer.send(node, theirs);
        var officer = as("officer.uz");
        var message = waiting(theirs);
        var path = "/stray-messages/" + message + "/put";
        var key = Map.of("Idempotency-Key", "put-" + ours);
        assertThat(officer.post(path, Map.of("caseRef", ours), key).status()).isEqualTo(200);
        assertThat(officer.post(path, Map.of("caseRef", ours), key)
                        .body()
                        .path("caseRef")
                        .asString())
                .isEqualTo(ours);
        assertThat(officer.post(path, Map.of("caseRef", drafted()), key).code()).isEqualTo("idempotency-key-reused");
        assertThat(officer.post(path, Map.of("caseRef", ours)).status()).isEqualTo(404);
    }

    @Test
    void aStrayMessageThatIsRefusedShowsWhatWasTypedAtItAndWhatIsWrong() throws Exception {
        var ours = drafted("SC-11", "2026-05-04");
        as("drafter.uz").act(ours, "submit");
        var theirs = "KZ-MLA-2026-8" + ours.substring(ours.length() - 5);
        StrayAnswer.send(node, theirs);
        var message = waiting(theirs);
        var pages = Browser.of(node, "officer.uz");
        var typed = new HashMap<>(Map.of("messageId", message, "caseRef", "UZ-MLA-2026-999999"));
        typed.put("once", mark(pages, "/cases/stray-messages"));
        var refused = pages.send("/cases/stray-messages", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.text(refused))
                .contains("href=\"#case-" + message + "\"", "id=\"case-" + message + "-error\"")
                .containsPattern("id=\"case-" + message + "\" value=\"UZ-MLA-2026-999999\"")
                .containsOnlyOnce("value=\"UZ-MLA-2026-999999\"");

        typed.put("caseRef", ours);
        typed.put("once", Browser.value(refused, "once"));
        assertThat(pages.send("/cases/stray-messages", typed).getRedirectedUrl())
                .startsWith("/cases/" + ours);
    }

    /** The stray message of this number, once it has arrived. */
    private String waiting(String theirs) {
        return Awaitility.await()
                .atMost(NationalSystem.PATIENCE)
                .until(
                        () -> as("officer.uz")
                                .get("/stray-messages")
                                .body()
                                .valueStream()
                                .filter(one ->
                                        theirs.equals(one.path("senderRef").asString()))
                                .findFirst()
                                .map(one -> one.path("messageId").asString())
                                .orElse(""),
                        found -> !found.isEmpty());
    }

    /** Sends a form twice; both times the same is shown. */
    private static void assertOnce(Browser pages, String address, Map<String, String> typed, String result)
            throws Exception {
        typed.put("once", mark(pages, address));
        var answer = pages.send(address, typed);
        var first = answer.getRedirectedUrl();
        assertThat(first).as(answer.getContentAsString()).startsWith(result);
        assertThat(pages.send(address, typed).getRedirectedUrl()).isEqualTo(first);
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
