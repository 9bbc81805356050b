package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem.Answer;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A wrong annex is taken back before it travels, on its page and by a call. */
class KeptInsideTest extends RunningNode {

    private static final Map<String, Object> NOTHING = Map.of();

    private final WebApplicationContext node;
    private final JdbcClient jdbc;

    @Autowired
    KeptInsideTest(WebApplicationContext node, JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    private static String page(Browser officer, String address) throws Exception {
        var english = address + (address.contains("?") ? "&" : "?") + "lang=en";
        return officer.open(english).getContentAsString(StandardCharsets.UTF_8);
    }

    /** Adds a file and tells its address. */
    private String added(String caseRef, String words) throws Exception {
        var registrar = Browser.of(node, "registrar.uz");
        var address = "/cases/" + caseRef + "/documents";
        var file = new MockMultipartFile("file", words + ".txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
        var once = Browser.value(registrar.open(address), "once");
        var sent = registrar.upload(address, file, Map.of("kind", "other", "once", once));
        assertThat(sent.getStatus()).isEqualTo(302);
        return address + "/"
                + listed(caseRef, words + ".txt").path("documentRef").asString();
    }

    private JsonNode listed(String caseRef, String name) {
        return as("officer.uz")
                .get("/cases/" + caseRef + "/documents")
                .body()
                .valueStream()
                .filter(document -> name.equals(document.path("name").asString()))
                .findFirst()
                .orElseThrow();
    }

    private Answer transmitted(String caseRef) {
        return as("officer.uz").post("/cases/" + caseRef + "/transmit", Map.of("reference", "7-1/26"));
    }

    @Test
    void anAnnexWhoseNameTheLetterCannotPrintIsToldWhereItIsAddedAndInTheDraft() throws Exception {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = Browser.of(node, "drafter.uz");
        var address = "/cases/" + uz + "/documents";
        var told = "The list of enclosures will show a code instead of a character in this name.";
        for (var name : List.of("order.txt", "محضر.txt")) {
            assertThat(page(drafter, address)).as("before " + name).doesNotContain(told);
            var words = ("annex " + name.length()).getBytes(StandardCharsets.UTF_8);
            var file = new MockMultipartFile("file", name, "text/plain", words);
            var once = Browser.value(drafter.open(address), "once");
            drafter.upload(address, file, Map.of("kind", "other", "once", once));
        }
        assertThat(page(drafter, address)).containsOnlyOnce(told);
        assertThat(page(drafter, "/drafts/" + uz + "/check"))
                .contains("The letter will show a code instead of a character");
    }

    @Test
    void aWrongAnnexIsKeptInsideAndTheRequestLeavesWithoutIt() throws Exception {
        var uz = new Prepared(this).signed(Prepared.summons());
        var byCall = added(uz, "wrong-one");
        var byPage = added(uz, "wrong-two");
        assertThat(transmitted(uz).code()).isEqualTo("enclosure-after-letter");

        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(as("officer.kz").post(byCall + "/keep-inside", NOTHING).status())
                .isEqualTo(404);
        assertThat(as("signatory.uz").post(byCall + "/keep-inside", NOTHING).code())
                .isEqualTo("role");
        var kept = as("officer.uz").post(byCall + "/keep-inside", NOTHING, key);
        assertThat(kept.body().path("marking").asString()).isEqualTo("internal");
        assertThat(as("officer.uz").post(byCall + "/keep-inside", NOTHING, key).body())
                .isEqualTo(kept.body());
        assertThat(transmitted(uz).code()).isEqualTo("enclosure-after-letter");

        onItsPage(uz, byPage);
        as("officer.uz").act(uz, "transmit", Map.of("reference", "7-1/26"));
        assertThat(withheld(uz)).isEqualTo(2);
        as("officer.uz").awaitStatus(uz, "delivered");
        var message = as("officer.uz").get("/cases/" + uz + "/messages").body().path(0);
        var files =
                files("/cases/" + uz + "/messages/" + message.path("messageId").asString() + "/files");
        assertThat(files.keySet()).contains("index.html", "manifest.json", "01-request.pdf");
        assertThat(files.keySet()).noneMatch(name -> name.startsWith("annex-"));
        assertThat(files.get("manifest.json")).doesNotContain("wrong-");
    }

    private void onItsPage(String caseRef, String document) throws Exception {
        var officer = Browser.of(node, "officer.uz");
        var tab = "/cases/" + caseRef + "/documents";
        assertThat(page(officer, tab)).contains("href=\"" + document + "/keep-inside\"");
        assertThat(page(Browser.of(node, "signatory.uz"), tab)).doesNotContain("/keep-inside\"");
        assertThat(Browser.of(node, "officer.kz")
                        .open(document + "/keep-inside")
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(officer, document + "/keep-inside")).contains("wrong-two.txt", "goes with no message");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(officer.send(document + "/keep-inside", Map.of()).getRedirectedUrl())
                    .isEqualTo(tab + "?done=keep-inside");
        }
        assertThat(page(officer, tab + "?done=keep-inside"))
                .contains("The document stays inside", "internal, never leaves")
                .doesNotContainPattern("[a-z]\\.\\.")
                .doesNotContain("/keep-inside\"");
        assertThat(page(officer, "/cases/" + caseRef + "/timeline")).contains("Document kept inside");
    }

    private long withheld(String caseRef) {
        return jdbc.sql("select count(*) from audit_entry where action = 'documents.withhold' and subject = ?")
                .param(caseRef)
                .query(Long.class)
                .single();
    }

    /** The files of a message that a national system takes, by name. */
    private Map<String, String> files(String address) throws IOException {
        assertThat(as("officer.kz").get(address).status()).isEqualTo(404);
        var files = new TreeMap<String, String>();
        var taken = as("officer.uz").download(address).getBytes(StandardCharsets.ISO_8859_1);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(taken))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
