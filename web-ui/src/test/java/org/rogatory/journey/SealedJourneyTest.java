package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who a protected person is came sealed, with a document: the head opens both for a reason and appoints a reader. */
class SealedJourneyTest extends BrowserTest {

    private static final String NAME = "SIRLIYEVA Zashchita";
    private static final String ADDRESS = "She lives at the old mill (synthetic).";

    private String received() {
        var content = Prepared.summons();
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", NAME);
        var uz = new Prepared(this).signedWithPlan(content);
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

    @Test
    void whoApprovesAndSignsSeesForWhomAndHowMuchGoesSealedAndNotWhatItSays() {
        var content = Prepared.summons();
        content.putObject("sealed")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("name", NAME);
        var uz = new Prepared(this).withCentralAuthority(content);
        var officer = reader("en").signIn("officer.uz");
        for (var page : List.of("/review", "/acts/approve")) {
            officer.open("/cases/" + uz + page);
            assertThat(officer.page().textContent("main section[aria-labelledby=annex-title]"))
                    .as(page)
                    .contains("Who may open it", "Kazakhstan", "Protected persons in it1")
                    .doesNotContain(NAME);
        }
        officer.look("act-approve-annex").narrow("act-approve-annex");
    }

    @Test
    void theCentralAuthorityWritesTheAnnexOfAnAnswerAndTheHeadWhoAskedOpensIt() {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.summons());
        var kz = prepared.inExecution(uz);
        prepared.execute(kz, 0);
        as(Prepared.EXECUTOR).act(kz, "record-execution");
        var officer = reader("ru").signIn("officer.kz");
        officer.open("/cases/" + kz + "/acts/write-sealed-annex");
        officer.page().fill("#internalText", ADDRESS);
        officer.page().check("input[name=authorities][value=UZ-GPO]");
        officer.page().click("main form button[type=submit]");
        assertThat(officer.page().textContent("main")).doesNotContain(ADDRESS);
        prepared.answered(kz, "final");
        as("officer.kz").act(kz, "send-answer", Map.of("reference", "KZ-2-9/26"));
        as("officer.uz").awaitStatus(uz, "answered");

        var head = reader("ru").signIn("head.uz");
        head.open("/cases/" + uz + "/messages");
        head.page().click("main a[href$='/sealed']");
        head.page().check("input[name=reason][value=proceedings]");
        head.page().click("main form[action$='/sealed'] button[type=submit]");
        assertThat(head.page().textContent("main")).contains(ADDRESS);
    }
}
