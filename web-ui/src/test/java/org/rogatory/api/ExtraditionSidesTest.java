package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.api.CalledFile.NOTE;
import static org.rogatory.api.ReceivedExtraditionCalls.checked;
import static org.rogatory.api.ReceivedExtraditionCalls.reviewed;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.WantedPerson;
import org.rogatory.law.Lifecycles;
import org.rogatory.paper.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What the pages of one file tell of the other State, of other requests, and on paper. */
class ExtraditionSidesTest extends RunningNode {

    private final Lifecycles lifecycles;
    private final WebApplicationContext node;

    @Autowired
    ExtraditionSidesTest(Lifecycles lifecycles, WebApplicationContext node) {
        this.lifecycles = lifecycles;
        this.node = node;
    }

    private CalledFile transmitted() {
        var verbs = new CalledVerbs(this::as, lifecycles, (username, address, needed) -> {});
        return new ExtraditionCalls(verbs).transmitted();
    }

    private String page(String username, String address) throws Exception {
        var page = Browser.of(node, username).open(address + "?lang=en");
        return new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void ofTheOtherStateOnlyWhatItHasToldThoughItsFileIsOnTheSameNode() throws Exception {
        var ours = transmitted();
        var theirs = checked(reviewed(ours.partner()));
        ours.awaits("registered_by_partner");
        assertThat(page("officer.kz", "/cases/" + theirs.caseRef() + "/both"))
                .contains("Extradition check begun", "Request for extradition")
                .doesNotContain("??");

        assertThat(page("officer.uz", "/cases/" + ours.caseRef() + "/both"))
                .contains("Request for extradition: sent", "Request for extradition: delivered", "Acknowledgement")
                .contains("UTC+5", "rg-rc--own", "rg-rc--other")
                .doesNotContain("Extradition check", NOTE, "??", "both.");
        assertThat(page("officer.uz", "/cases/" + ours.caseRef())).contains("/both\"");
    }

    /** Asked for by Tajikistan on paper. */
    private String onPaper() {
        var content = WantedPerson.request().put("requesting", "TJ").put("requesting_authority", "TJ-GPO");
        var number = UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
        var paper = Map.of("content", content, "requesting", "TJ", "counterpartRef", number);
        var opened = as("officer.kz").post("/cases/received", paper);
        assertThat(opened.status()).as("%s", opened.body()).isEqualTo(201);
        return opened.body().path("caseRef").asString();
    }

    @Test
    void competingRequestsStandSideBySideForTheStateThatIsAskedAlone() throws Exception {
        var ours = transmitted();
        var theirs = ours.partner();
        var other = onPaper();
        var file = "/cases/" + theirs.caseRef();
        assertThat(page("head.kz", file + "/competing")).contains("No other request for this person is known");
        theirs.does("officer", "link_competing", Map.of("reference", other));

        assertThat(page("head.kz", file + "/competing"))
                .contains("Several requests compete for this person", "Tajikistan", "Uzbekistan", "up to (years): 20")
                .contains("decide-competing?reference=" + other, "unlink-competing?reference=" + other)
                .contains("art. 65", "not decided")
                .doesNotContain("??", "competing.");
        assertThat(page("registrar.kz", file + "/competing")).contains("for those who read names");
        assertThat(page("head.kz", file + "/acts/decide-competing")).contains("name=\"reference\"");
        assertThat(Browser.of(node, "officer.uz")
                        .open("/cases/" + ours.caseRef() + "/competing")
                        .getStatus())
                .isEqualTo(404);

        var told = as("officer.kz").get(file + "/competing").body();
        assertThat(told.path("undecided").asBoolean()).isTrue();
        assertThat(told.path("unseen").asBoolean()).isFalse();
        assertThat(told.path("requests")
                        .valueStream()
                        .map(request -> request.path("state").asString()))
                .containsExactly("UZ", "TJ");
    }

    @Test
    void theSheetsNameThePersonToWhomReadsNamesAndEachPrintIsTraced() throws Exception {
        var theirs = transmitted().partner();
        var file = "/cases/" + theirs.caseRef();
        assertThat(page("officer.kz", file + "/summary-court"))
                .contains("Summary for the court", "Confidential. Printed on", WantedPerson.NAME, "up to (years): 20")
                .contains("Nothing is asked of the court now", "Extradition arrest by the investigating judge")
                .contains("(its time is not known here", "KZ CPC art. 589", "it does not put the surrender off")
                .doesNotContain("??", "summary.");
        assertThat(page("officer.kz", file + "/summary-border"))
                .contains("Summary for the border", WantedPerson.NAME, "no surrender is planned")
                .contains("the record of the surrender is not drafted yet", "photograph and prints of 2024")
                .doesNotContain("??", "summary.", "Asylum", "Health");
        assertThat(page("registrar.kz", file + "/summary-border"))
                .contains("for those who read names")
                .doesNotContain(WantedPerson.NAME);
        assertThat(page("head.kz", file + "/access-log")).contains("File printed");
        assertThat(page("officer.kz", file + "/custody")).contains(file + "/summary-court", file + "/summary-border");
    }
}
