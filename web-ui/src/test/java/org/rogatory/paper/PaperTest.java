package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Requests that come and go by hand: to a State out of reach, from paper, as a package. */
class PaperTest extends RunningNode {

    private static final String UNSCANNED = "Not scanned (synthetic).";

    private static final Map<String, String> TYPED = Map.of(
            "requesting", "IT",
            "counterpartRef", "MG-7/2026",
            "form", "mla_request",
            "urgent", "true",
            "assistance", "bank_records|taking_evidence",
            "legalBasis", "UNTOC",
            "facts", "Wages of victims were paid to one account.");

    private final WebApplicationContext node;

    PaperTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void aRequestToItalyLeavesAsAPackageAndItsAnswerIsWrittenDownOnThePages() throws Exception {
        var ours = sentToItaly();
        var officer = as("officer.uz");
        var message = handedOver("officer.uz", ours, 1);
        var pages = Browser.of(node, "officer.uz");
        taken(ours, message, pages);

        told(ours, pages);
        answered(ours, pages);
        shown(ours, pages);
        assertThat(pages.awaiting("/cases/" + ours + "/documents?lang=en", "Record of a paper received: Answer letter")
                        .getContentAsString())
                .doesNotContain(">Answer letter</a>");
        officer.act(ours, "mark-use", Map.of("kind", "purpose_only"));
        assertThat(officer.act(ours, "close", Map.of("kind", "returned"))
                        .path("status")
                        .asString())
                .isEqualTo("closed");
    }

    private void taken(String ours, String message, Browser pages) throws Exception {
        assertThat(pages.open("/cases/" + ours + "/messages").getContentAsString())
                .contains("/package");
        var sealed = pages.open("/cases/" + ours + "/messages/" + message + "/package");
        assertThat(sealed.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(ours + "-mla_request.asice");
        assertThat(sealed.getContentAsByteArray()).isNotEmpty();
        var files = pages.open("/cases/" + ours + "/messages/" + message + "/files");
        assertThat(files.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(ours + "-mla_request.zip");
        assertThat(entries(files.getContentAsByteArray()))
                .containsExactly("index.html", "manifest.json", "01-request.pdf", "02-translation-it.pdf");
        assertThat(Browser.of(node, "officer.kz")
                        .open("/cases/" + ours + "/messages/" + message + "/files")
                        .getStatus())
                .isEqualTo(404);
    }

    /** What was written down stands between the messages, without what stays inside. */
    private static void shown(String ours, Browser pages) throws Exception {
        for (var page : List.of("", "/messages")) {
            assertThat(pages.open("/cases/" + ours + page + "?lang=en").getContentAsString())
                    .containsSubsequence(">Answer received</b>", "IT-77", ">Receipt acknowledged</b>", "IT-77")
                    .doesNotContain(UNSCANNED, "??");
        }
    }

    private static List<String> entries(byte[] content) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private void told(String ours, Browser pages) throws Exception {
        var officer = as("officer.uz");
        assertThat(officer.post("/cases/" + ours + "/acknowledge", Map.of("happenedOn", "2026-04-20", "reference", "I"))
                        .code())
                .isEqualTo("skip-reason");
        officer.act(
                ours,
                "record-delivery",
                Map.of("happenedOn", "2026-04-20", "reference", "post 5", "internalText", UNSCANNED));
        officer.act(
                ours,
                "acknowledge",
                Map.of("happenedOn", "2026-04-21", "reference", "IT-77", "internalText", UNSCANNED));
        officer.act(ours, "record-partner-registration", Map.of("reference", "IT-77", "internalText", UNSCANNED));
        officer.act(
                ours,
                "record-information-request",
                Map.of("keys", List.of("facts"), "internalText", "Not scanned (synthetic)."));
        assertThat(pages.open("/cases/" + ours + "/acts/send-information?byHand=true")
                        .getContentAsString())
                .as("what is added here cannot have been ticked off before, and it may be told why")
                .contains("name=\"file\"", "value=\"urgent_departure\"");
        officer.act(ours, "send-information", Map.of("releasedText", "The account is the one named."));
        handedOver("officer.uz", ours, 2);
    }

    private static void answered(String ours, Browser pages) throws Exception {
        var form = pages.open("/cases/" + ours + "/acts/record-answer").getContentAsString();
        assertThat(form).contains("results[1].outcome", "Ijro etilgan, natija salbiy", "value=\"postponed\"");
        var results = new HashMap<>(Map.of(
                "results[0].number", "1",
                "results[0].outcome", "executed",
                "results[0].result", "Statements enclosed.",
                "results[1].number", "2",
                "results[1].outcome", ""));
        results.put("internalText", "Not scanned (synthetic).");
        staysTyped(ours, pages, results);
        var refused = pages.send("/cases/" + ours + "/acts/record-answer", results);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Statements enclosed.", "har bir ochiq band");
        results.put("results[1].outcome", "executed_negative");
        assertThat(pages.send("/cases/" + ours + "/acts/record-answer", results).getRedirectedUrl())
                .startsWith("/cases/" + ours);
    }

    /** What was typed of an item is not thrown away where nobody has chosen what came of it. */
    private static void staysTyped(String ours, Browser pages, Map<String, String> results) throws Exception {
        var unsaid = new HashMap<>(results);
        unsaid.put("results[1].conditions", "For this case alone (synthetic).");
        for (var verb : List.of("record-partial-answer", "record-answer")) {
            var asked = pages.send("/cases/" + ours + "/acts/" + verb, unsaid);
            assertThat(asked.getStatus()).as(verb).isEqualTo(422);
            assertThat(Browser.text(asked))
                    .contains("For this case alone (synthetic).", "#results[1].outcome", "results[1].outcome-error");
        }
    }

    @Test
    void aSupplementaryRequestIsBegunFromTheFileByWhoDrafts() throws Exception {
        var first = sentToItaly();
        assertThat(Browser.of(node, "drafter.uz").open("/cases/" + first).getContentAsString())
                .contains("/cases/" + first + "/supplement");
        assertThat(as("officer.uz")
                        .post("/cases/" + first + "/supplement", Map.of())
                        .code())
                .isEqualTo("role");
        var begun = as("drafter.uz").post("/cases/" + first + "/supplement", Map.of());
        assertThat(begun.status()).isEqualTo(201);
        var second = begun.body().path("caseRef").asString();
        assertThat(as("drafter.uz").read(second).path("content").path("parent").asString())
                .isEqualTo(first);
        var pages = Browser.of(node, "drafter.uz");
        assertThat(pages.open("/cases/" + second).getContentAsString()).contains(first);
        assertThat(pages.open("/cases/" + first + "/supplement").getStatus()).isEqualTo(200);
        assertThat(pages.send("/cases/" + first + "/supplement", Map.of()).getRedirectedUrl())
                .startsWith("/cases/UZ-MLA-");
    }

    @Test
    void aPaperRequestIsWrittenDownOnItsPageWithItsScan() throws Exception {
        assertThat(Browser.of(node, "drafter.uz").open("/cases/receive").getStatus())
                .isEqualTo(403);
        var pages = Browser.of(node, "officer.uz");
        assertThat(pages.open("/registers/all").getContentAsString()).contains("/cases/receive");
        assertThat(pages.open("/cases/receive").getContentAsString()).contains("bank_records", "UNTOC");
        var program = new MockMultipartFile("scan", "request.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 0});
        var refused = pages.upload("/cases/receive", program, TYPED);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("MG-7/2026", "Wages of victims");

        var scan = new MockMultipartFile(
                "scan", "request.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        var address = pages.upload("/cases/receive", scan, TYPED).getRedirectedUrl();
        assertThat(address).startsWith("/cases/UZ-MLA-");
        var caseRef = address.substring("/cases/".length(), address.indexOf('?'));
        var file = as("officer.uz").read(caseRef);
        assertThat(file.path("counterpartRef").asString()).isEqualTo("MG-7/2026");
        assertThat(file.path("content").path("assistance").size()).isEqualTo(2);
        assertThat(pages.open("/cases/" + caseRef + "/documents").getContentAsString())
                .contains("request.pdf");
    }

    @Test
    void aDocumentIsDescribedMarkedAndItsSignaturesChecked() throws Exception {
        var begun = as("drafter.uz").post("/cases", Map.of("content", Scenarios.content("SC-01")));
        var address = "/cases/" + begun.body().path("caseRef").asString() + "/documents";
        var pages = Browser.of(node, "drafter.uz");
        var program = new MockMultipartFile("file", "order.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 0});
        var refused = pages.upload(address, program, Map.of("kind", "court_order", "description", "Typed before"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("order.pdf: ", "href=\"#file\"", "Typed before");
        assertThat(pages.open(address).getContentAsString()).doesNotContain("Synthetic order", "order.pdf");

        var order = new MockMultipartFile(
                "file", "order.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        var said =
                Map.of("kind", "court_order", "description", "Synthetic order", "internal", "true", "language", "ru");
        assertThat(pages.upload(address, order, said).getRedirectedUrl()).endsWith("?done=add");
        var list = pages.open(address).getContentAsString();
        assertThat(list).contains("Synthetic order", "rus", "ichki, yuborilmaydi", "/signatures");
        var link = list.substring(list.indexOf(address + "/"), list.indexOf("/signatures") + "/signatures".length());
        var checked = link.substring(link.lastIndexOf(address));
        assertThat(pages.open(checked).getContentAsString()).containsAnyOf("faylda imzo yoʻq", "bu faylga tayanmang");
        assertThat(Browser.of(node, "drafter.kz").open(checked).getStatus()).isEqualTo(404);
    }

    @Test
    void aPaperRequestOfAHostedStateIsAcknowledgedByHand() {
        var content = Scenarios.content("SC-02");
        var body = Map.of("content", content, "requesting", "KZ", "counterpartRef", "KZ-5", "externalRef", "N-1");
        assertThat(as("drafter.uz").post("/cases/received", body).code()).isEqualTo("role");
        assertThat(as("officer.uz")
                        .post("/cases/received", Map.of("requesting", "KZ", "counterpartRef", "KZ-5"))
                        .code())
                .isEqualTo("content-not-an-object");
        var key = Map.of("Idempotency-Key", "paper-1");
        var opened = as("officer.uz").post("/cases/received", body, key);
        assertThat(opened.status()).isEqualTo(201);
        var caseRef = opened.body().path("caseRef").asString();
        assertThat(as("officer.uz")
                        .post("/cases/received", body, key)
                        .body()
                        .path("caseRef")
                        .asString())
                .isEqualTo(caseRef);
        as("officer.uz").act(caseRef, "register");
        handedOver("officer.uz", caseRef, 1);
    }

    @Test
    void whatIsNoPackageIsAnsweredByAReceipt() throws Exception {
        var pages = Browser.of(node, "officer.uz");
        var nothing = new MockMultipartFile("package", "x.p7m", "application/pkcs7-mime", new byte[] {1, 2, 3});
        var answer = pages.upload("/cases/receive-package", nothing, Map.of());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Rad etildi: muhr");
    }

    private String sentToItaly() {
        var ours = signed(Scenarios.content("SC-01"));
        as("officer.uz").act(ours, "transmit", Map.of("reference", "UZ-1"));
        return ours;
    }

    private String signed(JsonNode content) {
        var begun = as("drafter.uz").post("/cases", Map.of("content", content, "as_of", "2026-04-20"));
        var ours = begun.body().path("caseRef").asString();
        as("drafter.uz").act(ours, "submit");
        as("supervisor.uz").act(ours, "endorse");
        as("officer.uz").act(ours, "approve");
        as("translator.uz").translate(ours);
        as("signatory.uz").act(ours, "sign");
        return ours;
    }

    /** Waits until this many messages are ready to be handed over, and returns the first. */
    private String handedOver(String officer, String caseRef, int count) {
        var messages = Awaitility.await("by hand")
                .atMost(NationalSystem.PATIENCE)
                .until(() -> ready(officer, caseRef), found -> found.size() == count);
        return messages.get(0).path("messageId").asString();
    }

    private List<JsonNode> ready(String officer, String caseRef) {
        return as(officer)
                .get("/cases/" + caseRef + "/messages")
                .body()
                .valueStream()
                .filter(message -> "by_hand".equals(message.path("status").asString()))
                .toList();
    }
}
