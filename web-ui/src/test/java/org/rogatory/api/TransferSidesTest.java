package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.CalledFile.WORDS;
import static org.rogatory.api.CalledFile.in;
import static org.rogatory.api.CalledFile.with;
import static org.rogatory.api.ExtraditionCalls.atBorder;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.RunningNode;
import org.rogatory.law.Lifecycles;
import org.rogatory.paper.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** What each side of a transfer is told of what both have agreed, recognised and appointed. */
class TransferSidesTest extends RunningNode {

    private static final String PERSON = "NAMUNAEV Otabek (synthetic)";
    private static final String ESCORT = "Escort E. (synthetic)";
    private static final String CALCULATION = "Calculation of the sentence";
    private static final String INTERIM_REPLY = "Interim reply";
    private static final String RECOGNITION = "Decision recognising the judgment";
    private static final Map<String, Object> AGREED = Map.of("releasedText", WORDS, "kind", "continued");

    private final Lifecycles lifecycles;
    private final WebApplicationContext node;

    @Autowired
    TransferSidesTest(Lifecycles lifecycles, WebApplicationContext node) {
        this.lifecycles = lifecycles;
        this.node = node;
    }

    /** Our court has sentenced the person; the other State agrees. */
    private CalledFile offered() {
        var verbs = new CalledVerbs(this::as, lifecycles, (username, address, needed) -> {});
        return new TransferCalls(verbs).offered();
    }

    private static CalledFile agreed(CalledFile theirs) {
        return ReceivedTransferCalls.reviewed(theirs).does("head", "agree", AGREED);
    }

    private static JsonNode transfer(CalledFile file, String who) {
        var told = file.as(who).get("/cases/" + file.caseRef() + "/transfer");
        assertThat(told.status()).as("%s", told.body()).isEqualTo(200);
        return told.body();
    }

    @Test
    void whatWasAgreedRecognisedAndAppointedIsToldOnBothSides() {
        var ours = offered();
        var theirs = agreed(ours.partner());
        var agreed = transfer(theirs, "officer");
        assertThat(agreed.path("agreedOn").asString()).isEqualTo("2026-06-01");
        assertThat(agreed.path("method").asString()).isEqualTo("continued");
        assertThat(agreed.path("recognition").isNull()).isTrue();

        var until = with(TransferCalls.recognised(), "until", "2032-09-01");
        theirs.does("officer", "recognise_sentence", until);
        var appointed = with(atBorder(Duration.ofHours(-1)), "contact", ESCORT);
        theirs.does("custody", "schedule_handover", appointed);
        assertTold(transfer(theirs, "officer"));

        ours.awaits("handover_scheduled");
        assertTold(transfer(ours, "officer"));
        assertThat(transfer(ours, "officer").path("agreedOn").asString()).isNotEmpty();
        assertThat(transfer(ours, "officer").at("/handover/escort").asString()).isEqualTo(ESCORT);
        var byCode = transfer(theirs, "registrar").path("handover");
        assertThat(byCode.path("place").asString()).isNotEmpty();
        assertThat(byCode.path("escort").isNull()).isTrue();
    }

    private static JsonNode consent(CalledFile file, String who) {
        var told = file.as(who).get("/cases/" + file.caseRef() + "/consent");
        assertThat(told.status()).as("%s", told.body()).isEqualTo(200);
        return told.body();
    }

    @Test
    void theCallOfTheConsentTellsWhereItWasGiven() {
        var ours = offered();
        assertThat(consent(ours, "officer").path("place").asString()).isEqualTo("Prison (synthetic)");
        assertThat(consent(ours, "officer").path("verifiedPlace").isNull()).isTrue();

        var verified = Map.of(
                "happenedOn", CalledFile.in(0), "issuer", "Consul K. (synthetic)", "place", "Consulate (synthetic)");
        ours.does("officer", "verify_consent", verified);
        assertThat(consent(ours, "officer").path("place").asString()).isEqualTo("Prison (synthetic)");
        assertThat(consent(ours, "officer").path("verifiedPlace").asString()).isEqualTo("Consulate (synthetic)");
        var byCode = consent(ours, "registrar");
        assertThat(byCode.path("status").asString()).isEqualTo("verified");
        assertThat(byCode.path("place").isNull()).isTrue();
        assertThat(byCode.path("verifiedPlace").isNull()).isTrue();
    }

    private static void assertTold(JsonNode transfer) {
        assertThat(transfer.at("/recognition/court").asString()).isEqualTo("Court (synthetic)");
        assertThat(transfer.at("/recognition/number").asString()).isEqualTo("R-5/26");
        assertThat(transfer.at("/recognition/end").asString()).isEqualTo("2032-09-01");
        assertThat(transfer.at("/handover/place").asString()).contains("Kordai");
        assertThat(transfer.at("/handover/zone").asString()).isEqualTo(ExtraditionCalls.ALMATY);
        assertThat(transfer.at("/handover/at").asString()).endsWith("+05:00");
        assertThat(transfer.at("/handover/escort").asString()).isEqualTo(ESCORT);
    }

    private String page(String username, String address) throws Exception {
        var page = Browser.of(node, username).open(address + "?lang=en");
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** That State's own file lies on the same node, and is not looked at. */
    @Test
    void ofTheOtherStateOnlyWhatItHasToldStandsBesideWhatWasDoneHere() throws Exception {
        var ours = offered();
        var theirs = agreed(ours.partner());
        ours.awaits("agreed");
        var both = "/cases/" + ours.caseRef() + "/both";
        assertThat(page("officer.uz", both))
                .contains("Consent given", "Agreed to the transfer", "rg-rc--own", "rg-rc--other", "UTC+5")
                .doesNotContain(NOTE, "??", "both.", "transfer.report.");
        assertThat(page("officer.uz", "/cases/" + ours.caseRef())).contains("/both\"");
        assertThat(page("officer.kz", "/cases/" + theirs.caseRef() + "/both"))
                .contains("Agreed to the transfer", "rg-rc--own", "rg-rc--other")
                .doesNotContain(NOTE, "??", "both.");
        assertThat(Browser.of(node, "officer.kz").open(both).getStatus()).isEqualTo(404);
    }

    @Test
    void theSheetForTheCourtTellsWhatIsAskedAndOnWhichConsentAndIsTracedAsAPrint() throws Exception {
        var ours = offered();
        var theirs = ReceivedTransferCalls.reviewed(ours.partner());
        var court = "/cases/" + theirs.caseRef() + "/summary-court";
        assertThat(page("officer.kz", court))
                .contains("Summary for the court", "Confidential. Printed on", PERSON, "To recognise the sentence")
                .contains("8 years 4 months", "20 September 2032", "2024/888", "2 March 2025", "The judgment is final")
                .contains("Confidence: ", "First check of incoming request")
                .doesNotContain("??", "summary.", "transfer.consent");
        assertThat(page("head.kz", "/cases/" + theirs.caseRef() + "/access-log"))
                .contains("File printed");
        assertThat(page("officer.kz", "/cases/" + theirs.caseRef() + "/sentence"))
                .contains(court);
        assertThat(Browser.of(node, "officer.uz").open(court).getStatus()).isEqualTo(404);

        theirs.does("head", "agree", AGREED);
        ours.awaits("agreed");
        var there = "/cases/" + ours.caseRef() + "/summary-court";
        assertThat(page("officer.uz", there))
                .contains("Nothing here; a court of the other State recognises the sentence", "Record of consent")
                .contains("Prison (synthetic)", "Interpreter I. (synthetic)");
        assertThat(page("registrar.uz", there))
                .contains("for those who read names", "Record of consent")
                .doesNotContain(PERSON, "Prison (synthetic)", "Interpreter I.");
    }

    /** As a document a draft stands there when nobody needs it any more, too. */
    @Test
    void aPaperThatWasDroppedStandsOnNoSheet() throws Exception {
        var theirs = ReceivedTransferCalls.reviewed(offered().partner());
        TransferCalls.calculated(theirs);
        var court = "/cases/" + theirs.caseRef() + "/summary-court";
        var border = "/cases/" + theirs.caseRef() + "/summary-border";
        assertThat(page("officer.kz", court)).contains(PERSON).doesNotContain(CALCULATION);
        assertThat(page("officer.kz", border)).contains(PERSON).doesNotContain(CALCULATION);
    }

    @Test
    void aLetterThatWasDroppedStandsOnNoSheet() throws Exception {
        var theirs = ReceivedTransferCalls.reviewed(offered().partner());
        theirs.does("officer", "send_interim_reply", Map.of("releasedText", WORDS));
        var court = "/cases/" + theirs.caseRef() + "/summary-court";
        Awaitility.await("laid out")
                .atMost(NationalSystem.PATIENCE)
                .until(() -> page("officer.kz", court).contains(INTERIM_REPLY));
        theirs.does("officer", "drop_interim_reply", Map.of("internalText", NOTE));
        assertThat(page("officer.kz", court)).contains(PERSON).doesNotContain(INTERIM_REPLY);
    }

    @Test
    void aPaperGoesWithThePersonOnceItIsSigned() throws Exception {
        var ours = offered();
        assertThat(page("officer.uz", "/cases/" + ours.caseRef() + "/summary-border"))
                .as("what was added goes, and not the record that nobody has signed")
                .contains("Record of consent", "attached")
                .doesNotContain("text ready");

        var theirs = ReceivedTransferCalls.reviewed(ours.partner());
        theirs.does("officer", "draft_recognition", TransferCalls.recognisedSoon());
        var court = "/cases/" + theirs.caseRef() + "/summary-court";
        var border = "/cases/" + theirs.caseRef() + "/summary-border";
        Awaitility.await("laid out")
                .atMost(NationalSystem.PATIENCE)
                .until(() -> page("officer.kz", court).contains(RECOGNITION));
        assertThat(page("officer.kz", border)).contains(PERSON).doesNotContain(RECOGNITION);

        theirs.does("head", "sign_paper");
        assertThat(page("officer.kz", border)).contains(RECOGNITION);
    }

    /** The other State tells the day of a consent, and nobody of this side was there. */
    @Test
    void aConsentToldAnewWasVerifiedByNobodyYet() throws Exception {
        var theirs = ReceivedTransferCalls.reviewed(offered().partner());
        var court = "/cases/" + theirs.caseRef() + "/summary-court";
        var verified = with(Map.of("happenedOn", in(0)), "issuer", "Consul K. (synthetic)");
        theirs.does("officer", "verify_consent", with(verified, "place", "Embassy (synthetic)"));
        assertThat(page("officer.kz", court))
                .contains("Consent verified", "Consul K. (synthetic)", "Embassy (synthetic)");

        var told = with(TransferCalls.paper(), "kind", "record_consent");
        theirs.does("registrar", "record_consent_notice", told);
        assertThat(page("officer.kz", court))
                .contains("Consent given")
                .doesNotContain("Consul K. (synthetic)", "Embassy (synthetic)");
        assertThat(page("officer.kz", "/cases/" + theirs.caseRef() + "/consent"))
                .contains("Consent given")
                .doesNotContain("Consul K. (synthetic)", "Embassy (synthetic)");
    }

    @Test
    void theSheetForTheBorderTellsWhereAndByWhoseDecisionThePersonIsHandedOver() throws Exception {
        var theirs = agreed(offered().partner());
        var border = "/cases/" + theirs.caseRef() + "/summary-border";
        assertThat(page("officer.kz", border))
                .contains("Summary for the border", PERSON, "no handover is appointed", "1 June 2026")
                .contains("the record of the handover is drafted when the handover is recorded")
                .doesNotContain("??", "summary.", "transfer.decided");

        theirs.does("officer", "recognise_sentence", with(TransferCalls.recognised(), "until", "2032-09-01"))
                .does("custody", "schedule_handover", with(atBorder(Duration.ofHours(-1)), "contact", ESCORT));
        assertThat(page("officer.kz", border))
                .contains("Kordai", ", Almaty", ESCORT, "Court (synthetic)", "R-5/26", "1 September 2032");
        assertThat(page("registrar.kz", border))
                .contains("for those who read names", "Kordai")
                .doesNotContain(PERSON, ESCORT);
        assertThat(page("officer.kz", "/cases/" + theirs.caseRef() + "/summary-court"))
                .contains("Nothing more: the sentence is recognised");
    }
}
