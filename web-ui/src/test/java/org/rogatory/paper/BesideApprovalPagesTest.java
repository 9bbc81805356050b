package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalKey;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** Who approved a letter signs that beside it, on its pages and by calls, and everybody is told how. */
class BesideApprovalPagesTest extends RunningNode {

    private static final Map<String, String> TICKED =
            Map.of("pages", "true", "fingerprint", "true", "signature", "true");

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);
    private NationalKey key;

    BesideApprovalPagesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @BeforeEach
    void register() {
        key = new NationalKey(node, Prepared.SUPERVISOR, "UZ-UNIT-1");
    }

    @AfterEach
    void withdraw() {
        key.close();
    }

    private String letter(String ours) throws Exception {
        return WaysToSign.letter(Browser.of(node, "signatory.uz"), prepared, ours);
    }

    private static String page(Browser officer, String address) throws Exception {
        return text(officer.open(address + "?lang=en"));
    }

    @Test
    void byHandOnItsPages() throws Exception {
        var ours = prepared.translated(Prepared.summons());
        var letter = letter(ours);
        var approval = letter + "/signing/approval";
        var ink = approval + "/ink";
        var supervisor = Browser.of(node, Prepared.SUPERVISOR);
        assertThat(page(supervisor, approval)).contains("By hand, on paper", "href=\"" + ink + "\"");
        assertThat(page(supervisor, ink)).contains("Approval signed by hand", "I print this version");
        var colleague = Browser.of(node, "drafter.uz");
        assertThat(page(colleague, ink)).doesNotContain("I print this version");
        assertThat(supervisor.send(ink + "/print", Map.of()).getRedirectedUrl()).isEqualTo(ink);
        assertThat(page(supervisor, ink + "/cover")).contains("Who approved signs the last page by hand");
        var wrong = new MockMultipartFile("file", "a.txt", "text/plain", "no scan".getBytes(StandardCharsets.UTF_8));
        assertThat(supervisor.upload(ink + "/scan?lang=en", wrong, Map.of()).getStatus())
                .isEqualTo(422);
        assertThat(supervisor
                        .upload(ink + "/scan", WaysToSign.scan(supervisor, letter, 0), Map.of())
                        .getRedirectedUrl())
                .isEqualTo(ink);
        var ticked = new HashMap<>(TICKED);
        ticked.put("scanRef", Browser.value(colleague.open(ink), "scanRef"));
        assertThat(supervisor.send(ink + "/confirm", ticked).getStatus()).isEqualTo(403);

        assertThat(page(colleague, "/cases/" + ours + "/documents")).contains("href=\"" + ink + "\"");
        assertThat(page(colleague, ink)).contains("Confirm the scan").doesNotContain("name=\"seal\"");
        assertThat(colleague.send(ink + "/confirm", ticked).getRedirectedUrl()).isEqualTo(ink);
        assertThat(page(supervisor, approval)).contains("Signed by hand; the scan was confirmed on");
        told(ours, letter, ink);
    }

    private void told(String ours, String letter, String ink) throws Exception {
        var signatory = Browser.of(node, "signatory.uz");
        assertThat(page(signatory, "/cases/" + ours + "/sign")).contains("signed by hand, the scan confirmed on");
        as("signatory.uz").act(ours, "sign");
        assertThat(text(signatory.awaiting(letter + "/signatures?lang=en", "The key of the authority itself")))
                .contains("The approval was signed by hand.", ink);
    }

    @Test
    void withTheToolOnItsPage() throws Exception {
        var ours = prepared.translated(Prepared.summons());
        var letter = letter(ours);
        var approval = letter + "/signing/approval";
        var supervisor = Browser.of(node, Prepared.SUPERVISOR);
        assertThat(page(supervisor, approval)).contains("With the national tool");
        assertThat(page(supervisor, approval + "/token")).contains("Sign my approval with the national tool");
        var given = supervisor.send(approval + "/token", Map.of()).getRedirectedUrl();
        var address = given.replace("?challenge=", "/");
        var laidOut = supervisor.open(address).getContentAsByteArray();
        var another = Map.of("cms", NationalKey.written(new byte[] {1}));
        assertThat(supervisor.send(address, another).getStatus()).isEqualTo(422);
        assertThat(supervisor
                        .send(address, Map.of("cms", NationalKey.written(laidOut)))
                        .getRedirectedUrl())
                .isEqualTo(approval);
        assertThat(page(supervisor, approval)).contains("with the national tool. The signature lies beside");

        as("signatory.uz").act(ours, "sign");
        var signatory = Browser.of(node, "signatory.uz");
        assertThat(text(signatory.awaiting(letter + "/signatures?lang=en", "Signature made with the national tool")))
                .contains("The approval of the letter", "The signature cannot be checked here.");
    }

    @Test
    void byCalls() throws Exception {
        var ours = prepared.translated(Prepared.summons());
        var calls = letter(ours) + "/signing/approval";
        var supervisor = as(Prepared.SUPERVISOR);
        assertThat(as("signatory.uz").post(calls + "/token", Map.of()).code()).isEqualTo("approval-not-yours");
        assertThat(supervisor.get(calls + "/ink").body().path("state").asString())
                .isEqualTo("none");
        assertThat(as("drafter.uz").post(calls + "/ink/print", Map.of()).code()).isEqualTo("approval-not-yours");
        assertThat(supervisor
                        .post(calls + "/ink/print", Map.of())
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("printed");

        var given = supervisor.post(calls + "/token", Map.of());
        assertThat(given.status()).isEqualTo(201);
        var content = Base64.getDecoder().decode(given.body().path("content").asString());
        var body = Map.of("challenge", given.body().path("challenge").asString(), "cms", NationalKey.written(content));
        assertThat(supervisor.put(calls + "/token", body, Map.of()).status()).isEqualTo(200);
        assertThat(supervisor.put(calls + "/token", body, Map.of()).code()).isEqualTo("approval-signed");
        assertThat(supervisor.post(calls + "/ink/print", Map.of()).code()).isEqualTo("approval-signed");
    }
}
