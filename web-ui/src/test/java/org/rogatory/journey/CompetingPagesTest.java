package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Competing requests, both sides in one order, and the sheets for paper, looked at. */
class CompetingPagesTest extends BrowserTest {

    /** A request for the person that came to Kazakhstan on paper. */
    private String received(String state) {
        var content = WantedPerson.request().put("requesting", state).put("requesting_authority", state + "-GPO");
        var number = UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
        var opened = as("officer.kz")
                .post("/cases/received", Map.of("content", content, "requesting", state, "counterpartRef", number));
        assertThat(opened.status()).as("%s", opened.body()).isEqualTo(201);
        return opened.body().path("caseRef").asString();
    }

    private String competing() {
        var caseRef = received("UZ");
        as("officer.kz").writes(caseRef, "link-competing", Map.of("reference", received("TJ")));
        return "/cases/" + caseRef;
    }

    @Test
    void theRequestsAreLaidSideBySideWithoutADefectInThreeLanguages() {
        var file = competing();
        var head = reader("ru").also("en", "uz").signIn("head.kz");
        head.open(file + "/competing").look("competing").narrow("competing-narrow");
        head.open(file + "/both").look("both-sides").narrow("both-sides-narrow");
        head.open(file + "/acts/decide-competing").look("competing-decide");
    }

    @Test
    void theSheetsForPaperNeedNoScripts() {
        var file = competing();
        var officer = reader("ru", Sight.WITHOUT_SCRIPTS).signIn("officer.kz");
        officer.open(file + "/summary-court").look("summary-court");
        officer.open(file + "/summary-border").look("summary-border");
        reader("en")
                .also("uz")
                .signIn("officer.kz")
                .open(file + "/summary-court")
                .look("summary-court-other");
    }

    @Test
    void onATelephoneNothingLeavesTheScreen() {
        var file = competing();
        var head = reader("ru", Sight.PHONE).signIn("head.kz");
        head.open(file + "/competing").look("competing-phone");
        head.open(file + "/both").look("both-sides-phone");
        head.open(file + "/summary-border").look("summary-border-phone");
    }
}
