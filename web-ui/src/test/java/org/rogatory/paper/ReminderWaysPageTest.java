package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalKey;
import org.rogatory.journey.OwnKey;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.trust.TrustRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** The page of signing a reminder leads to every other way to sign it, and each leads back. */
class ReminderWaysPageTest extends RunningNode {

    private static final String PIN = "Synthetic-pin-5819";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    ReminderWaysPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private String reminding() {
        var ours = prepared.transmitted(Prepared.summons());
        as("officer.kz").awaitIncoming(ours);
        as("officer.uz").awaitStatus(ours, "delivered");
        as("officer.uz").act(ours, "send-reminder", Map.of("releasedText", "Please answer (synthetic)."));
        return ours;
    }

    private static String signing(Browser signatory, String ours) throws Exception {
        return text(signatory.awaiting("/cases/" + ours + "/sign-reminder?lang=en", "name=\"fingerprint\""));
    }

    /** Where the page of signing lets a signature of this kind be prepared. */
    private static String way(String page, String mode) {
        var link =
                Pattern.compile("href=\"(/cases/[^\"]+/signing/" + mode + ")\"").matcher(page);
        assertThat(link.find()).as(mode).isTrue();
        return link.group(1);
    }

    private static String text(MockHttpServletResponse page) {
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void isSignedWithTheOwnKeyOnItsPage() throws Exception {
        var key = OwnKey.made(PIN).registered(node.getBean(TrustRegister.class), "signatory.uz");
        var ours = reminding();
        var signatory = Browser.of(node, "signatory.uz");
        var address = way(signing(signatory, ours), "personal");
        var page = signatory.open(address + "?lang=en");
        assertThat(text(page)).contains("/cases/" + ours + "/sign-reminder");

        var form = new HashMap<>(Map.of("read", "true", "pin", PIN));
        for (var field : new String[] {"version", "fingerprint", "once"}) {
            form.put(field, Browser.value(page, field));
        }
        var file = new MockMultipartFile("keyFile", "own.p12", "application/x-pkcs12", key.content());
        assertThat(signatory.upload(address, file, form).getRedirectedUrl())
                .isEqualTo("/cases/" + ours + "?done=sign-reminder");
        assertThat(text(signatory.open(address.replace("signing/personal", "signatures?lang=en"))))
                .contains("The key of one of its officers");
    }

    @Test
    void whatTheToolSignedIsBroughtAndChosenOnThePageOfTheReminder() throws Exception {
        try (var tool = new NationalKey(node)) {
            assertThat(tool).isNotNull();
            var ours = reminding();
            var signatory = Browser.of(node, "signatory.uz");
            var page = way(signing(signatory, ours), "token");
            var address = signatory.send(page, Map.of()).getRedirectedUrl().replace("?challenge=", "/");
            var laidOut = signatory.open(address).getContentAsByteArray();
            assertThat(new String(laidOut, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
            var brought = signatory.send(address, Map.of("cms", NationalKey.written(laidOut)));
            assertThat(brought.getRedirectedUrl()).as(text(brought)).isEqualTo("/cases/" + ours + "/sign-reminder");
            assertThat(signing(signatory, ours)).contains("value=\"token\"", "prepared");
        }
    }

    @Test
    void isPrintedToBeSignedByHandUntilItIsDropped() throws Exception {
        var ours = reminding();
        var ink = way(signing(Browser.of(node, "signatory.uz"), ours), "ink");
        var officer = Browser.of(node, "officer.uz");
        assertThat(text(officer.open(ink + "?lang=en"))).contains("I print this version");
        assertThat(officer.send(ink + "/print", Map.of()).getRedirectedUrl()).isEqualTo(ink);

        as("officer.uz").act(ours, "drop-reminder", Map.of("internalText", "They called (synthetic)."));
        assertThat(officer.send(ink + "/print", Map.of()).getStatus()).isEqualTo(409);
    }
}
