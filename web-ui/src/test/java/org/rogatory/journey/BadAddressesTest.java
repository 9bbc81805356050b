package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Guessed addresses, refused roles, files that are something else, and screens of the narrowest kind. */
class BadAddressesTest extends BrowserTest {

    private static final Map<String, String> NOTHING_THERE = Map.of(
            "en", "There is nothing at this address",
            "ru", "По этому адресу ничего нет",
            "uz", "Bu manzilda hech narsa yoʻq");

    private String waiting() {
        return new Prepared(this).withCentralAuthority(Prepared.summons());
    }

    @Test
    void aGuessedAddressIsAnsweredInTheReadersLanguage() {
        var uz = waiting();
        NOTHING_THERE.keySet().forEach(language -> guessed(uz, language));
    }

    private void guessed(String uz, String language) {
        var guesser = reader(language).signIn("officer.kz");
        for (var path : List.of(
                "/cases/" + uz,
                "/cases/" + uz + "/request",
                "/cases/" + uz + "/acts/approve",
                "/cases/" + uz + "/documents/00000000-0000-0000-0000-000000000000",
                "/cases/" + uz + "/messages/1/package",
                "/cases/" + uz + "/print",
                "/drafts/" + uz + "/matter",
                "/cases/UZ-MLA-2026-999999",
                "/nothing/here")) {
            assertThat(guesser.statusOf(path)).as(path).isEqualTo(404);
            assertThat(guesser.text("h1")).as(path).isEqualTo(NOTHING_THERE.get(language));
        }
        guesser.look("guessed");
    }

    @Test
    void theAddressOfAFormLeadsToThePageAboveIt() {
        var officer = reader("ru").signIn("officer.uz");
        assertThat(officer.statusOf("/notices/read?lang=uz")).isEqualTo(200);
        assertThat(officer.page().url()).endsWith("/notices?lang=uz");
    }

    @Test
    void aRefusedRoleIsTold() {
        var drafter = reader("ru").also("en", "uz").signIn("drafter.uz");
        for (var path : List.of(
                "/administration/users",
                "/administration/users/new",
                "/audit",
                "/cases/receive",
                "/operations/jobs",
                "/operations/jobs/nothing",
                "/operations/state",
                "/operations/packages",
                "/operations/keys")) {
            assertThat(drafter.statusOf(path)).as(path).isEqualTo(403);
        }
        drafter.look("refused-role");
        var admin = reader("ru").signIn("admin.uz");
        assertThat(admin.open("/cases").page().content()).doesNotContain("UZ-MLA-");
        assertThat(admin.statusOf("/cases/" + waiting())).isEqualTo(404);
    }

    @Test
    void aFileThatIsSomethingElseIsRefusedAndNothingIsAdded() {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var drafter = reader("ru").also("en").signIn("drafter.uz");
        var program = new byte[] {'M', 'Z', 0, 0, 1, 2, 3};
        var gnp = "letter\u202Efdp.exe";
        for (var file : List.of(
                file("empty.pdf", new byte[0]),
                file("letter.pdf", program),
                file(gnp, program),
                file("x.html", page()))) {
            upload(drafter, uz, file);
            assertThat(drafter.shows("#file-error")).as(file.name).isTrue();
            assertThat(drafter.shows("main li a[href*='/documents/']"))
                    .as(file.name)
                    .isFalse();
        }
        drafter.look("upload-refused");

        upload(
                drafter,
                uz,
                file("..\\..\\etc/letter\u202Egnp.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)));
        assertThat(drafter.text("main li a[href*='/documents/']")).doesNotContain("\u202E", "/", "\\");
        assertThat(drafter.focuses(".rg-notice")).isTrue();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/pdf", content);
    }

    private static byte[] page() {
        return "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
    }

    private static void upload(Reader drafter, String uz, FilePayload file) {
        drafter.open("/cases/" + uz + "/documents");
        drafter.page().locator("main form select[name=kind]").selectOption("other");
        drafter.page().setInputFiles("#file", file);
        drafter.page().click("main form[enctype] button[type=submit]");
        drafter.page().waitForLoadState();
    }

    @Test
    void noPageIsWiderThanTheNarrowestScreenAndEachHasItsTitle() {
        var uz = waiting();
        NOTHING_THERE.keySet().forEach(language -> narrow(uz, language));
    }

    private void narrow(String uz, String language) {
        var titles = new HashMap<String, String>();
        var officer = reader(language).signIn("officer.uz");
        for (var path : pages(uz)) {
            assertThat(officer.statusOf(path)).as(path).isIn(200, 403);
            officer.narrow("narrow" + path.replace(uz, "x").replace('/', '-'));
            assertThat(titles.put(officer.page().title(), path))
                    .as(path + ": " + officer.page().title())
                    .isNull();
        }
    }

    private static List<String> pages(String uz) {
        return List.of(
                "/work",
                "/work/all",
                "/notices",
                "/cases",
                "/registers/incoming",
                "/registers/outgoing",
                "/directory",
                "/legal-basis",
                "/search",
                "/dormant",
                "/handovers",
                "/cases/receive",
                "/cases/receive-oral",
                "/password",
                "/cases/" + uz,
                "/cases/" + uz + "/request",
                "/cases/" + uz + "/items",
                "/cases/" + uz + "/documents",
                "/cases/" + uz + "/messages",
                "/cases/" + uz + "/timeline",
                "/cases/" + uz + "/tasks",
                "/cases/" + uz + "/people",
                "/cases/" + uz + "/deadlines",
                "/cases/" + uz + "/notes",
                "/cases/" + uz + "/process",
                "/cases/" + uz + "/acts/approve",
                "/cases/" + uz + "/acts/return-for-correction");
    }
}
