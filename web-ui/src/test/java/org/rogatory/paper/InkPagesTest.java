package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.InkSignings;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** A letter is signed by hand over its pages and by calls, and nobody outside learns who did it. */
class InkPagesTest extends RunningNode {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Map<String, String> ALL =
            Map.of("pages", "true", "fingerprint", "true", "signature", "true", "seal", "true");

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    InkPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String letter(String caseRef) throws Exception {
        return WaysToSign.letter(Browser.of(node, "signatory.uz"), prepared, caseRef);
    }

    private JsonNode document(String caseRef, String kind) {
        return prepared.latest(caseRef, kind);
    }

    /** All is ticked on the page as it was shown. */
    private static Map<String, String> all(MockHttpServletResponse page) throws Exception {
        var form = new HashMap<>(ALL);
        form.put("scanRef", Browser.value(page, "scanRef"));
        return form;
    }

    /** The scan that waits by now. */
    private String scan(String ink) {
        return as("head.uz").get(ink).body().at("/scan/documentRef").asString();
    }

    private static Map<String, Object> seen(String scanRef) {
        return Map.of("scanRef", scanRef, "pages", true, "fingerprint", true, "signature", true, "seal", true);
    }

    private static String page(Browser officer, String address) throws Exception {
        return text(officer.open(address + "?lang=en"));
    }

    @Test
    void isPrintedScannedComparedAndSignedOnItsPage() throws Exception {
        var content = Prepared.summons();
        content.remove("confidentiality");
        var uz = prepared.translated(content);
        var letter = letter(uz);
        var ink = letter + "/signing/ink";
        var officer = Browser.of(node, "officer.uz");
        assertThat(page(officer, "/cases/" + uz + "/documents")).contains("href=\"" + ink + "\"");
        assertThat(page(officer, ink)).contains("I print this version").doesNotContain("Cover sheet", "??");
        assertThat(officer.open(ink + "/cover").getStatus()).isEqualTo(404);
        assertThat(Browser.of(node, "officer.kz").open(ink).getStatus()).isEqualTo(404);

        assertThat(officer.send(ink + "/print", Map.of()).getRedirectedUrl()).isEqualTo(ink);
        var sha256 = document(uz, "request").path("sha256").asString();
        var code = node.getBean(InkSignings.class)
                .code(document(uz, "request").path("documentRef").asString())
                .orElseThrow();
        assertThat(page(officer, ink + "/cover")).contains(code, sha256.replaceAll("(.{4})(?=.)", "$1 "));
        scanned(officer, ink, letter);
        compared(ink);

        signed(uz);
        assertThat(page(officer, letter + "/signatures")).contains("Signed in ink, confirmed by two persons of:", ink);
        assertThat(text(Browser.of(node, "officer.uz").open("/verify?lang=en&c=" + code)))
                .contains("Signed in ink, confirmed by two persons of:")
                .doesNotContain("head.uz", "officer.uz");
    }

    private void signed(String uz) throws Exception {
        var signatory = Browser.of(node, "signatory.uz");
        assertThat(page(signatory, "/cases/" + uz + "/sign")).contains("By hand, on paper", "value=\"ink\"");
        as("signatory.uz").act(uz, "sign", Map.of("kind", "ink"));
        Awaitility.await("sealed")
                .atMost(NationalSystem.PATIENCE)
                .until(() ->
                        "sealed".equals(document(uz, "request").path("status").asString()));
    }

    private void scanned(Browser officer, String ink, String letter) throws Exception {
        var wrong = officer.upload(
                ink + "/scan?lang=en",
                new MockMultipartFile("file", "scan.txt", "text/plain", "no scan".getBytes(StandardCharsets.UTF_8)),
                Map.of());
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(text(wrong)).contains("href=\"#file\"", "A scan is a PDF or a picture");
        assertThat(officer.upload(ink + "/scan", WaysToSign.scan(officer, letter, 0), Map.of())
                        .getRedirectedUrl())
                .isEqualTo(ink);
        assertThat(page(officer, ink))
                .contains("another person of your authority compares it", "Letter, page 1", "Scan, page 1")
                .doesNotContain("Confirm the scan");
        assertThat(officer.send(ink + "/confirm", all(officer.open(ink))).getStatus())
                .isEqualTo(403);
    }

    private void compared(String ink) throws Exception {
        var head = Browser.of(node, "head.uz");
        assertThat(page(head, "/work")).contains("Scans to compare", "href=\"" + ink + "\"");
        assertThat(page(Browser.of(node, "officer.uz"), "/work"))
                .as("who added it")
                .doesNotContain(ink);
        assertThat(page(head, ink)).contains("Confirm the scan");
        var some = head.send(ink + "/confirm?lang=en", Map.of("pages", "true", "scanRef", scan(ink)));
        assertThat(some.getStatus()).isEqualTo(422);
        assertThat(text(some)).contains("href=\"#seal\"").doesNotContain("href=\"#pages\"");
        assertThat(head.send(ink + "/confirm", all(head.open(ink))).getRedirectedUrl())
                .isEqualTo(ink);
        assertThat(page(head, ink)).contains("The letter can be signed.");
        assertThat(page(head, "/work")).doesNotContain(ink);
    }

    @Test
    void aNationalSystemRejectsAScanAndConfirmsTheNextOne() throws Exception {
        var uz = prepared.translated(Prepared.summons());
        var letter = letter(uz);
        var ink = letter + "/signing/ink";
        assertThat(as("officer.uz").get(ink).body().path("state").asString()).isEqualTo("none");
        assertThat(as("officer.uz").post(ink + "/confirm", seen("none")).code()).isEqualTo("ink-no-scan");
        assertThat(as("officer.uz")
                        .upload(ink + "/scan", Map.of(), "Plain.", Map.of())
                        .code())
                .isEqualTo("ink-scan-type");
        assertThat(as("officer.uz")
                        .post(ink + "/print", NOTHING)
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("printed");
        rejected(uz, ink, letter);

        var officer = Browser.of(node, "officer.uz");
        var scan = WaysToSign.scan(officer, letter, 0);
        var once = Map.of("once", "scan-" + uz);
        officer.upload(ink + "/scan", scan, once);
        confirmedOnce(uz, ink);
        scannedOnce(officer, ink, scan, once);
        assertThat(as("officer.uz").get(ink).body().path("open").asBoolean()).isFalse();
        assertThat(as("officer.uz").post(ink + "/print", NOTHING).code()).isEqualTo("ink-lapsed");
    }

    private static void scannedOnce(Browser officer, String ink, MockMultipartFile scan, Map<String, String> once)
            throws Exception {
        assertThat(officer.upload(ink + "/scan", scan, once).getRedirectedUrl())
                .as("sent again, though it is signed by now")
                .isEqualTo(ink);
        assertThat(officer.upload(ink + "/scan", another(scan), once).getRedirectedUrl())
                .as("another scan under the same mark")
                .isNull();
    }

    /** A call that is repeated with its key is answered, though the file has moved on since. */
    private void confirmedOnce(String uz, String ink) throws Exception {
        var seen = as("head.uz").get("/cases/" + uz).tag();
        var once = Map.of("Idempotency-Key", "confirm-" + uz, "If-Match", seen);
        var stale = Map.of("If-Match", "\"0\"");
        var all = seen(scan(ink));
        assertThat(as("head.uz").post(ink + "/confirm", all, stale).status()).isEqualTo(412);
        var confirmed = as("head.uz").post(ink + "/confirm", all, once);
        assertThat(confirmed.body().path("state").asString()).isEqualTo("confirmed");
        as("signatory.uz").act(uz, "sign", Map.of("kind", "ink"));
        assertThat(as("head.uz").post(ink + "/confirm", all, once).status())
                .as("sent again, though the file has moved on")
                .isEqualTo(200);
    }

    private void rejected(String uz, String ink, String letter) throws Exception {
        var officer = Browser.of(node, "officer.uz");
        officer.upload(ink + "/scan", WaysToSign.scan(officer, letter, 1), Map.of());
        assertThat(as("officer.uz")
                        .post(ink + "/confirm", Map.of("pages", true, "scanRef", scan(ink)))
                        .code())
                .isEqualTo("four-eyes");
        var some = as("head.uz").post(ink + "/confirm", Map.of("pages", true, "scanRef", scan(ink)));
        assertThat(some.errors()).containsEntry("/seal", "ink-not-compared").doesNotContainKey("/pages");
        assertThat(as("head.uz").post(ink + "/confirm", seen(scan(ink))).code()).isEqualTo("ink-pages-differ");
        var head = Browser.of(node, "head.uz");
        var differ = head.send(ink + "/confirm?lang=en", all(head.open(ink)));
        assertThat(differ.getStatus()).isEqualTo(422);
        assertThat(text(differ))
                .contains("href=\"#pages\"", "Pages found in the scan: ", "expected, as in the letter: ")
                .contains("Reject this scan");
        var why = Map.of("scanRef", scan(ink), "reason", "A page too many (synthetic).");
        var rejected = as("head.uz").post(ink + "/reject", why);
        assertThat(rejected.body().path("state").asString()).isEqualTo("rejected");
        assertThat(document(uz, "signed_scan").path("marking").asString()).isEqualTo("internal");
    }

    /** With the pages of the letter, too, and yet another file. */
    private static MockMultipartFile another(MockMultipartFile scan) throws Exception {
        var bytes = scan.getBytes();
        var more = Arrays.copyOf(bytes, bytes.length + 1);
        more[bytes.length] = '\n';
        return new MockMultipartFile("file", "scan.pdf", "application/pdf", more);
    }

    @Test
    void aScanThatWasNotOnThePageIsNeitherConfirmedNorRejected() throws Exception {
        var uz = prepared.translated(Prepared.summons());
        var letter = letter(uz);
        var ink = letter + "/signing/ink";
        var officer = Browser.of(node, "officer.uz");
        officer.send(ink + "/print", Map.of());
        var scan = WaysToSign.scan(officer, letter, 0);
        officer.upload(ink + "/scan", scan, Map.of());
        var head = Browser.of(node, "head.uz");
        var looked = all(head.open(ink));
        var before = scan(ink);
        var back = Map.of("scanRef", before, "reason", "Of another paper (synthetic).");
        assertThat(officer.send(ink + "/reject", back).getRedirectedUrl()).isEqualTo(ink);
        officer.upload(ink + "/scan", another(scan), Map.of());

        outdated(head.send(ink + "/confirm?lang=en", looked));
        var reason = "Meant for the one before (synthetic).";
        var unread = head.send(ink + "/reject?lang=en", Map.of("scanRef", before, "reason", reason));
        outdated(unread);
        assertThat(text(unread)).as("what was typed").contains(reason);
        calledOutdated(ink, before);
        assertThat(head.send(ink + "/confirm", all(unread)).getRedirectedUrl())
                .as("the page shows the one that waits")
                .isEqualTo(ink);
    }

    private static void outdated(MockHttpServletResponse page) {
        assertThat(page.getStatus()).isEqualTo(409);
        assertThat(text(page)).contains("href=\"#ink-state\"", "No such scan waits", "Confirm the scan");
    }

    private void calledOutdated(String ink, String before) {
        var head = as("head.uz");
        assertThat(head.post(ink + "/confirm", seen(before)).code()).isEqualTo("ink-no-scan");
        var why = Map.of("scanRef", before, "reason", "Meant for the one before (synthetic).");
        assertThat(head.post(ink + "/reject", why).code()).isEqualTo("ink-no-scan");
        assertThat(head.post(ink + "/confirm", Map.of("pages", true)).errors()).containsKey("/scanRef");
        var none = head.post(ink + "/reject", Map.of("reason", "Of none (synthetic)."));
        assertThat(none.errors()).containsKey("/scanRef");
        assertThat(head.get(ink).body().path("state").asString()).isEqualTo("scanned");
    }
}
