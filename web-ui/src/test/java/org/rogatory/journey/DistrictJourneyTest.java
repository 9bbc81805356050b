package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A request of a district prosecutor goes by the visas of the region and of the general office, back once and again; what
 * comes in from abroad goes down to the district, and its report is checked at the region.
 */
class DistrictJourneyTest extends BrowserTest {

    private static final String WRITER = "drafter.uz.uz-dist-1";
    private static final String DISTRICT = "supervisor.uz.uz-dist-1";
    private static final String REGION = "supervisor.uz.uz-reg-1";

    private static final String HOLDER = "section[aria-labelledby=holder-title] a[href$='";
    private static final String KZ_REGION = "executor.kz.kz-reg-1";
    private static final String KZ_DISTRICT = "executor.kz.kz-dist-1";

    private String endorsed() {
        var begun = as(WRITER).post("/cases", Prepared.summons());
        var uz = begun.body().path("caseRef").asString();
        as(WRITER).act(uz, "submit");
        return uz;
    }

    private Reader seated(String username) {
        return reader("ru").also("en").signIn(username);
    }

    @Test
    void goesByRegionAndGeneralOfficeBackAndAgainUntilItIsApproved() {
        var uz = endorsed();
        var district = seated(DISTRICT);
        district.act(uz, "endorse");
        district.open("/cases/" + uz + "/route").look("route-district");
        assertThat(district.open("/journals/outgoing").look("journal-district").text("main"))
                .contains("44-6-");
        var region = seated(REGION);
        assertThat(region.open("/work?tab=available").look("route-work").text("main"))
                .contains(uz);
        region.open("/cases/" + uz + "/route").look("route-region");
        region.page().click(".rg-visa-list a[href*='/acts/give-visa']");
        region.look("route-give").type(Map.of("internalText", "Agreed (made up)."));
        region.submit();
        assertThat(region.open("/cases/" + uz + "/route").text(".rg-visa-list")).contains("Agreed (made up).");

        returnedAndCorrected(uz);
        region.act(uz, "give-visa");
        skippedByTheHead(uz);
        var officer = seated("officer.uz");
        officer.open("/cases/" + uz + "/visa-sheet").look("visa-sheet");
        assertThat(officer.text("main")).contains("Agreed (made up).", "Say why (made up).");
        List.of(officer, reader("en").signIn("officer.uz")).forEach(printing -> isOneSheet(printing, uz));
        officer.act(uz, "approve");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("approved");
        assertThat(as("officer.uz").get("/cases/" + uz + "/visas").body().size())
                .isEqualTo(4);
    }

    private static void isOneSheet(Reader printing, String uz) {
        var sheet = printing.open("/cases/" + uz + "/visa-sheet").page();
        assertThat(Printed.of(sheet).isOnA4().sheets()).isEqualTo(1);
    }

    private void returnedAndCorrected(String uz) {
        var centre = seated("supervisor.uz").ask(uz, "return-visa").refused("route-return-fault");
        assertThat(centre.shows("#reasons-error, #error-summary")).isTrue();
        centre.page().check("input[value=correction_no_nexus]");
        centre.type(Map.of("internalText", "Say why (made up).")).submit();
        as(WRITER).act(uz, "resume-draft");
        as(WRITER).act(uz, "submit");
        as(DISTRICT).act(uz, "endorse");
    }

    private void skippedByTheHead(String uz) {
        var head = seated("head.uz");
        head.open("/cases/" + uz + "/route").look("route-head");
        head.page().click(".rg-visa-list a[href*='/acts/skip-visa']");
        head.refused("route-skip-fault");
        head.page().check("input[value=skip_urgent]");
        head.type(Map.of("internalText", "It cannot wait (made up).")).submit();
        assertThat(head.open("/cases/" + uz + "/route").text(".rg-visa-list >> nth=1"))
                .contains("It cannot wait (made up).");
    }

    private static String in(int days) {
        return LocalDate.now(Clock.systemUTC()).plusDays(days).toString();
    }

    private String atRegion() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        as("officer.kz").act(kz, "accept");
        as("officer.kz").act(kz, "assign-execution", Map.of("authority", "KZ-REG-1", "until", in(60)));
        return kz;
    }

    private Reader seatedInKazakhstan(String username) {
        return reader("ru").also("en", "uz").signIn(username);
    }

    @Test
    void executesWhatTheRegionPassedDownAndReportsUntilItIsAccepted() {
        var kz = atRegion();
        var levels = "/cases/" + kz + "/levels";
        var region = seatedInKazakhstan(KZ_REGION).open(levels).look("levels-region");
        region.page().click(HOLDER + "/acts/pass-down']");
        region.type(Map.of("authority", "KZ-DIST-1", "until", in(60))).refused("levels-pass-fault");
        assertThat(region.shows("#until-error, #error-summary")).isTrue();
        region.type(Map.of("until", in(20), "internalText", "Serve it there (made up)."))
                .submit();

        var district = seatedInKazakhstan(KZ_DISTRICT);
        assertThat(district.open("/work?tab=available").text("main")).contains(kz);
        assertThat(district.open(levels).look("levels-district").text("#level-1"))
                .contains("42-3-", "Serve it there");
        reported(district, kz, "Served (made up).");
        sentBack(region, kz);
        reported(district, kz, "Served, the record is enclosed (made up).");
        region.act(kz, "accept-report");
        assertThat(region.open(levels).look("levels-accepted").text("#level-1")).contains("the record is enclosed");
        var head = seatedInKazakhstan("head.kz").open(levels).look("levels-head");
        assertThat(head.text("#level-1")).contains("the record is enclosed");
    }

    private static void reported(Reader district, String kz, String words) {
        district.open("/cases/" + kz + "/levels").page().click(HOLDER + "/acts/report-up']");
        district.look("levels-report").type(Map.of("internalText", words)).submit();
    }

    private static void sentBack(Reader region, String kz) {
        region.open("/cases/" + kz + "/levels").look("levels-check").page().click(HOLDER + "/acts/send-back-report']");
        region.page().check("input[value=check_record_missing]");
        region.look("levels-send-back").submit();
    }
}
