package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that no other journey passes; like all, each is looked at in every language. */
class FurtherPagesTest extends BrowserTest {

    private void seen(String username, List<String> paths) {
        var reader = reader("ru").signIn(username);
        paths.forEach(path -> {
            assertThat(reader.statusOf(path)).as(path).isEqualTo(200);
            reader.look("further" + path.replaceAll("[^a-z]+", "-"));
        });
    }

    private String added(String caseRef) {
        var documents = "/cases/" + caseRef + "/documents";
        as("drafter.uz").upload(documents, Map.of("kind", "court_order"), "An order (synthetic).", Map.of());
        return as("drafter.uz")
                .get(documents)
                .body()
                .path(0)
                .path("documentRef")
                .asString();
    }

    @Test
    void ofADocumentAndAWordMarkedTooHigh() {
        var uz = new Prepared(this).drafted(Prepared.summons());
        var file = "/cases/" + uz;
        var document = file + "/documents/" + added(uz);
        var drafter = reader("ru").signIn("drafter.uz");
        drafter.open(file + "/notes").page().fill("#text", "Needs a second look (synthetic).");
        drafter.submit().look("further-notes").page().click("a[href*='/texts/note/']");
        drafter.look("further-report-text");
        seen(
                "drafter.uz",
                List.of(
                        document + "/original",
                        document + "/spill",
                        "/marking/draft?marking=secret",
                        "/drafts/" + uz + "/informal-check",
                        file + "/texts"));
        drafter.open(document + "/spill").page().click("main form button[type=submit]");
        var admin = reader("ru").signIn("admin.uz").open("/spills").look("further-spills");
        admin.page().click("main a[href*='/spills/']");
        admin.look("further-spill");
        seen("drafter.uz", List.of("/marking/draft/stopped"));
        seen("head.uz", List.of("/stubs"));
    }

    @Test
    void ofAFileThatHasArrived() {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.summons());
        var kz = prepared.underReview(uz);
        seen("head.kz", List.of("/cases/" + kz + "/access-log"));
        seen("drafter.uz", List.of("/cases/" + uz + "/supplement"));
        assertThat(as("officer.uz").takeIn("no package").status()).isEqualTo(422);
        seen("officer.uz", List.of("/cases/stray-messages", "/cases/refused-packages"));
        var letter = as("officer.uz")
                .get("/cases/" + uz + "/documents")
                .body()
                .valueStream()
                .filter(document -> "request".equals(document.path("kind").asString()))
                .map(document -> document.path("documentRef").asString())
                .findFirst()
                .orElseThrow();
        var document = "/cases/" + uz + "/documents/" + letter;
        seen(
                "officer.uz",
                List.of(
                        document + "/signatures",
                        document + "/pages",
                        document + "/copy",
                        "/cases/" + uz + "/integrity"));
        inventory(kz);
    }

    private void inventory(String kz) {
        var clerk = reader("ru").signIn("registrar.kz").open("/cases/" + kz + "/enclosures/new?way=receipt");
        clerk.look("further-enclosures-new").submit().look("further-enclosures");
        var list = clerk.page().url().replaceFirst("^.*?(/cases/[^?]*).*$", "$1");
        clerk.open(list + "/print").look("further-enclosures-print");
        Printed.of(clerk.page()).isOnA4();
        discrepancy(clerk, list);
    }

    /** The act on what differs, with words that are as long as they may be. */
    private static void discrepancy(Reader clerk, String list) {
        clerk.open(list);
        var title = "Постановление ".repeat(14);
        clerk.page().selectOption("[name='lines[0].kind']", "court_order");
        clerk.page().fill("[name='lines[0].title']", title.substring(0, 190));
        clerk.page().fill("[name='lines[0].sheets']", "3");
        clerk.page().selectOption("[name='lines[0].found']", "missing");
        clerk.page().click("button[value=check]");
        clerk.open(list + "/print").look("further-discrepancy-print");
        assertThat(clerk.shows("h1")).isTrue();
        Printed.of(clerk.page()).isOnA4();
    }

    /** The secret is shown once, in the answer to the form. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz"})
    void ofAnAddressThatIsToldOfEvents(String language) {
        var admin = reader(language).signIn("admin.tm").open("/webhooks/new");
        admin.type(Map.of("address", "https://documents-" + language + ".example/events"));
        admin.submit().look("webhook-added");
        assertThat(admin.shows(".rg-secret")).isTrue();
    }

    @Test
    void ofAdministrationAndTheArchive() {
        seen("admin.uz", List.of("/webhooks", "/webhooks/new", "/administration/users/new", "/nomenclature/new"));
        seen("registrar.uz", List.of("/journals/numbers", "/archive", "/archive/acts", "/archive/acts/new/transfer"));
    }

    @Test
    void ofTheTrustLists() {
        var admin = reader("ru").signIn("admin.uz").open("/administration/trust/MD/new");
        admin.look("further-trust-new").page().check("input[name=kind][value=anchor]");
        admin.page().setInputFiles("#certificate", Path.of("src/test/resources/trust/ca-kz.pem"));
        admin.submit().look("further-trust-list");
        seen("admin2.uz", List.of("/administration/trust", "/administration/trust/MD/confirm"));
        seen("admin2.uz", List.of("/administration/trust/file"));
        admin.page().click("main a[href*='/withdraw']");
        admin.look("further-trust-withdraw");
    }

    @Test
    void ofTheCarriers() {
        var admin = reader("ru").signIn("admin.uz").open("/carriers/new");
        admin.look("further-media-new").page().fill("#carrier", "14/26");
        admin.page().setInputFiles("#file", Path.of("src/test/resources/trust/ca-kz.pem"));
        admin.submit().look("further-media-item");
        seen("admin.uz", List.of("/carriers"));
    }
}
