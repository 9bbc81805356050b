package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request of a district prosecutor goes by the visas of the region and of the general office, back once and again. */
class DistrictJourneyTest extends BrowserTest {

    private static final String WRITER = "drafter.uz.uz-dist-1";
    private static final String DISTRICT = "supervisor.uz.uz-dist-1";
    private static final String REGION = "supervisor.uz.uz-reg-1";

    private String endorsed() {
        var begun = as(WRITER).post("/cases", Prepared.summons());
        var uz = begun.body().path("caseRef").asString();
        as(WRITER).act(uz, "submit");
        return uz;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void goesByRegionAndGeneralOfficeBackAndAgainUntilItIsApproved(String language) {
        var uz = endorsed();
        var district = reader(language).signIn(DISTRICT);
        district.act(uz, "endorse");
        district.open("/cases/" + uz + "/route").look("route-district");
        var region = reader(language).signIn(REGION);
        assertThat(region.open("/work?tab=available").look("route-work").text("main"))
                .contains(uz);
        region.open("/cases/" + uz + "/route").look("route-region");
        region.page().click(".rg-visa-list a[href*='/acts/give-visa']");
        region.look("route-give").type(Map.of("internalText", "Agreed (made up)."));
        region.submit();
        assertThat(region.open("/cases/" + uz + "/route").text(".rg-visa-list")).contains("Agreed (made up).");

        returnedAndCorrected(uz, language);
        region.act(uz, "give-visa");
        skippedByTheHead(uz, language);
        var officer = reader(language).signIn("officer.uz");
        officer.open("/cases/" + uz + "/visa-sheet").look("visa-sheet");
        assertThat(officer.text("main")).contains("Agreed (made up).", "Say why (made up).");
        officer.act(uz, "approve");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("approved");
        assertThat(as("officer.uz").get("/cases/" + uz + "/visas").body().size())
                .isEqualTo(4);
    }

    private void returnedAndCorrected(String uz, String language) {
        var centre = reader(language).signIn("supervisor.uz").ask(uz, "return-visa");
        centre.submit().look("route-return-fault");
        assertThat(centre.shows("#reasons-error, #error-summary")).isTrue();
        centre.page().check("input[value=correction_no_nexus]");
        centre.type(Map.of("internalText", "Say why (made up).")).submit();
        as(WRITER).act(uz, "resume-draft");
        as(WRITER).act(uz, "submit");
        as(DISTRICT).act(uz, "endorse");
    }

    private void skippedByTheHead(String uz, String language) {
        var head = reader(language).signIn("head.uz");
        head.open("/cases/" + uz + "/route").look("route-head");
        head.page().click(".rg-visa-list a[href*='/acts/skip-visa']");
        head.submit().look("route-skip-fault");
        head.page().check("input[value=skip_urgent]");
        head.type(Map.of("internalText", "It cannot wait (made up).")).submit();
        assertThat(head.open("/cases/" + uz + "/route").text(".rg-visa-list >> nth=1"))
                .contains("It cannot wait (made up).");
    }
}
