package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One summons wholly on paper: once as the State asked sees it, once as the asking one. */
class PaperJourneyTest extends BrowserTest {

    private static final String EXECUTOR = "executor.uz.uz-unit-1";

    @Test
    void uzbekistanAloneReceivesExecutesAndAnswersOnPaper() {
        var officer = reader("ru").also("uz").signIn("officer.uz");
        officer.open("/cases/receive").look("receive");
        officer.type(Map.of(
                "requesting", "KZ",
                "counterpartRef", "KZ-5/2026",
                "form", "service_short_form",
                "assistance", "service_documents"));
        officer.page().setInputFiles("#scan", PackageJourneyTest.pdf("request.pdf"));
        officer.submit();
        officer.page().waitForURL("**?done=receive");
        var uz = officer.page().url().replaceAll(".*/cases/|\\?.*", "");
        officer.look("received");
        mended(officer, uz);
        writtenDown(officer, uz);

        officer.act(uz, "register");
        reader("ru").also("uz").signIn("head.uz").act(uz, "assign-review", Prepared.review("officer.uz"));
        officer.act(uz, "accept");
        officer.act(uz, "assign-execution", Map.of("authority", "UZ-UNIT-1"));
        executed(uz);
        officer.act(uz, "draft-answer", Map.of("releasedText", "The summons was served.", "kind", "final"));
        as("head.uz").act(uz, "approve-answer");
        reader("ru").also("uz").signIn("signatory.uz").act(uz, "sign-answer");
        officer.act(uz, "send-answer", Map.of("reference", "7-4/26", "happenedOn", today()));
        officer.awaiting("/cases/" + uz + "/messages", "li:nth-of-type(2) a[href$='/package']")
                .look("messages-paper");
        officer.act(uz, "close", Map.of("kind", "returned")).look("closed-paper");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("closed");
    }

    /** The number of their letter was mistyped. */
    private static void mended(Reader officer, String uz) {
        officer.open("/cases/" + uz + "/their-letter").look("their-letter");
        officer.type(Map.of("counterpartRef", "KZ-5/2026-1")).submit();
        officer.page().waitForURL("**?done=their-letter");
    }

    /** All that stands on the paper, page after page, as it stands there. */
    private void writtenDown(Reader officer, String uz) {
        var request = Scenarios.content("SC-02");
        officer.page().click(".rg-next a[href='/drafts/" + uz + "/matter']");
        officer.look("write-down");
        var interview = new Interview(officer, "/drafts/" + uz, request);
        for (var topic : List.of("matter", "offences", "needed", "basis", "persons", "formalities")) {
            interview.type(topic);
        }
        officer.look("written-down").page().click("#answers a[href='/cases/" + uz + "']");
        assertThat(Interview.said(as("officer.uz").read(uz).path("content"))).isEqualTo(Interview.said(request));
    }

    private void executed(String uz) {
        var executor = as(EXECUTOR);
        executor.act(uz, "start-execution", Map.of("reference", "78"));
        var item = executor.get("/cases/" + uz + "/items")
                .body()
                .path(0)
                .path("itemRef")
                .asString();
        executor.act(uz, "start-item", Map.of("item", item));
        executor.act(
                uz,
                "record-item-result",
                Map.of("item", item, "happenedOn", "2026-11-20", "place", "Chinaz", "releasedText", "Served."));
        executor.act(uz, "record-execution");
    }

    @Test
    void kazakhstanAloneAsksOnPaperAndWritesDownWhatComes() {
        var kz = signedByTheCourt();
        var officer = reader("ru").also("en").signIn("officer.kz");
        sentOnPaper(officer, kz);
        officer.awaiting("/cases/" + kz + "/messages", "a[href$='/package']");

        officer.ask(kz, "record-acknowledgement").type(Map.of("happenedOn", today(), "reference", "UZ-9"));
        officer.submit().look("skip-refused");
        assertThat(officer.shows("#error-summary")).isTrue();
        assertThat(officer.page().inputValue("#reference")).isEqualTo("UZ-9");
        var because = "The post gives no proof of delivery (synthetic).";
        officer.act(
                kz,
                "record-acknowledgement",
                Map.of("happenedOn", today(), "reference", "UZ-9", "internalText", because));
        officer.act(kz, "record-partner-registration", Map.of("reference", "UZ-9", "internalText", because));
        answered(officer, kz);
        officer.act(kz, "mark-use", Map.of("kind", "purpose_only"));
        officer.act(kz, "close", Map.of("kind", "returned"));
        assertThat(as("officer.kz").read(kz).path("status").asString()).isEqualTo("closed");
        assertThat(as("officer.uz")
                        .get("/cases")
                        .body()
                        .valueStream()
                        .noneMatch(file -> kz.equals(file.path("counterpartRef").asString(""))))
                .isTrue();
    }

    /** Their letter with its number, its day and its scan. */
    private static void answered(Reader officer, String kz) {
        officer.ask(kz, "record-answer")
                .type(Map.of(
                        "results[0].outcome",
                        "executed",
                        "results[0].result",
                        "Served.",
                        "reference",
                        "UZ-10",
                        "carrier",
                        "post"));
        officer.page().fill("#happenedOn", today());
        officer.page().setInputFiles("#file", PackageJourneyTest.pdf("their-answer.pdf"));
        officer.submit();
        assertThat(officer.open("/cases/" + kz + "/documents").text("main")).contains("their-answer.pdf");
    }

    private static void sentOnPaper(Reader officer, String kz) {
        officer.ask(kz, "transmit").page().click("form a[href$='?byHand=true']");
        officer.complete("transmit", Map.of("reference", "KZ-6", "happenedOn", today()));
    }

    private String signedByTheCourt() {
        var begun = as("court.kz").post("/cases", Scenarios.content("SC-02"));
        var kz = begun.body().path("caseRef").asString();
        as("court.kz").act(kz, "submit-by-court");
        as("officer.kz").act(kz, "approve");
        as("translator.kz").translate(kz);
        as("court.kz").act(kz, "sign");
        return kz;
    }

    private static String today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Almaty"))).toString();
    }
}
