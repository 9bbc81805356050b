package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A PDF that would run a script is added, told of, and given free for a reason. */
class QuarantineJourneyTest extends BrowserTest {

    private static final String SCRIPTED = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction"
            + "<</S/JavaScript/JS(app.alert(1))>>>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
            + "trailer<</Root 1 0 R>>\n%%EOF";

    @Test
    void aDangerousFileIsGivenFreeForAReason() {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = reader("ru").also("en").signIn("officer.uz");
        officer.open("/cases/" + uz + "/documents");
        officer.page().locator("main form select[name=kind]").selectOption("other");
        var content = SCRIPTED.getBytes(StandardCharsets.US_ASCII);
        officer.page().setInputFiles("#file", new FilePayload("evidence.pdf", "application/pdf", content));
        officer.page().click("main form[enctype] button[type=submit]");
        officer.page().waitForURL("**/documents?done=add");
        officer.look("documents-quarantine").narrow("documents-quarantine");
        officer.page().click("a[href$='/release']");
        officer.look("documents-release").narrow("documents-release");
        officer.page().fill("#reason", "Needed as it is (synthetic).");
        officer.page().click("main form button[type=submit]");
        officer.page().waitForURL("**/documents?done=release-document");
        officer.look("documents-released");
        assertThat(officer.shows("a[href$='/release']")).isFalse();
    }
}
