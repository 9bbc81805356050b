package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.NationalSystem.Answer;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A copy of a request or of an answer is issued on its page and by a call, is sealed among the documents, and stays inside. */
class CopyPageTest extends RunningNode {

    private final WebApplicationContext node;

    @Autowired
    CopyPageTest(WebApplicationContext node) {
        this.node = node;
    }

    private List<JsonNode> documents(String caseRef, String kind) {
        return as("officer.uz")
                .get("/cases/" + caseRef + "/documents")
                .body()
                .valueStream()
                .filter(document -> kind.equals(document.path("kind").asString()))
                .toList();
    }

    private String letter(String caseRef) {
        Awaitility.await()
                .atMost(NationalSystem.PATIENCE)
                .until(() -> documents(caseRef, "request").stream()
                        .anyMatch(
                                letter -> "sealed".equals(letter.path("status").asString())));
        return documents(caseRef, "request").get(0).path("documentRef").asString();
    }

    private JsonNode awaitSealed(String caseRef, String kind) {
        Awaitility.await()
                .atMost(NationalSystem.PATIENCE)
                .until(() -> documents(caseRef, kind).stream()
                        .anyMatch(copy -> "sealed".equals(copy.path("status").asString())));
        return documents(caseRef, kind).get(0);
    }

    @Test
    void isOfferedToWhoAnswersForTheFileAndSaysWhatIsWrong() throws Exception {
        var uz = new Prepared(this).signed(Prepared.twoSummonses());
        var tab = "/cases/" + uz + "/documents";
        var address = tab + "/" + letter(uz) + "/copy";
        var officer = Browser.of(node, "officer.uz");
        assertThat(text(officer.open(tab + "?lang=en"))).contains("href=\"" + address + "\"");
        assertThat(text(Browser.of(node, "drafter.uz").open(tab))).doesNotContain(address);
        assertThat(Browser.of(node, "drafter.uz").open(address).getStatus()).isEqualTo(403);
        assertThat(Browser.of(node, "officer.kz").open(address).getStatus()).isEqualTo(404);

        var page = officer.open(address + "?lang=en");
        assertThat(text(page)).contains("Copy for execution", "Copy for disclosure", "1. ", "2. ");
        assertThat(text(page)).doesNotContain("??");
        var once = Browser.value(page, "once");
        var unsaid = officer.send(address + "?lang=en", Map.of("forWhom", "Counsel (synthetic)", "once", once));
        assertThat(text(unsaid)).contains("kind-error", "Choose for what the copy is");
        var neither = officer.send(address, Map.of("kind", "disclosure_copy", "once", once));
        assertThat(neither.getStatus()).isEqualTo(422);
        assertThat(text(neither)).contains("forWhom-error");
        var both = Map.of("kind", "disclosure_copy", "items", "1", "forWhom", "Counsel (synthetic)", "once", once);
        assertThat(text(officer.send(address, both))).contains("items-error");
    }

    @Test
    void isIssuedOnItsPageOnceAndStaysInside() throws Exception {
        var uz = new Prepared(this).signed(Prepared.twoSummonses());
        var tab = "/cases/" + uz + "/documents";
        var address = tab + "/" + letter(uz) + "/copy";
        var officer = Browser.of(node, "officer.uz");
        var once = Browser.value(officer.open(address + "?lang=en"), "once");
        var fields = Map.of("kind", "executor_copy", "items", "2", "forWhom", "Clerk (synthetic)", "once", once);
        for (int twice = 0; twice < 2; twice++) {
            assertThat(officer.send(address, fields).getRedirectedUrl()).isEqualTo(tab + "?done=issue-copy");
        }
        var copy = awaitSealed(uz, "executor_copy");
        assertThat(documents(uz, "executor_copy")).hasSize(1);
        assertThat(copy.path("marking").asString()).isEqualTo("internal");
        assertThat(as("officer.uz")
                        .download(tab + "/" + copy.path("documentRef").asString()))
                .startsWith("%PDF-");
        assertThat(text(officer.open(tab + "?done=issue-copy&lang=en")))
                .contains("Copy for execution", "internal, never leaves")
                .doesNotContain("??");
    }

    @Test
    void isIssuedOfAnAnswerThatCame() throws Exception {
        var uz = answered();
        var letter = documents(uz, "answer_letter").get(0).path("documentRef").asString();
        var tab = "/cases/" + uz + "/documents";
        var address = tab + "/" + letter + "/copy";
        var officer = Browser.of(node, "officer.uz");
        assertThat(text(officer.open(tab + "?lang=en"))).contains("href=\"" + address + "\"");
        var page = officer.open(address + "?lang=en");
        assertThat(text(page))
                .contains("value=\"disclosure_copy\"", "conditions were set")
                .doesNotContain("value=\"executor_copy\"", "name=\"items\"", "??");
        Map<String, Object> executor = Map.of("kind", "executor_copy", "items", List.of(1), "forWhom", "x");
        var key = UUID.randomUUID().toString();
        assertThat(called("officer.uz", tab + "/" + letter + "/copies", executor, key)
                        .code())
                .isEqualTo("copy-kind-not-made");

        var once = Browser.value(page, "once");
        var fields = Map.of("kind", "disclosure_copy", "forWhom", "Counsel (synthetic)", "once", once);
        assertThat(officer.send(address, fields).getRedirectedUrl()).isEqualTo(tab + "?done=issue-copy");
        assertThat(awaitSealed(uz, "disclosure_copy").path("marking").asString())
                .isEqualTo("internal");
    }

    @Test
    void beforeTheFileIsClosedTheUseOfWhatCameIsMarked() throws Exception {
        var uz = answered();
        as("officer.uz").awaitStatus(uz, "answered");
        var officer = Browser.of(node, "officer.uz");
        var main = "class=\"govuk-button *\"[^>]*href=\"[^\"]*/acts/";
        assertThat(text(officer.open("/cases/" + uz)))
                .containsPattern(main + "mark-use\"")
                .doesNotContainPattern(main + "close\"");
        var close = "/cases/" + uz + "/acts/close";
        assertThat(text(officer.open(close + "?lang=en"))).doesNotContain("have to come back (optional)");
        var refused = officer.send(close, Map.of("kind", "none_due"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"/cases/" + uz + "/acts/mark-use\"");
        as("officer.uz").act(uz, "mark-use", Map.of("kind", "purpose_only"));
        assertThat(text(officer.open("/cases/" + uz))).containsPattern(main + "close\"");
    }

    private String answered() {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.summons());
        var kz = prepared.inExecution(uz);
        prepared.execute(kz, 0);
        as(Prepared.EXECUTOR).act(kz, "record-execution");
        prepared.answered(kz, "final");
        as("officer.kz").act(kz, "send-answer");
        Awaitility.await()
                .atMost(NationalSystem.PATIENCE)
                .until(() -> !documents(uz, "answer_letter").isEmpty());
        return uz;
    }

    private Answer called(String user, String address, Map<String, Object> body, String key) {
        return as(user).post(address, body, Map.of("Idempotency-Key", key));
    }

    @Test
    void isIssuedByACallThatTellsWhereItLies() {
        var uz = new Prepared(this).signed(Prepared.summons());
        var address = "/cases/" + uz + "/documents/" + letter(uz) + "/copies";
        var key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("kind", "disclosure_copy", "forWhom", "Court (synthetic)");
        var first = called("officer.uz", address, body, key);
        assertThat(first.status()).isEqualTo(202);
        var told = Awaitility.await()
                .atMost(NationalSystem.PATIENCE)
                .until(
                        () -> called("officer.uz", address, body, key).body(),
                        again -> again.path("documentRef").isString());
        assertThat(told.path("order")).isEqualTo(first.body().path("order"));
        assertThat(awaitSealed(uz, "disclosure_copy").path("documentRef")).isEqualTo(told.path("documentRef"));

        var other = UUID.randomUUID().toString();
        assertThat(called("officer.uz", address, Map.of("kind", "photocopy", "forWhom", "x"), other)
                        .code())
                .isEqualTo("unknown-code");
        assertThat(called("officer.uz", address, Map.of("kind", "executor_copy", "forWhom", "x"), other)
                        .code())
                .isEqualTo("copy-items-missing");
        assertThat(called("supervisor.uz", address, body, other).status()).isIn(403, 404);
        assertThat(called("officer.kz", address, body, other).status()).isEqualTo(404);
        var copy = awaitSealed(uz, "disclosure_copy").path("documentRef").asString();
        var ofCopy = "/cases/" + uz + "/documents/" + copy + "/copies";
        assertThat(called("officer.uz", ofCopy, body, other).code()).isEqualTo("document-not-copied");
    }
}
