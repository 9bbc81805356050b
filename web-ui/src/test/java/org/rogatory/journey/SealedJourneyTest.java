package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who a protected person is came sealed: the head opens it for a reason and lets another officer open it. */
class SealedJourneyTest extends BrowserTest {

    private static final String NAME = "SYNTHETIC Zashchita";

    @Test
    void theHeadOpensTheAnnexAndAppointsAReader() {
        var content = Prepared.summons();
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", NAME);
        var kz = as("officer.kz").awaitIncoming(new Prepared(this).transmitted(content));
        as("officer.kz").act(kz, "register", Map.of("reference", "KZ-1-9/26"));
        var head = reader("ru").also("en").signIn("head.kz");
        head.open("/cases/" + kz + "/messages");
        head.page().click("main a[href$='/sealed']");
        head.look("messages-sealed").narrow("messages-sealed");
        assertThat(head.page().textContent("main")).doesNotContain(NAME);
        head.page().selectOption("#officer", "officer.kz");
        head.page().click("main form[action$='/readers'] button[type=submit]");
        head.page().waitForURL("**/sealed");
        head.page().check("#reason");
        head.page().click("main form[action$='/sealed'] button[type=submit]");
        assertThat(head.page().textContent("main")).contains(NAME).contains("V-1");

        var colleague = reader("ru").signIn("officer.kz");
        colleague.open("/cases/" + kz + "/messages");
        assertThat(colleague.shows("main a[href$='/sealed']")).isTrue();
    }
}
