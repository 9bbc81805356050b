package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The registry at its desk: letters get numbers, the book is read, searched, exported; the nomenclature is kept. */
class JournalsJourneyTest extends BrowserTest {

    @Test
    void registersFindsAndVoidsALetter() {
        var their = "8/" + UUID.randomUUID();
        var clerk = reader("ru").also("en").signIn("registrar.uz");
        clerk.open("/journals").look("journals");
        var number = registered(clerk, their);
        clerk.look("journal-entry");
        assertThat(number).matches("№ 14-1-\\d+/\\d\\d");
        isResolved(clerk.page().url().replaceAll(".*/", ""));

        again(clerk, their);
        assertThat(clerk.shows("#alike a[href^='/journals/entries/']")).isTrue();
        clerk.look("journal-alike");
        clerk.page().check("#alikeSeen");
        clerk.submit();
        clerk.page().click("a[href$='/void']");
        clerk.look("journal-void-asked").submit().look("journal-void");
        assertThat(clerk.shows(".govuk-error-message")).isTrue();
        clerk.page().check("#reason");
        clerk.submit();
        assertThat(clerk.shows(".rg-find--error")).isTrue();

        clerk.open("/journals/numbers?number=" + their.toUpperCase(Locale.ROOT)).look("journal-search");
        assertThat(clerk.page().locator("tbody tr").count()).isEqualTo(2);
        assertThat(clerk.page().locator("tbody tr.rg-voided").count()).isEqualTo(1);
    }

    private static String in(int days) {
        return LocalDate.now(Clock.systemUTC()).plusDays(days).toString();
    }

    /** What the head decides about a letter before it lies in a file. */
    private void isResolved(String entryId) {
        var letter = "/letters/" + entryId;
        as("head.uz")
                .post(
                        letter + "/resolutions",
                        Map.of("officer", "executor.uz", "until", in(5), "controlled", true, "text", "Do (made up)."));
        var head = reader("ru").also("uz").signIn("head.uz").open(letter + "/resolutions");
        head.look("letter-resolutions").open(letter + "/texts").look("letter-texts");
        head.open(letter + "/control/extend").look("letter-extend");
        head.open(letter + "/control-card").look("letter-card");
        Printed.of(head.page()).isOnA4();
        head.open("/control").look("letter-control");
    }

    /** A book of many letters has several parts; the newest stand in the last. */
    private static String lastPart(Reader clerk) {
        while (clerk.page().locator("a[rel=next]").count() > 0) {
            clerk.page().click("a[rel=next]");
        }
        return clerk.text(".rg-book tbody");
    }

    @Test
    void completesAndRelatesALetterAndPrintsTheBook() throws IOException {
        var clerk = reader("ru").also("en").signIn("registrar.uz");
        var their = "7-" + UUID.randomUUID();
        var came = registered(clerk, their);
        registered(clerk, "9-" + UUID.randomUUID());
        clerk.page().selectOption("#executor", "officer.uz");
        clerk.page().selectOption("#note", "answered");
        clerk.page().fill("#controlUntil", in(55));
        clerk.page().click("form[action$='/marks'] button");
        clerk.page().fill("#other", came);
        clerk.page().click("form[action$='/links'] button");
        assertThat(clerk.text("section[aria-labelledby=relations] ul")).contains(came.substring(2));
        clerk.page().fill("#other", "no such number");
        clerk.page().click("form[action$='/links'] button");
        clerk.look("journal-relations");

        clerk.open("/journals/incoming").look("journal");
        clerk.open("/journals/incoming/book").look("journal-book");
        Printed.of(clerk.page()).isOnA4();
        assertThat(lastPart(clerk)).contains(came.substring(2));
        assertThat(downloaded(clerk, "csv")).contains(came.substring(2), their).startsWith("\ufeff");
        assertThat(downloaded(clerk, "xlsx")).startsWith("PK");
    }

    @Test
    void keepsTheNomenclature() {
        var code = "30-" + UUID.randomUUID().toString().substring(0, 6);
        var administrator = reader("ru").also("en").signIn("admin.kz");
        administrator.open("/nomenclature").look("nomenclature");
        administrator.open("/nomenclature/new");
        administrator.type(Map.of(
                "code", code, "titleEn", "Test", "titleRu", "Проба", "titleUz", "Sinov", "template", "{index}{seq}"));
        administrator.submit().look("nomenclature-fault");
        assertThat(administrator.shows("#template-error")).isTrue();
        administrator.type(Map.of("template", "{index}-{seq}")).submit();
        assertThat(administrator.text("main")).contains(code);

        administrator.page().click("tr:has-text('" + code + "') a[href$='/change']");
        administrator.look("nomenclature-change");
        administrator.type(Map.of("template", "{index}/{seq:4}")).submit();
        assertThat(administrator.page().locator("tr:has-text('" + code + "')").count())
                .isEqualTo(2);
        administrator.page().click("tr:has-text('{index}/{seq:4}'):has-text('" + code + "') a[href$='/end']");
        administrator.look("nomenclature-end");
    }

    @Test
    void tellsNobodyWhatIsNotForHim() {
        var clerk = reader("en").signIn("registrar.uz");
        registered(clerk, "1-" + UUID.randomUUID());
        var entry = clerk.page().url().replace(address(), "");
        var stranger = reader("en").signIn("registrar.kz");

        assertThat(status(stranger, entry)).isEqualTo(404);
        assertThat(status(stranger, entry + "/void")).isEqualTo(404);
        assertThat(status(stranger, "/journals/incoming?authority=UZ-GPO")).isEqualTo(404);
        assertThat(status(stranger, "/journals/incoming/export?format=csv&authority=UZ-GPO"))
                .isEqualTo(404);
        assertThat(status(stranger, "/journals/sideways")).isEqualTo(404);
        assertThat(status(stranger, "/journals/numbers?number=14-1")).isEqualTo(200);
        assertThat(stranger.shows("tbody tr")).isFalse();
        var drafter = reader("en").signIn("drafter.uz");
        assertThat(status(drafter, "/journals")).isEqualTo(403);
        assertThat(status(drafter, "/journals/letters/new")).isEqualTo(403);
        assertThat(status(drafter, "/nomenclature")).isEqualTo(403);
        assertThat(status(clerk, "/nomenclature/new")).isEqualTo(403);
    }

    private static String registered(Reader clerk, String their) {
        clerk.open("/journals/letters/new");
        written(clerk, their);
        clerk.submit();
        return clerk.text("h1");
    }

    private static void again(Reader clerk, String their) {
        clerk.open("/journals/letters/new");
        written(clerk, their);
        clerk.submit();
    }

    private static void written(Reader clerk, String their) {
        clerk.type(Map.of(
                "index", "14-1",
                "subject", "request",
                "correspondent", "KZ-GPO",
                "theirNumber", their,
                "theirDate", "2026-11-20",
                "sheets", "3",
                "enclosed", "25",
                "content", "synthetic words"));
    }

    private static int status(Reader reader, String path) {
        reader.open(path);
        return reader.page().request().get(reader.page().url()).status();
    }

    private static String downloaded(Reader clerk, String format) throws IOException {
        clerk.open("/journals/incoming");
        var download = clerk.page()
                .waitForDownload(() -> clerk.page().click("a[href*='/export'][href$='format=" + format + "']"));
        return new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
    }
}
