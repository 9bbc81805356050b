package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.WantedPerson;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** A request for extradition that came on paper: registered where all paper is, and written down page by page. */
class PaperExtraditionPageTest extends RunningNode {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    private final WebApplicationContext node;

    PaperExtraditionPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void isRegisteredWithItsScanAndWrittenDown() throws Exception {
        var officer = Browser.of(node, "officer.uz");
        assertThat(Browser.text(officer.open("/cases/receive"))).contains("value=\"provisional_arrest_request\"");
        var typed = Map.of("requesting", "KZ", "counterpartRef", "15-771/26", "form", "extradition_request");
        var scan = new MockMultipartFile("scan", "request.pdf", "application/pdf", PDF);
        var opened = officer.upload("/cases/receive", scan, typed).getRedirectedUrl();
        assertThat(opened).startsWith("/cases/UZ-EXT-");
        var caseRef = opened.substring("/cases/".length(), opened.indexOf('?'));
        var draft = "/extradition/" + caseRef + "/draft/";
        assertThat(Browser.text(officer.open("/cases/" + caseRef))).contains(draft + "what-happened");

        assertThat(Browser.text(officer.open(draft + "basis?lang=en")))
                .contains("<option value=\"UZ\"")
                .doesNotContain("<option value=\"KZ\"", "??");
        var page = officer.open(draft + "dual-criminality");
        var fields = Map.of(
                "version", Browser.value(page, "version"),
                "seen", Browser.value(page, "seen"),
                "extradition-dual_criminality", "Written down (synthetic).");
        assertThat(officer.send(draft + "dual-criminality", fields).getRedirectedUrl())
                .isEqualTo(draft + "assurances");
        assertThat(as("officer.uz")
                        .read(caseRef)
                        .at("/content/extradition/dual_criminality")
                        .asString())
                .isEqualTo("Written down (synthetic).");
        assertThat(officer.open(draft + "check").getStatus()).isEqualTo(200);
    }

    /** Where the page of the file is that was opened for a letter with that number. */
    private static String received(Browser officer, String number) throws Exception {
        var typed = Map.of("requesting", "KZ", "counterpartRef", number, "form", "extradition_request");
        var scan = new MockMultipartFile("scan", "request.pdf", "application/pdf", PDF);
        var opened = officer.upload("/cases/receive", scan, typed).getRedirectedUrl();
        assertThat(opened).startsWith("/cases/UZ-EXT-");
        return opened;
    }

    @Test
    void whatStandsOnTheirLetterIsMended() throws Exception {
        var officer = Browser.of(node, "officer.uz");
        var opened = received(officer, "15-774/26");
        var place = opened.substring(0, opened.indexOf('?')) + "/their-letter";
        assertThat(Browser.text(officer.open(opened))).contains(place);
        var page = officer.open(place + "?lang=en");
        assertThat(Browser.text(page)).contains("value=\"15-774/26\"").doesNotContain("??");
        var version = Browser.value(page, "version");
        assertThat(officer.send(place, Map.of("version", version, "counterpartRef", ""))
                        .getStatus())
                .isEqualTo(422);
        var fields = Map.of("version", version, "counterpartRef", "15-775/26", "counterpartAuthority", "KZ-GPO");
        assertThat(officer.send(place, fields).getRedirectedUrl()).endsWith("?done=their-letter");
        assertThat(Browser.text(officer.open(place))).contains("value=\"15-775/26\"");
    }

    @Test
    void theDecisionTellsInWhichTimeCourtsActAndWhetherThatPutsTheSurrenderOff() throws Exception {
        var officer = Browser.of(node, "officer.uz");
        var opened = received(officer, "15-779/26");
        var place = opened.substring(0, opened.indexOf('?')) + "/decision";
        assertThat(Browser.text(officer.open(place + "?lang=en")))
                .containsSubsequence("What courts do: Uzbekistan", "Appeal to the Supreme Court", "time in days: 20")
                .containsSubsequence("The court sends the appeal on with the file", "time in days: 3; counted by hand")
                .containsSubsequence("Decision of the Supreme Court on the appeal", "time in days: 10; counted by hand")
                .contains("UZ CPC (article number not seen)", "read in: ICRC IHL database", "(confidence: medium)")
                .contains("nobody is surrendered before it has ended")
                .doesNotContain("??", "decision.court");
        assertThat(Browser.text(officer.open(place + "?lang=ru")))
                .contains("срок в днях: 20", "до окончания лицо не передаётся")
                .doesNotContain("??", "decision.court");
        assertThat(Browser.text(officer.open(place + "?lang=uz")))
                .contains("kunlardagi muddat: 20", "tugamaguncha shaxs topshirilmaydi")
                .doesNotContain("??", "decision.court");
    }

    @Test
    void whoIsLaterThanAColleagueSeesWhatStandsOnTheirLetterNow() throws Exception {
        var officer = Browser.of(node, "officer.uz");
        var opened = received(officer, "15-776/26");
        var place = opened.substring(0, opened.indexOf('?')) + "/their-letter";
        var seen = Browser.value(officer.open(place), "version");
        var colleague = Map.of(
                "version",
                seen,
                "counterpartRef",
                "15-777/26",
                "counterpartDate",
                "2025-12-16",
                "counterpartAuthority",
                "KZ-GPO");
        assertThat(officer.send(place, colleague).getRedirectedUrl()).endsWith("?done=their-letter");

        var unread = Map.of("version", seen, "counterpartRef", "15-778/26", "counterpartDate", "yesterday");
        var refused = officer.send(place, unread);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Browser.value(refused, "version")).isEqualTo(seen);

        var mine = Map.of("version", seen, "counterpartRef", "15-778/26", "counterpartAuthority", "KZ-GPO");
        var late = officer.send(place, mine);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Browser.text(late)).contains("id=\"now\"", "15-777/26", "value=\"15-778/26\"");
        assertThat(Browser.text(officer.open(place))).contains("value=\"15-777/26\"");
        var again = Map.of("version", Browser.value(late, "version"), "counterpartRef", "15-778/26");
        assertThat(officer.send(place, again).getRedirectedUrl()).endsWith("?done=their-letter");
    }

    @Test
    void aNationalSystemRegistersItAndNoCopyAheadOfIt() {
        var content = WantedPerson.request()
                .put("requesting", "KZ")
                .put("requesting_authority", "KZ-GPO")
                .put("requested", "UZ")
                .put("requested_authority", "UZ-GPO");
        var paper = Map.of("content", content, "requesting", "KZ", "counterpartRef", "15-772/26");
        var copy = Map.of("content", content, "requesting", "KZ", "counterpartRef", "15-773/26", "came", "interpol");
        assertThat(as("drafter.uz").post("/cases/received", paper).code()).isEqualTo("role");
        assertThat(as("officer.uz").post("/cases/received", copy).errors()).containsEntry("/came", "unknown-code");
        var opened = as("officer.uz").post("/cases/received", paper);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.body().path("caseRef").asString()).startsWith("UZ-EXT-");
        assertThat(as("officer.uz").post("/cases/received", paper).code()).isEqualTo("probably-registered");
    }
}
