package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.paper.Browser.text;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalKey;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The page of signing a reminder leads to every other way to sign it, and each leads back. */
class ReminderWaysPageTest extends RunningNode {

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

    @Test
    void isSignedWithTheOwnKeyOnItsPage() throws Exception {
        var key = WaysToSign.key(node);
        var ours = reminding();
        var signatory = Browser.of(node, "signatory.uz");
        WaysToSign.signedWith(key, signatory, "/cases/" + ours + "/sign-reminder", signing(signatory, ours));
    }

    @Test
    void whatTheToolSignedIsBroughtAndChosenOnThePageOfTheReminder() throws Exception {
        try (var tool = new NationalKey(node)) {
            assertThat(tool).isNotNull();
            var ours = reminding();
            var signatory = Browser.of(node, "signatory.uz");
            var page = WaysToSign.way(signing(signatory, ours), "token");
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
        var page = signing(Browser.of(node, "signatory.uz"), ours);
        var officer = Browser.of(node, "officer.uz");
        var ink = WaysToSign.printed(officer, page);

        as("officer.uz").act(ours, "drop-reminder", Map.of("internalText", "They called (synthetic)."));
        assertThat(officer.send(ink + "/print", Map.of()).getStatus()).isEqualTo(409);
    }
}
