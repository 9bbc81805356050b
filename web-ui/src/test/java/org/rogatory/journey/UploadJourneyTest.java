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
import tools.jackson.databind.JsonNode;

/** A file larger than a part is sent by the script of the page, breaks off, and goes on after the page was opened anew. */
class UploadJourneyTest extends BrowserTest {

    private static final String LINE = "A line of a long record, synthetic.\n";
    private static final int LINES = 20 * 1024 * 1024 / LINE.length();
    private static final long PART = 16L * 1024 * 1024;

    private final List<String> begins = new CopyOnWriteArrayList<>();
    private final List<String> proofs = new CopyOnWriteArrayList<>();
    private final AtomicBoolean broken = new AtomicBoolean(true);
    private final AtomicBoolean unheard = new AtomicBoolean(true);

    private static Path file() throws IOException {
        return file("");
    }

    /** Of the same name and size, whatever it begins with. */
    private static Path file(String begin) throws IOException {
        var text = begin + LINE.repeat(LINES).substring(begin.length());
        return Files.writeString(ChildNode.folder().resolve("record.txt"), text);
    }

    /** The first answer is lost on its way: it was begun, and the script does not know. */
    private void begin(Route route) {
        if (unheard.getAndSet(false)) {
            route.fetch();
            route.abort();
        } else {
            route.resume();
        }
    }

    /** The second part is not taken, as long as the line is broken. */
    private void part(Route route) {
        var begin = route.request().headers().get("upload-offset");
        if (begin != null && !"0".equals(begin) && broken.get()) {
            refuse(route);
            return;
        }
        if (begin != null) {
            begins.add(begin);
            proofs.add(String.valueOf(route.request().headers().get("upload-checksum")));
        }
        route.resume();
    }

    private static void refuse(Route route) {
        route.fulfill(new Route.FulfillOptions()
                .setStatus(422)
                .setContentType("application/problem+json")
                .setBody("{\"detail\": \"Not now (synthetic).\"}"));
    }

    /** The second of two files is not even begun, as long as the line is broken. */
    private void second(Route route) {
        if (broken.get() && route.request().postData().contains("second.txt")) {
            refuse(route);
        } else {
            route.resume();
        }
    }

    private static void send(Page page, Path... files) {
        page.locator("main form[enctype] select[name=kind]").selectOption("other");
        page.setInputFiles("#file", files);
        page.click("main form[enctype] button[type=submit]");
    }

    private JsonNode uploads(String caseRef) {
        return as("officer.uz").get("/cases/" + caseRef + "/uploads").body();
    }

    /** A file that broke off in its second part, on the page that still shows it. */
    private Reader brokenOff(String caseRef, Path file) {
        var officer = reader("ru").signIn("officer.uz");
        officer.page().route("**/uploads/**", this::part);
        officer.open("/cases/" + caseRef + "/documents");
        send(officer.page(), file);
        officer.page().waitForSelector("[data-upload-told]:has-text('Not now')");
        broken.set(false);
        return officer;
    }

    @Test
    void whatBrokeOffGoesOnWhereItStopped() throws IOException {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = reader("ru").also("en").lineBreaks().signIn("officer.uz");
        var page = officer.page();
        var file = file();
        page.route("**/uploads/**", this::part);
        page.route("**/uploads", this::begin);
        officer.open("/cases/" + uz + "/documents");

        send(page, file);
        page.waitForSelector("[data-upload-told]:has-text('Not now')");
        officer.open("/cases/" + uz + "/documents");
        officer.look("documents-unfinished").narrow("documents-unfinished");
        assertThat(officer.text("section[aria-labelledby=unfinished]")).containsOnlyOnce("record.txt: ");
        assertThat(uploads(uz)).hasSize(1);
        assertThat(begins).containsExactly("0");

        broken.set(false);
        send(page, file);
        page.waitForURL("**/documents?done=add");

        assertThat(begins).containsExactly("0", String.valueOf(PART));
        assertThat(proofs).hasSize(2).allMatch(proof -> proof.startsWith("sha256 "));
        assertThat(officer.shows("#unfinished")).isFalse();
        assertThat(officer.text("main")).contains("record.txt");
        var document = as("officer.uz").get("/cases/" + uz + "/documents").body();
        assertThat(document.findValuesAsString("size")).contains(String.valueOf(Files.size(file)));
    }

    @Test
    void whatIsNotGoneOnWithIsDiscarded() throws IOException {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = brokenOff(uz, file());
        officer.open("/cases/" + uz + "/documents");

        officer.page().click("form[action$='/drop'] button");
        officer.page().waitForURL("**/documents?done=drop-upload");

        assertThat(officer.shows("#unfinished")).isFalse();
    }

    @Test
    void whatIsSaidOfItAnewIsBegunAnew() throws IOException {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var page = brokenOff(uz, file()).page();

        page.fill("main form[enctype] input[name=description]", "Said anew (synthetic)");
        page.click("main form[enctype] button[type=submit]");
        page.waitForURL("**/documents?done=add");

        assertThat(begins).containsExactly("0", "0", String.valueOf(PART));
        assertThat(uploads(uz)).isEmpty();
        var documents = as("officer.uz").get("/cases/" + uz + "/documents").body();
        assertThat(documents.findValuesAsString("description")).contains("Said anew (synthetic)");
    }

    @Test
    void anotherFileOfTheSameNameSizeAndAgeIsNotTakenForIt() throws IOException {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var first = file();
        var other = file("Another one begins");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(first));
        var officer = brokenOff(uz, first);

        send(officer.page(), other);
        officer.page().waitForURL("**/documents?done=add");

        assertThat(begins).containsExactly("0", "0", String.valueOf(PART));
        assertThat(uploads(uz)).hasSize(1);
        officer.page().click("form[action$='/drop'] button");
        officer.page().waitForURL("**/documents?done=drop-upload");
    }

    @Test
    void whatWasAddedBeforeAnotherBrokeOffIsNotAddedAgain() throws IOException {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var small = Files.writeString(ChildNode.folder().resolve("second.txt"), LINE);
        var officer = reader("ru").signIn("officer.uz");
        var page = officer.page();
        page.route("**/uploads", this::second);
        officer.open("/cases/" + uz + "/documents");

        send(page, file(), small);
        page.waitForSelector("[data-upload-told]:has-text('Not now')");
        broken.set(false);
        page.click("main form[enctype] button[type=submit]");
        page.waitForURL("**/documents?done=add");

        var documents = as("officer.uz").get("/cases/" + uz + "/documents").body();
        assertThat(documents.findValuesAsString("name")).containsOnlyOnce("record.txt", "second.txt");
    }

    @Test
    void whatIsMarkedTooHighIsNotTakenInHowLargeItMayBe() throws IOException {
        var uz = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = reader("ru").signIn("officer.uz");
        officer.open("/cases/" + uz + "/documents");

        officer.page().locator("main form[enctype] select[name=declared]").selectOption("secret");
        send(officer.page(), file());
        officer.page().waitForURL("**/marking/part?marking=secret");

        assertThat(uploads(uz)).isEmpty();
    }
}
