package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who a protected person is came sealed, with a document: the head opens both for a reason and appoints a reader. */
class SealedJourneyTest extends BrowserTest {

    private static final String NAME = "SIRLIYEVA Zashchita";

    private String received() {
        var content = Prepared.summons();
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", NAME);
        var uz = new Prepared(this).signed(content);
        as("officer.uz").enclose(uz, "sealed_annex");
        as("officer.uz").act(uz, "transmit", Map.of("reference", "7-1/26"));
        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.kz").act(kz, "register", Map.of("reference", "KZ-1-9/26"));
        return kz;
    }

    @Test
    void theHeadOpensTheAnnexAndAppointsAReader() throws IOException {
        var kz = received();
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
        assertThat(head.page().textContent("main")).contains(NAME, "V-1", "plan.txt");
        var button = "main form[action*='/sealed/documents/'] button[type=submit]";
        var download = head.page().waitForDownload(() -> head.page().click(button));
        assertThat(download.suggestedFilename()).isEqualTo("plan.txt");
        assertThat(Files.readString(download.path())).isEqualTo("Synthetic.");

        var colleague = reader("ru").signIn("officer.kz");
        colleague.open("/cases/" + kz + "/messages");
        assertThat(colleague.shows("main a[href$='/sealed']")).isTrue();
        colleague.open("/cases/" + kz + "/documents");
        assertThat(colleague.page().textContent("main")).doesNotContain("plan.txt");
    }
}
