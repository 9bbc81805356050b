package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** Documents with acts, several files in one call, letters looked at before and after they are laid out. */
class ActFilesTest extends RunningNode {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final MockMultipartFile PROGRAM =
            new MockMultipartFile("file", "run.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 0});
    private static final String BOUNDARY = "synthetic";

    private final WebApplicationContext node;

    ActFilesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String drafted() {
        var begun =
                as("drafter.uz").post("/cases", Map.of("content", Scenarios.content("SC-01"), "as_of", "2026-04-20"));
        return begun.body().path("caseRef").asString();
    }

    private String signed() {
        var ours = drafted();
        as("drafter.uz").act(ours, "submit");
        as("supervisor.uz").act(ours, "endorse");
        as("officer.uz").act(ours, "approve");
        as("translator.uz").translate(ours);
        as("signatory.uz").act(ours, "sign");
        return ours;
    }

    @Test
    void aScanIsKeptWithTheActItProvesAndNotWithARefusedOne() throws Exception {
        var ours = signed();
        as("officer.uz").act(ours, "transmit", Map.of("reference", "UZ-1"));
        var pages = Browser.of(node, "officer.uz");
        var address = "/cases/" + ours + "/acts/record-delivery";
        assertThat(pages.open(address).getContentAsString())
                .contains("multipart/form-data", "name=\"file\"", "name=\"fileKind\"", "name=\"fileInternal\"");

        var scan = new MockMultipartFile("file", "receipt.pdf", "application/pdf", PDF);
        var refused = pages.upload(address, scan, Map.of("happenedOn", "2026-04-20", "fileInternal", "true"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("2026-04-20", "Fayllarni qaytadan tanlang");
        assertThat(pages.open("/cases/" + ours + "/documents").getContentAsString())
                .doesNotContain("receipt.pdf");

        var given =
                Map.of("happenedOn", "2026-04-20", "reference", "post 5", "carrier", "post", "fileInternal", "true");
        var wrong = pages.upload(address, PROGRAM, given);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("run.pdf: ", "post 5");

        assertThat(pages.upload(address, scan, given).getRedirectedUrl()).endsWith("?done=record-delivery");
        assertThat(pages.open("/cases/" + ours + "/documents").getContentAsString())
                .contains("receipt.pdf", "ichki, yuborilmaydi");
    }

    @Test
    void aScanIsChosenAgainWhereWhatWasTypedBesideItCannotBeTaken() throws Exception {
        var ours = signed();
        as("officer.uz").act(ours, "transmit", Map.of("reference", "UZ-3"));
        var pages = Browser.of(node, "officer.uz");
        var address = "/cases/" + ours + "/acts/record-delivery";
        var scan = new MockMultipartFile("file", "receipt.pdf", "application/pdf", PDF);
        var given = Map.of("happenedOn", "2026-04-20", "reference", "5".repeat(201), "carrier", "post");
        var refused = pages.upload(address, scan, given);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("href=\"#reference\"", "href=\"#file\"", "Fayllarni qaytadan tanlang");
        assertThat(pages.send(address, given).getContentAsString())
                .contains("href=\"#reference\"")
                .doesNotContain("Fayllarni qaytadan tanlang");
        var several = pages.upload(address, List.of(scan, PROGRAM), given);
        assertThat(several.getContentAsString()).contains("run.pdf: ", "Fayllarni qaytadan tanlang");
    }

    @Test
    void filesThatWereNotAddedToTheDocumentsAreChosenAgain() throws Exception {
        var address = "/cases/" + drafted() + "/documents";
        var pages = Browser.of(node, "drafter.uz");
        var plan = new MockMultipartFile("file", "plan.pdf", "application/pdf", PDF);
        var nobodys = pages.upload(address, plan, Map.of("kind", "translation", "paperStamped", "true"));
        assertThat(nobodys.getStatus()).isEqualTo(422);
        assertThat(nobodys.getContentAsString())
                .contains("href=\"#paperCertifier\"", "href=\"#file\"", "Fayllarni qaytadan tanlang");
        var several = pages.upload(address, List.of(plan, PROGRAM), Map.of("kind", "other"));
        assertThat(several.getStatus()).isEqualTo(422);
        assertThat(several.getContentAsString()).contains("run.pdf: ", "Fayllarni qaytadan tanlang");
        assertThat(pages.send(address, Map.of("kind", "other")).getContentAsString())
                .contains("href=\"#file\"")
                .doesNotContain("Fayllarni qaytadan tanlang");
    }

    @Test
    void aLetterIsShownPageByPageAndAnAddedFileIsNot() throws Exception {
        var ours = signed();
        var documents = as("officer.uz").get("/cases/" + ours + "/documents").body();
        var letter = documents
                .valueStream()
                .filter(each -> "request".equals(each.path("kind").asString()))
                .map(each -> each.path("documentRef").asString())
                .findFirst()
                .orElseThrow();
        var pages = Browser.of(node, "officer.uz");
        var address = "/cases/" + ours + "/documents/" + letter + "/pages";
        assertThat(pages.open("/cases/" + ours + "/documents").getContentAsString())
                .contains(address);
        assertThat(pages.open(address).getContentAsString()).contains(address + "/1");
        var picture = pages.open(address + "/1");
        assertThat(picture.getContentType()).isEqualTo("image/png");
        assertThat(read(letter)).isEqualTo(1);
        assertThat(picture.getHeader("Content-Disposition")).startsWith("inline");
        assertThat(picture.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(pages.open(address + "/99").getStatus()).isEqualTo(404);
        assertThat(Browser.of(node, "officer.kz").open(address + "/1").getStatus())
                .isEqualTo(404);

        var added = added(ours, "plan.pdf");
        var unshown = "/cases/" + ours + "/documents/" + added + "/pages";
        assertThat(pages.open(unshown).getContentAsString()).contains(said("document-not-showable"));
        assertThat(pages.open(unshown + "/1").getStatus()).isEqualTo(404);
    }

    /** The code {@code count-unreadable} in words, and what was typed beside it. */
    @Test
    void aNumberOfSheetsThatIsNoNumberIsToldAtItsFieldAndNothingElseIsLost() throws Exception {
        var address = original(signed());
        var pages = Browser.of(node, "officer.uz");
        assertThat(pages.open(address).getStatus()).isEqualTo(200);
        var refused = pages.send(address, Map.of("sheets", "many", "folder", "F-12"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains(said("count-unreadable"), "F-12");
    }

    /** The page on which it is said where the paper of the first document of a file is. */
    private String original(String caseRef) {
        var documents = "/cases/" + caseRef + "/documents";
        var first = as("officer.uz").get(documents).body().path(0);
        return documents + "/" + first.path("documentRef").asString() + "/original";
    }

    @Test
    void whatWasTypedOfAnOriginalIsKeptBesideWhatSomebodyElseWroteMeanwhile() throws Exception {
        var address = original(signed());
        var pages = Browser.of(node, "officer.uz");
        var version = Browser.value(pages.open(address), "version");
        pages.send(address, Map.of("version", version, "folder", "F-theirs"));
        var crossed = pages.send(address, Map.of("version", version, "folder", "F-mine", "sheets", "7"));
        assertThat(crossed.getStatus()).isEqualTo(409);
        assertThat(crossed.getContentAsString())
                .contains(said("changed-meanwhile"), "href=\"#now\"", "F-theirs", "value=\"F-mine\"", "value=\"7\"")
                .doesNotContain("??");
        var seen = Browser.value(crossed, "version");
        assertThat(seen).isNotEqualTo(version);
        var saved = pages.send(address, Map.of("version", seen, "folder", "F-mine"));
        assertThat(saved.getRedirectedUrl()).endsWith("/documents?done=original");
    }

    private String said(String code) {
        return node.getMessage("refusal." + code, null, Locale.forLanguageTag("uz"));
    }

    /** How often the trail says that a document was read. */
    private long read(String documentRef) {
        return node.getBean(JdbcClient.class)
                .sql("select count(*) from audit_entry where action = 'documents.read' and details like ?")
                .param("%" + documentRef + "%")
                .query(Long.class)
                .single();
    }

    private String added(String caseRef, String name) throws Exception {
        var answer = send(caseRef, body(Map.of(name, PDF)));
        return answer.substring(answer.indexOf("documentRef") + 14).split("\"")[0];
    }

    @Test
    void severalFilesAreAddedInOneCallAllOrNone() throws Exception {
        var ours = drafted();
        var refused = send(ours, body(Map.of("good.pdf", PDF, "run.pdf", new byte[] {'M', 'Z', 0, 0})));
        assertThat(refused).contains("document-", "/file/", "urn:rogatory:problem:");
        assertThat(as("drafter.uz").get("/cases/" + ours + "/documents").body()).isEmpty();
        assertThat(send(ours, body(Map.of()))).contains("file-missing", "400");

        assertThat(send(
                        ours,
                        body(Map.of("one.pdf", PDF, "two.pdf", "%PDF-1.5\n%%EOF".getBytes(StandardCharsets.US_ASCII)))))
                .contains("one.pdf", "two.pdf");
        assertThat(as("drafter.uz").get("/cases/" + ours + "/documents").body()).hasSize(2);
    }

    private static String body(Map<String, byte[]> files) {
        var body = new StringBuilder(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nother\r\n");
        files.forEach((name, content) -> body.append("--" + BOUNDARY + "\r\n")
                .append("Content-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .append(new String(content, StandardCharsets.US_ASCII))
                .append("\r\n"));
        return body.append("--" + BOUNDARY + "--\r\n").toString();
    }

    private String send(String caseRef, String body) throws IOException, InterruptedException {
        var login = Base64.getEncoder().encodeToString("drafter.uz:demo".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address() + "/api/v1/cases/" + caseRef + "/documents"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.US_ASCII))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @Test
    void thePreviewMarksInItsPlaceWhatTheLetterLacksAndLeadsThere() throws Exception {
        var content = Scenarios.content("SC-01");
        content.remove("facts");
        var begun = as("drafter.uz").post("/cases", Map.of("content", content));
        var address = "/drafts/" + begun.body().path("caseRef").asString();
        var preview = Browser.of(node, "drafter.uz").open(address + "/preview").getContentAsString();
        assertThat(preview).contains("class=\"rg-gap\"", "[…: koʻrsatilmagan", "href=\"" + address + "/matter#facts\"");
        assertThat(preview.indexOf("/matter#facts")).isLessThan(preview.indexOf("rg-sheet__seal"));
    }

    @Test
    void anUploadThatIsTooLargeIsToldAsSuchWhetherItAnnouncesItsLengthOrNot() throws Exception {
        var announced = tooLarge("application/json", true, "/api/v1/cases/UZ-MLA-2026-000001/documents");
        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(announced.body()).contains("\"code\":\"upload-too-large\"");
        var streamed = tooLarge("application/json", false, "/api/v1/cases/UZ-MLA-2026-000001/documents");
        assertThat(streamed.statusCode()).isEqualTo(413);
        assertThat(streamed.body()).contains("urn:rogatory:problem:upload-too-large");
        var page = tooLarge("text/html", false, "/cases/UZ-MLA-2026-000001/documents");
        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("Rogatory").doesNotContain("Apache Tomcat");
    }

    private HttpResponse<String> tooLarge(String accept, boolean announced, String path) throws Exception {
        var login = Base64.getEncoder().encodeToString("drafter.uz:demo".getBytes(StandardCharsets.UTF_8));
        var bytes = new byte[102 << 20];
        var head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        var body = announced
                ? HttpRequest.BodyPublishers.ofByteArray(bytes)
                : HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
        var request = HttpRequest.newBuilder(URI.create(address() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Basic " + login)
                .header("Accept", accept)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
