package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.rogatory.web.shared.Words;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** A page tells what an act did, who is next, and what only a person can carry. */
class NextStepTest extends RunningNode {

    private final WebApplicationContext node;
    private final Words words;

    NextStepTest(@Autowired WebApplicationContext node, @Autowired Words words) {
        this.node = node;
        this.words = words;
    }

    private String drafted(ObjectNode content) {
        var begun = as("drafter.uz").post("/cases", Map.of("content", content, "as_of", "2026-04-20"));
        return begun.body().path("caseRef").asString();
    }

    /** To Italy, which has no node here. */
    private String signed() {
        return signed(endorsed());
    }

    private String endorsed() {
        var ours = drafted(Scenarios.content("SC-01").put("translation", "not_needed"));
        as("drafter.uz").act(ours, "submit");
        as("supervisor.uz").act(ours, "endorse");
        return ours;
    }

    private String signed(String ours) {
        as("officer.uz").act(ours, "approve");
        as("signatory.uz").act(ours, "sign");
        return ours;
    }

    private String page(String user, String address) throws Exception {
        return Browser.of(node, user).open(address).getContentAsString();
    }

    /** The page of a file once its letter is laid out and it says who has it. */
    private String waiting(String user, String caseRef) throws Exception {
        return Browser.of(node, user).awaiting("/cases/" + caseRef, "Kimda: ").getContentAsString();
    }

    @Test
    void whoSubmitsReadsWhatWasDoneAndWhoIsNext() throws Exception {
        var ours = drafted(Scenarios.content("SC-01"));
        assertThat(page("drafter.uz", "/cases/" + ours + "/acts/submit")).contains("nazorat qiluvchi prokurorga");
        as("drafter.uz").act(ours, "submit");
        assertThat(page("drafter.uz", "/cases/" + ours + "?done=submit"))
                .contains("Loyiha taqdim etildi. Keyingi qadam", "Kimda: Nazorat qiluvchi prokuror");
        assertThat(page("drafter.uz", "/cases/" + ours + "?done=%3Cb%3E")).contains("Bajarildi. Keyingi qadam");
    }

    @Test
    void aPackageIsToBeDownloadedAndHandedOverBeforeAnythingIsExpectedOfThem() throws Exception {
        var ours = signed();
        as("officer.uz").act(ours, "transmit");
        var sent = Browser.of(node, "officer.uz")
                .awaiting("/cases/" + ours, "hali topshirilmagan")
                .getContentAsString();
        assertThat(sent).contains("Muhrlangan paketni yuklab oling", "hali topshirilmagan");
        assertThat(sent.substring(sent.indexOf("rg-next"), sent.indexOf("rg-tabs")))
                .contains("/package\"");
        assertThat(as("officer.uz").read(ours).path("status").asString()).isEqualTo("transmitted");

        as("officer.uz")
                .act(
                        ours,
                        "record-delivery",
                        Map.of(
                                "happenedOn",
                                "2026-04-20",
                                "reference",
                                "post 5",
                                "internalText",
                                "Not scanned (synthetic)."));
        var delivered = page("officer.uz", "/cases/" + ours);
        assertThat(delivered.substring(delivered.indexOf("rg-next"), delivered.indexOf("rg-tabs")))
                .doesNotContain("/package\"");
        assertThat(page("officer.uz", "/cases/" + ours + "/timeline?lang=en"))
                .as("the day of what happened is neither that of the number nor that of writing it down")
                .containsPattern("No\\. post 5; Day of delivery: 20 April 2026")
                .containsPattern("written down \\d");
    }

    @Test
    void onlyWhatGoesOnPaperIsAskedForItsNumberAndDay() throws Exception {
        var ours = signed();
        var address = "/cases/" + ours + "/acts/transmit";
        assertThat(page("officer.uz", address))
                .contains(address + "?byHand=true")
                .doesNotContain("name=\"reference\"", "name=\"file\"");
        assertThat(page("officer.uz", address + "?byHand=true")).contains("name=\"reference\"", "name=\"happenedOn\"");

        var pages = Browser.of(node, "officer.uz");
        var refused = pages.send(address, Map.of("byHand", "true"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#happenedOn\"");
        var unnumbered = pages.send(address, Map.of("byHand", "true", "happenedOn", "2026-04-20"));
        assertThat(unnumbered.getStatus()).isEqualTo(422);
        assertThat(unnumbered.getContentAsString()).contains("href=\"#reference\"");
        pages.awaiting("/cases/" + ours + "/documents", "muhrlangan");
        var told = pages.send(address, Map.of("byHand", "true", "internalText", "The courier gave no number."));
        assertThat(told.getRedirectedUrl()).endsWith("?done=transmit");
        assertThat(pages.awaiting("/cases/" + ours, "Yoʻlda: 1.").getContentAsString())
                .as("one act has handed it over")
                .contains("/acts/record-delivery\"")
                .doesNotContain("hali topshirilmagan", "Xatni oluvchiga topshiring");
    }

    @Test
    void whyAPackageGoesWithoutAnInventoryIsAskedWhereItIsRefused() throws Exception {
        var ours = endorsed();
        as("officer.uz").enclose(ours, "court_order");
        signed(ours);
        var address = "/cases/" + ours + "/acts/transmit";
        var pages = Browser.of(node, "officer.uz");
        pages.awaiting("/cases/" + ours + "/documents", "muhrlangan");
        assertThat(pages.open(address).getContentAsString())
                .contains("id=\"kind\"")
                .doesNotContain("name=\"reference\"");
        var refused = pages.send(address, Map.of());
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#kind\"", "id=\"kind\"");
        assertThat(pages.send(address, Map.of("kind", "nothing_in_it")).getRedirectedUrl())
                .endsWith("?done=transmit");
    }

    @Test
    void nothingIsRecordedOnADayBeforeTheRequestLeftAlsoNotForTraining() throws Exception {
        var ours = signed();
        as("officer.uz").act(ours, "transmit");
        var pages = Browser.of(node, "officer.uz");
        var address = "/cases/" + ours + "/acts/record-delivery";
        var early = Map.of("happenedOn", "2026-01-01", "reference", "5", "internalText", "Not scanned (synthetic).");
        var refused = pages.send(address, early);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("href=\"#happenedOn\"");
        var then = Map.of("happenedOn", "2026-04-20", "reference", "5", "internalText", "Not scanned (synthetic).");
        assertThat(pages.send(address, then).getRedirectedUrl()).endsWith("?done=record-delivery");
    }

    @Test
    void aFieldThatIsAskedForAllTheSameSaysWhen() throws Exception {
        var ours = signed();
        as("officer.uz").act(ours, "transmit");
        assertThat(page("officer.uz", "/cases/" + ours + "/acts/record-delivery?lang=en"))
                .contains("Carrier (needed, or the reason why", "Internal note (needed if something is missing)");
        assertThat(page("officer.uz", "/cases/" + ours + "/acts/record-acknowledgement?lang=en"))
                .as("a step is skipped")
                .contains(">Internal note</label>");
    }

    @Test
    void whoWasNamedForTheReviewHasIt() throws Exception {
        var prepared = new Prepared(this);
        var theirs = prepared.underReview(prepared.transmitted(Prepared.summons()));
        assertThat(page("head.kz", "/cases/" + theirs + "?lang=en"))
                .contains("With Testova Dilnoza")
                .doesNotContain("who has not taken it yet", "Nobody has taken this task yet");
        assertThat(page("officer.kz", "/cases/" + theirs + "?lang=en")).contains("This task is yours.");
    }

    @Test
    void afterTheAnswerNobodyWaitsForTheOtherState() {
        for (var language : List.of("en", "ru", "uz")) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag(language));
            assertThat(words.text("mla.waiting.answered")).isEqualTo(words.text("mla.waiting.answer_signed"));
        }
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatTheOtherStateSaidIsWrittenDownInItsOwnWords() throws Exception {
        var ours = signed();
        as("officer.uz").act(ours, "transmit");
        var answer = page("officer.uz", "/cases/" + ours + "/acts/record-answer");
        assertThat(answer)
                .contains("Boshqa davlat nima maʼlum qildi", "type=\"hidden\" name=\"fileInternal\"")
                .doesNotContain("Boshqa davlat uchun matn");
        assertThat(page("officer.uz", "/cases/" + ours + "/acts/record-delivery"))
                .contains("tilxat");
    }

    @Test
    void signingIsNotOfferedBeforeTheTranslationIsThere() throws Exception {
        var ours = drafted(Scenarios.content("SC-01"));
        as("drafter.uz").act(ours, "submit");
        as("supervisor.uz").act(ours, "endorse");
        as("officer.uz").act(ours, "approve");
        assertThat(page("signatory.uz", "/cases/" + ours)).doesNotContain("/acts/sign\"");
        as("translator.uz").translate(ours);
        assertThat(waiting("signatory.uz", ours))
                .contains("/acts/sign\"", "Imzoga tayyor")
                .as("no court signs what none has asked")
                .contains("Kimda: Imzo huquqiga ega shaxs. ");
    }

    @Test
    void theSignatureOfACourtIsWaitedForWhereACourtHasAsked() throws Exception {
        var begun = as("court.uz").post("/cases", Prepared.summons().put("requesting_authority", "UZ-SC"));
        var ours = begun.body().path("caseRef").asString();
        as("court.uz").act(ours, "submit-by-court");
        as("officer.uz.uz-sc").act(ours, "approve");
        as("translator.uz.uz-sc").translate(ours);
        assertThat(waiting("court.uz", ours)).containsPattern("Kimda: [^.]*Sud[.,]");
    }

    @Test
    void whoHasNoTaskFindsTheWayToHisDraftsOrToTheWorkOfOthers() throws Exception {
        assertThat(page("drafter.tm", "/work?tab=mine&lang=en"))
                .contains("Nothing waits here now", "Go to your drafts")
                .doesNotContain("See the open tasks of others");
        assertThat(page("head.tm", "/work?tab=mine&lang=en"))
                .contains("Nothing waits here now", "See the open tasks of others")
                .doesNotContain("Go to your drafts");
        assertThat(page("drafter.tm", "/work?tab=mine&due=late&lang=en")).doesNotContain("Go to your drafts");
    }
}
