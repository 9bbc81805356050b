package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A signatory signs with the tool on his machine; in its place a double answers as the tool is told to answer. */
class TokenJourneyTest extends BrowserTest {

    /** Speaks as E-IMZO does: one answer, then the end of the conversation. */
    private static final String DOUBLE = """
            window.WebSocket = class {
              constructor(address) {
                this.known = address === 'wss://127.0.0.1:64443/service/cryptapi';
                setTimeout(() => this.known ? this.onopen() : this.onerror(), 0);
              }
              send(text) {
                const answers = {
                  list_all_certificates: {
                    success: true, certificates: [{ disk: 'D', path: '', name: 'Synthetic', alias: 'a' }]
                  },
                  load_key: { success: true, keyId: '1' },
                  create_pkcs7: { success: true, pkcs7_64: window.syntheticSignature }
                };
                setTimeout(() => this.onmessage({ data: JSON.stringify(answers[JSON.parse(text).name]) }), 0);
              }
              close() { if (this.onclose) this.onclose(); }
            };
            """;

    @Autowired
    private ApplicationContext node;

    @Test
    void aLetterIsSignedWithTheToolOfTheState() {
        var uz = new Prepared(this).approved(Prepared.summons());
        as("translator.uz").translate(uz);
        try (var key = new NationalKey(node)) {
            assertThat(key).isNotNull();
            signed(uz);
        }
    }

    /** What the tool would make of what the page hands it. */
    private static String signature(Page page) {
        var given = (String) page.evaluate("""
                async () => {
                  const answer = await fetch(document.getElementById('token').dataset.source);
                  const bytes = new Uint8Array(await answer.arrayBuffer());
                  return btoa(Array.from(bytes, one => String.fromCharCode(one)).join(''));
                }""");
        return NationalKey.written(Base64.getDecoder().decode(given));
    }

    private void signed(String uz) {
        var signatory = reader("ru").also("en").signIn("signatory.uz");
        signatory.page().addInitScript(DOUBLE);
        signatory
                .awaiting("/cases/" + uz + "/sign", "a[href$='/signing/token']")
                .look("sign-ways");
        signatory.page().click("a[href$='/signing/token']");
        var letter = signatory.page().url().replaceAll(".*(/cases/.*)/signing/token", "$1");
        signatory.look("token").narrow("token");
        signatory.page().click("#begin");
        signatory.page().waitForURL("**?challenge=*");
        signatory.look("token-given").narrow("token-given");
        signatory.page().evaluate("made => { window.syntheticSignature = made; }", signature(signatory.page()));
        signatory.page().click("#token-sign");
        signatory.page().waitForURL("**/cases/" + uz + "/sign");
        signatory.look("sign-prepared");
        assertThat(signatory.page().locator("input[name=kind][value=token]").isChecked())
                .isTrue();
        signatory.page().check("#read");
        signatory.submit();
        signatory.page().waitForURL("**?done=sign");
        signatory
                .awaiting(letter + "/signatures", "a[href*='/signatures/token/']")
                .look("signatures-token");
    }
}
