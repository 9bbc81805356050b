package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A file larger than a part is sent by the script of the page, breaks off, and goes on after the page was opened anew. */
class UploadJourneyTest extends BrowserTest {

    private static final String LINE = "A line of a long record, synthetic.\n";
    private static final int LINES = 20 * 1024 * 1024 / LINE.length();
    private static final long PART = 16L * 1024 * 1024;

    private final List<String> begins = new CopyOnWriteArrayList<>();
    private final AtomicBoolean broken = new AtomicBoolean(true);

    private static Path file() throws IOException {
        return Files.writeString(ChildNode.folder().resolve("record.txt"), LINE.repeat(LINES));
    }

    /** The second part is not taken, as long as the line is broken. */
    private void part(Route route) {
        var begin = route.request().headers().get("upload-offset");
        if (begin != null && !"0".equals(begin) && broken.get()) {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(422)
                    .setContentType("application/problem+json")
                    .setBody("{\"detail\": \"Not now (synthetic).\"}"));
            return;
        }
        if (begin != null) {
            begins.add(begin);
        }
        route.resume();
    }

    private static void send(Page page, Path file) {
        page.locator("main form[enctype] select[name=kind]").selectOption("other");
        page.setInputFiles("#file", file);
        page.click("main form[enctype] button[type=submit]");
    }

    @Test
    void whatBrokeOffGoesOnWhereItStopped() throws IOException {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = reader("ru").also("en").signIn("officer.uz");
        var page = officer.page();
        var file = file();
        page.route("**/uploads/**", this::part);
        officer.open("/cases/" + uz + "/documents");

        send(page, file);
        page.waitForSelector("[data-upload-told]:has-text('Not now')");
        officer.open("/cases/" + uz + "/documents");
        officer.look("documents-unfinished").narrow("documents-unfinished");
        assertThat(officer.shows("#unfinished")).isTrue();
        assertThat(begins).containsExactly("0");

        broken.set(false);
        send(page, file);
        page.waitForURL("**/documents?done=add");

        assertThat(begins).containsExactly("0", String.valueOf(PART));
        assertThat(officer.shows("#unfinished")).isFalse();
        assertThat(officer.text("main")).contains("record.txt");
        var document = as("officer.uz").get("/cases/" + uz + "/documents").body();
        assertThat(document.findValuesAsString("size")).contains(String.valueOf(Files.size(file)));
    }

    @Test
    void whatIsNotGoneOnWithIsDiscarded() throws IOException {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = reader("ru").signIn("officer.uz");
        officer.page().route("**/uploads/**", this::part);
        officer.open("/cases/" + uz + "/documents");
        send(officer.page(), file());
        officer.page().waitForSelector("[data-upload-told]:has-text('Not now')");
        officer.open("/cases/" + uz + "/documents");

        officer.page().click("form[action$='/drop'] button");
        officer.page().waitForURL("**/documents?done=drop-upload");

        assertThat(officer.shows("#unfinished")).isFalse();
    }
}
