package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** What is marked too high: kept out, or isolated and erased by two persons, on the pages. */
class MarkingsPagesTest extends RunningNode {

    private static final Pattern SPILL = Pattern.compile("/spills/([0-9a-f-]{36})");
    private static final String SECRET = "synthetic-secret";

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    MarkingsPagesTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    private static String page(Browser officer, String address) throws Exception {
        var english = address + (address.contains("?") ? "&" : "?") + "lang=en";
        return officer.open(english).getContentAsString(StandardCharsets.UTF_8);
    }

    private String added(Browser drafter, String caseRef) throws Exception {
        var file =
                new MockMultipartFile("file", SECRET + ".txt", "text/plain", SECRET.getBytes(StandardCharsets.UTF_8));
        var once = Browser.value(drafter.open("/cases/" + caseRef + "/documents"), "once");
        var sent = drafter.upload("/cases/" + caseRef + "/documents", file, Map.of("kind", "other", "once", once));
        assertThat(sent.getStatus()).isEqualTo(302);
        return as("drafter.uz")
                .get("/cases/" + caseRef + "/documents")
                .body()
                .path(0)
                .path("documentRef")
                .asString();
    }

    private void isGone(Browser reader, String caseRef, String document) throws Exception {
        for (var way : new String[] {"", "/pages", "/signatures", "/spill"}) {
            var opened = reader.open(document + way);
            assertThat(opened.getStatus()).as(way).isEqualTo(404);
            assertThat(opened.getContentAsString(StandardCharsets.UTF_8)).doesNotContain(SECRET);
        }
        assertThat(as("drafter.uz").get(document).status()).isEqualTo(404);
        assertThat(page(reader, "/cases/" + caseRef + "/documents"))
                .doesNotContain(SECRET, "href=\"" + document + "\"");
        var listed =
                as("drafter.uz").get("/cases/" + caseRef + "/documents").body().path(0);
        assertThat(listed.path("sha256").asString()).isEmpty();
        assertThat(listed.toString()).doesNotContain(SECRET);
    }

    @Test
    void nothingIsDoneToADocumentAtTheAddressOfAText() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var document = added(drafter, uz);
        var way = "/texts/document/" + document + "/spill";
        assertThat(drafter.send(way, Map.of()).getStatus()).isEqualTo(404);
        assertThat(page(drafter, "/cases/" + uz + "/documents")).contains(SECRET);
    }

    @Test
    void aSpillIsIsolatedAtOnceAndErasedByTwo() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var document = "/cases/" + uz + "/documents/" + added(drafter, uz);
        assertThat(page(drafter, document)).contains(SECRET);
        assertThat(page(drafter, "/cases/" + uz + "/documents")).contains(document + "/spill");
        assertThat(page(drafter, document + "/spill")).contains("isolated at once");
        assertThat(drafter.open("/cases/" + uz + "/documents/nonsense/spill").getStatus())
                .isEqualTo(404);
        assertThat(Browser.of(node, "officer.kz")
                        .send(document + "/spill", Map.of())
                        .getStatus())
                .isEqualTo(404);

        for (int twice = 0; twice < 2; twice++) {
            assertThat(drafter.send(document + "/spill", Map.of()).getRedirectedUrl())
                    .isEqualTo("/cases/" + uz + "/documents?done=isolate-document");
        }
        isGone(drafter, uz, document);
        assertThat(page(drafter, document)).contains("The document is isolated");

        decided(uz);
        isGone(drafter, uz, document);
        assertThat(page(drafter, "/cases/" + uz + "/documents")).contains("erased");
        assertThat(page(drafter, "/cases/" + uz + "/timeline"))
                .contains("Document isolated", "Isolated document erased")
                .doesNotContain(SECRET);
        assertThat(as("drafter.uz").act(uz, "submit", Map.of()).toString()).doesNotContain(SECRET);
    }

    private void decided(String caseRef) throws Exception {
        var admin = Browser.of(node, "admin.uz");
        var found = SPILL.matcher(page(admin, "/spills"));
        assertThat(found.find()).isTrue();
        var spill = found.group();
        assertThat(page(admin, spill)).contains(caseRef, "Propose to erase").doesNotContain(SECRET, "/confirm");
        admin.send(spill + "/propose", Map.of("outcome", "erase"));
        assertThat(page(admin, spill)).contains(">Proposed<").doesNotContain("/confirm");
        admin.send(spill + "/confirm", Map.of("outcome", "erase"));
        assertThat(page(admin, spill)).contains("Propose what becomes of it").doesNotContain(">Decided<");
        var head = Browser.of(node, "head.uz");
        assertThat(page(head, "/notices")).contains("href=\"" + spill + "\"");
        assertThat(page(head, spill)).contains(spill + "/confirm");
        assertThat(head.send(spill + "/confirm", Map.of("outcome", "erase")).getRedirectedUrl())
                .isEqualTo(spill);
        assertThat(page(head, spill)).contains(">Decided<").doesNotContain("/propose");
        for (var stranger : new String[] {"drafter.uz", "officer.uz", "auditor.uz"}) {
            assertThat(Browser.of(node, stranger).open("/spills").getStatus()).isEqualTo(403);
            assertThat(Browser.of(node, stranger).open(spill).getStatus()).isEqualTo(404);
        }
        assertThat(Browser.of(node, "head.kz").open(spill).getStatus()).isEqualTo(404);
    }

    private List<String> takenPackages(String caseRef) {
        return database.queryForList(
                "select actor from audit_entry where action = 'exchange.take_package' and subject = ?",
                String.class,
                caseRef);
    }

    /** The message with which the draft went. */
    private String sent(String caseRef) {
        as("drafter.uz").act(caseRef, "submit");
        as(Prepared.SUPERVISOR).act(caseRef, "endorse");
        as("officer.uz").act(caseRef, "approve");
        as("translator.uz").translate(caseRef);
        as("signatory.uz").act(caseRef, "sign");
        as("officer.uz").act(caseRef, "transmit", Map.of("reference", "7-1/26"));
        as("officer.kz").awaitIncoming(caseRef);
        return as("officer.uz")
                .get("/cases/" + caseRef + "/messages")
                .body()
                .path(0)
                .path("messageId")
                .asString();
    }

    @Test
    void aMessageThatCarriesASpillIsGivenOutToNobody() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var document = "/cases/" + uz + "/documents/" + added(Browser.of(node, "drafter.uz"), uz);
        var address = "/cases/" + uz + "/messages/" + sent(uz);
        var officer = Browser.of(node, "officer.uz");
        assertThat(officer.open(address + "/package").getStatus()).isEqualTo(200);
        assertThat(takenPackages(uz)).containsExactly("officer.uz");

        assertThat(officer.send(document + "/spill", Map.of()).getStatus()).isEqualTo(302);
        for (var way : List.of("/package", "/files")) {
            var refused = officer.open(address + way + "?lang=en");
            assertThat(refused.getStatus()).as(way).isEqualTo(404);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("The document is isolated");
        }
        var refused = as("officer.uz").get(address + "/package");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("document-isolated");
        assertThat(takenPackages(uz)).containsExactly("officer.uz");
    }

    @Test
    void aFileDeclaredTooHighIsNotTakenIn() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/cases/" + uz + "/documents";
        var file =
                new MockMultipartFile("file", SECRET + ".txt", "text/plain", SECRET.getBytes(StandardCharsets.UTF_8));
        for (var declared : List.of("secret", "no-such-marking")) {
            var once = Browser.value(drafter.open(address), "once");
            var sent = drafter.upload(address, file, Map.of("kind", "other", "declared", declared, "once", once));
            assertThat(sent.getRedirectedUrl()).startsWith("/marking/part?marking=");
        }
        assertThat(as("drafter.uz").get(address).body()).isEmpty();
        assertThat(page(drafter, "/marking/part?marking=secret"))
                .contains("nothing was taken in")
                .containsPattern("value=\"secret\"[^>]*checked");
        var call = as("drafter.uz").post("/cases?declared=secret", Map.of("form", "mla_request"));
        assertThat(call.status()).isEqualTo(422);
        assertThat(call.body().path("code").asString()).isEqualTo("marking-too-high");
        var once = Browser.value(drafter.open(address), "once");
        var sent = drafter.upload(address, file, Map.of("kind", "other", "declared", "for_official_use", "once", once));
        assertThat(sent.getStatus()).isEqualTo(302);
    }

    @Test
    void aFileInPartsDeclaredTooHighIsRefusedToTheScript() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/cases/" + uz + "/uploads";
        var file = "{\"name\": \"record.txt\", \"size\": 20, \"kind\": \"other\"}";
        var refused = drafter.call(address + "?declared=secret", file);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("\"code\":\"marking-too-high\"");
        assertThat(as("drafter.uz").get(address).body()).isEmpty();

        var begun = drafter.call(address + "?declared=for_official_use", file);
        assertThat(begun.getStatus()).isEqualTo(201);
        assertThat(page(drafter, "/cases/" + uz + "/documents")).contains("record.txt: ");
        as("drafter.uz").call("DELETE", String.valueOf(begun.getHeader("Location")), Map.of());
        assertThat(as("drafter.uz").get(address).body()).isEmpty();
    }

    @Test
    void wordsDeclaredTooHighAreNotTakenInEither() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        for (var address : List.of("/notes", "/acts/cancel")) {
            assertThat(page(drafter, "/cases/" + uz + address)).as(address).containsOnlyOnce("id=\"declared\"");
        }
        var notes = "/cases/" + uz + "/notes";
        var said = Map.of("text", SECRET, "declared", "secret");
        assertThat(drafter.send(notes, said).getRedirectedUrl()).startsWith("/marking/part?marking=");
        assertThat(page(drafter, notes)).doesNotContain(SECRET);
    }

    @Test
    void whatIsMarkedTooHighLeavesOnlyAStub() throws Exception {
        var registrar = Browser.of(node, "registrar.uz");
        assertThat(page(registrar, "/cases/receive")).contains("/marking/paper");
        var form = registrar.open("/marking/paper");
        assertThat(registrar
                        .send("/marking/paper", Map.of("marking", "for_official_use"))
                        .getRedirectedUrl())
                .isEqualTo("/cases/receive");
        assertThat(registrar.send("/marking/paper", Map.of()).getStatus()).isEqualTo(422);
        var wordy = Map.of("marking", "secret", "otherState", "KZ", "registryNumber", "Testov 12");
        assertThat(registrar.send("/marking/paper", wordy).getStatus()).isEqualTo(422);
        var stub = Map.of(
                "marking",
                "secret",
                "otherState",
                "KZ",
                "registryNumber",
                "77/26-s",
                "once",
                Browser.value(form, "once"));
        for (int twice = 0; twice < 2; twice++) {
            assertThat(registrar.send("/marking/paper", stub).getRedirectedUrl())
                    .isEqualTo("/marking/paper/stopped");
        }
        assertThat(page(registrar, "/marking/paper/stopped")).contains("not entered here", "For official use");
        assertThat(database.queryForList("select registry_number from markings_stub", String.class))
                .containsOnlyOnce("77/26-s");
        isListed();
        assertThat(registrar.open("/marking/nonsense").getStatus()).isEqualTo(404);
    }

    private void isListed() throws Exception {
        assertThat(page(Browser.of(node, "auditor.uz"), "/stubs")).contains("77/26-s", "Secret", "Kazakhstan");
        assertThat(page(Browser.of(node, "head.kz"), "/stubs")).doesNotContain("77/26-s");
        assertThat(Browser.of(node, "drafter.uz").open("/stubs").getStatus()).isEqualTo(403);
    }
}
