package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The pages on which the registry takes in what came by hand say what is wrong, where, and what was here before. */
class ReceptionTest extends RunningNode {

    private static final String PACKAGE = "/cases/receive-package?lang=en";

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    ReceptionTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void authoritiesAreOfferedStateByStateAndOnlyThoseThatAsk() throws Exception {
        assertThat(Browser.of(node, "officer.uz").open("/cases/receive?lang=en").getContentAsString())
                .contains("<optgroup label=\"Italy\" data-value=\"IT\"><option value=\"IT-MOJ\"")
                .doesNotContain("IT – ", "UZ-GPO", "(synthetic) – ", "Shelter");
    }

    @Test
    void whatIsMissingIsNamedFieldByField() throws Exception {
        var pages = Browser.of(node, "officer.uz");
        var empty = pages.send("/cases/receive?lang=en", Map.of("form", "mla_request"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(empty.getContentAsString())
                .contains("#requesting\">Requesting State: ", "#counterpartRef\">Their number: ")
                .contains("#assistance\">What is asked: ");
        var wrong = new HashMap<>(Map.of("requesting", "IT", "counterpartRef", "MG-8/2026", "form", "mla_request"));
        wrong.putAll(Map.of("assistance", "bank_records", "counterpartAuthority", "KZ-GPO"));
        var refused = pages.send("/cases/receive", wrong);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#counterpartAuthority\"");
    }

    @Test
    void theLetterOfTheDeskIsShownToWhoTakesTheRequestInAndMayBecomeItsOwn() throws Exception {
        var number = "8/" + UUID.randomUUID();
        var pages = Browser.of(node, "registrar.uz");
        var entry = String.valueOf(
                pages.send("/journals/letters/new", letter(number)).getRedirectedUrl());
        var request = request(number);
        var shown = pages.send("/cases/receive?lang=en", request);
        assertThat(shown.getStatus()).isEqualTo(422);
        assertThat(shown.getContentAsString())
                .contains("id=\"alike\"", "href=\"" + entry + "\"", "name=\"alikeSeen\"")
                .contains("write its number below as our number");

        request.put("paperNumber", numberOf(pages.open(entry).getContentAsString()));
        var file = pages.send("/cases/receive", request);
        assertThat(file.getStatus()).isEqualTo(302);
        assertThat(pages.open(entry).getContentAsString())
                .contains(String.valueOf(file.getRedirectedUrl()).replaceAll("\\?.*", ""));
        request.remove("paperNumber");
        request.put("alikeSeen", "true");
        assertThat(pages.send("/cases/receive", request).getStatus()).isEqualTo(302);
    }

    @Test
    void whatIsWrittenDownOfAPaperIsComparedWithItAndNotJudgedAsADraft() throws Exception {
        var pages = Browser.of(node, "registrar.uz");
        var file = String.valueOf(pages.send("/cases/receive", request("8/" + UUID.randomUUID()))
                        .getRedirectedUrl())
                .replaceAll("\\?.*", "");
        var drafts = file.replace("/cases/", "/drafts/");
        assertThat(pages.open(drafts + "/check?lang=en").getContentAsString())
                .contains("Written down so far", "Compare it with the paper", "if the paper does not say it, leave it")
                .doesNotContain("Nothing stands in the way", "as the receiving side will", "Needed later");
        assertThat(pages.open(drafts + "/matter?from=check&lang=en").getContentAsString())
                .contains("Write down what the paper says")
                .doesNotContain("The draft is saved", "a colleague abroad");
    }

    @Test
    void theFileOfARequestIsShownToTheDesk() throws Exception {
        var number = "8/" + UUID.randomUUID();
        var pages = Browser.of(node, "registrar.uz");
        var file = String.valueOf(pages.send("/cases/receive", request(number)).getRedirectedUrl())
                .replaceAll("\\?.*", "");
        var letter = letter(number);
        var shown = pages.send("/journals/letters/new?lang=en", letter);
        assertThat(shown.getStatus()).isEqualTo(422);
        assertThat(shown.getContentAsString()).contains("id=\"alike\"", "href=\"" + file + "\"", "name=\"alikeSeen\"");
        letter.put("alikeSeen", "true");
        assertThat(pages.send("/journals/letters/new", letter).getStatus()).isEqualTo(302);
    }

    @Test
    void whatTheReceptionHasTakenDownStandsInTheFormOfTheRegistration() throws Exception {
        var number = "8/" + UUID.randomUUID();
        var pages = Browser.of(node, "registrar.uz");
        var request = request(number);
        request.put("counterpartDate", "2025-04-16");
        var file = String.valueOf(pages.send("/cases/receive", request).getRedirectedUrl())
                .replaceAll("\\?.*", "");
        assertThat(pages.open(file + "/acts/register").getContentAsString())
                .contains("value=\"" + number + "\"", "value=\"2025-04-16\"");
    }

    @Test
    void aCopyAheadOfItsOriginalIsTakenInAsOneAndMarked() throws Exception {
        var pages = Browser.of(node, "registrar.uz");
        assertThat(pages.open("/cases/receive?lang=en").getContentAsString())
                .contains("What came", "The original", "Copy through INTERPOL, original follows")
                .doesNotContain("By diplomatic channel");
        var copy = request("8/" + UUID.randomUUID());
        copy.put("came", "diplomatic");
        var wrong = pages.send("/cases/receive?lang=en", copy);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("#came\">What came: ");
        copy.put("came", "interpol");
        var file = String.valueOf(pages.send("/cases/receive", copy).getRedirectedUrl());
        assertThat(pages.open(file + "&lang=en").getContentAsString())
                .contains("original awaited", "/acts/record-written-confirmation");
    }

    @Test
    void whatARequestThatCameLacksIsNamedAndAskedForByItsPoint() throws Exception {
        var received = request("8/" + UUID.randomUUID());
        var file = String.valueOf(Browser.of(node, "registrar.uz")
                        .send("/cases/receive", received)
                        .getRedirectedUrl())
                .replaceAll("\\?.*", "");
        var uz = file.substring(file.lastIndexOf('/') + 1);
        as("officer.uz").act(uz, "register");
        as("head.uz").act(uz, "assign-review", Prepared.review("officer.uz"));
        assertThat(Browser.of(node, "officer.uz").open(file + "?lang=en").getContentAsString())
                .contains("A required value is missing – ", file + "/acts/request-information?key=")
                .doesNotContain("A required value is missing<");
    }

    @Test
    void aScanIsChosenAgainWhenTheFormComesBack() throws Exception {
        var pages = Browser.of(node, "registrar.uz");
        var request = request("8/" + UUID.randomUUID());
        assertThat(pages.send("/cases/receive", request).getStatus()).isEqualTo(302);
        assertThat(pages.send("/cases/receive?lang=en", request).getContentAsString())
                .contains("name=\"alikeSeen\"")
                .doesNotContain("scan-error");
        var pdf = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        var scan = new MockMultipartFile("scan", "request.pdf", "application/pdf", pdf);
        var alike = pages.upload("/cases/receive?lang=en", scan, request);
        assertThat(alike.getStatus()).isEqualTo(422);
        assertThat(alike.getContentAsString())
                .contains("name=\"alikeSeen\"", "href=\"#scan\"", "scan-error", "Please choose the files again.");
    }

    private static String numberOf(String entry) {
        var number = Pattern.compile("<h1[^>]*>№ (14-1-\\d+/\\d\\d)<").matcher(entry);
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    /** A letter whose day and sender the clerk does not tell. */
    private static Map<String, String> letter(String number) {
        return new HashMap<>(Map.of("kind", "incoming", "index", "14-1", "subject", "request", "theirNumber", number));
    }

    private static Map<String, String> request(String number) {
        return new HashMap<>(Map.of(
                "requesting", "KZ", "counterpartRef", number, "form", "mla_request", "assistance", "bank_records"));
    }

    @Test
    void noPackageChosenIsToldAtItsField() throws Exception {
        var none = Browser.of(node, "officer.kz").upload(PACKAGE, parcel(new byte[0]), Map.of());
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString())
                .contains("href=\"#package\"", "id=\"package-error\"", "Choose the file of the package");
        assertThat(Browser.of(node, "officer.kz").send(PACKAGE, Map.of()).getStatus())
                .isEqualTo(422);
    }

    @Test
    void aPackageGivenTwiceIsToldToHaveComeBefore() throws Exception {
        var uz = prepared.transmitted(Prepared.summons());
        var kz = as("officer.kz").awaitIncoming(uz);
        var message = as("officer.uz")
                .get("/cases/" + uz + "/messages")
                .body()
                .path(0)
                .path("messageId")
                .asString();
        var sealed = Browser.of(node, "officer.uz")
                .open("/cases/" + uz + "/messages/" + message + "/package")
                .getContentAsByteArray();
        var arrived = as("officer.kz").get("/cases/" + kz + "/messages").body();
        assertThat(arrived.valueStream().map(each -> each.path("letter").asString("")))
                .as("its letter, as it was checked")
                .contains("genuine");
        var before = arrived.size();
        var again = Browser.of(node, "officer.kz").upload(PACKAGE, parcel(sealed), Map.of());
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(again.getContentAsString())
                .contains("This package was received before, on ", "Nothing has been changed.", "/cases/" + kz + "\"")
                .doesNotContain("The package was taken in.");
        assertThat(as("officer.kz").get("/cases/" + kz + "/messages").body().size())
                .isEqualTo(before);
    }

    @Test
    void aPackageThatSaysNothingReadableIsRefusedInClearWords() throws Exception {
        var refused = Browser.of(node, "officer.kz").upload(PACKAGE, parcel(unreadable()), Map.of());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Refused: what the message says cannot be read here.", "ask the sender to send it anew")
                .doesNotContain("content_invalid");
    }

    @Test
    void aPackageRefusedIsKeptAsItCameForWhoeverTakesPackagesIn() throws Exception {
        var unreadable = unreadable();
        var officer = Browser.of(node, "officer.kz");
        assertThat(officer.upload(PACKAGE, parcel(unreadable), Map.of()).getContentAsString())
                .contains("the package is kept for inspection only", "href=\"/cases/refused-packages\"");
        var list = officer.open("/cases/refused-packages?lang=en").getContentAsString();
        assertThat(list).contains("by hand", "Uzbekistan", "what the message says cannot be read here");
        var link = heldBehind(list, officer, unreadable);
        var taken = officer.open(link);
        assertThat(taken.getContentType()).isEqualTo("application/octet-stream");
        assertThat(taken.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".asice");
        assertThat(Browser.of(node, "officer.uz").open(link).getStatus()).isEqualTo(404);
        assertThat(Browser.of(node, "drafter.kz").open(link).getStatus()).isEqualTo(403);
        assertThat(Browser.of(node, "drafter.kz")
                        .open("/cases/refused-packages")
                        .getStatus())
                .isEqualTo(403);
    }

    /** The address at which the list gives just these bytes out. */
    private static String heldBehind(String list, Browser officer, byte[] content) throws Exception {
        var links = Pattern.compile("href=\"(/cases/refused-packages/[0-9a-f-]{36})\"")
                .matcher(list);
        while (links.find()) {
            if (Arrays.equals(officer.open(links.group(1)).getContentAsByteArray(), content)) {
                return links.group(1);
            }
        }
        throw new AssertionError("the package is not in the list");
    }

    /** A request of Uzbekistan, well sealed, without any content. */
    private byte[] unreadable() {
        return HandedParcels.of(node, JsonMapper.shared().createObjectNode());
    }

    @Test
    void anOralRequestThatNoTreatyAdmitsIsRefusedAtTheTreaties() throws Exception {
        var pages = Browser.of(node, "officer.uz");
        var typed = Map.of(
                "channel", "oral",
                "time", "2026-04-20T10:00",
                "contact", "Duty officer",
                "requesting", "IT",
                "assistance", "bank_records",
                "legalBasis", "KZ-UZ-1997");
        var refused = pages.send("/cases/receive-oral?lang=en", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("href=\"#legalBasis\"", "id=\"legalBasis-error\"", "No treaty chosen is known")
                .doesNotContain("id=\"channel-error\"");
        assertThat(pages.send("/cases/receive-oral?lang=en", Map.of()).getContentAsString())
                .contains("#channel\">How the request was made: ", "#legalBasis\">Legal basis: ");
    }

    private static MockMultipartFile parcel(byte[] content) {
        return new MockMultipartFile("package", "x.asice", "application/vnd.etsi.asic-e+zip", content);
    }
}
