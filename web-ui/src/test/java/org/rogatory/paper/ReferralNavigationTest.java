package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Whoever works on referrals alone is shown where his work is, and nothing that has none for him. */
class ReferralNavigationTest extends RunningNode {

    private final WebApplicationContext node;

    ReferralNavigationTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private static String[] links(String pages) {
        return pages.replaceAll("(\\S+)", "href=\"/$1\"").split(" ");
    }

    @ParameterizedTest
    @CsvSource({
        "caseworker.uz.uz-shelter-1, caseload, work caseload offers contact providers cabinet absences, work/all",
        "supervisor.uz.uz-shelter-1, caseload, work caseload offers cabinet referral-figures work/all, contact",
        "responder.uz.uz-unit-1, caseload, work caseload offers contact providers absences, cabinet referral-figures",
        "coordinator.uz.uz-nc, caseload, work caseload offers contact providers cabinet referral-figures, work/all",
        "commission1.uz.uz-nc, work, work providers absences, caseload offers contact cabinet referral-figures"
    })
    void itLeadsToTheWorkOnReferralsAlone(String username, String begins, String shown, String missing)
            throws Exception {
        var officer = Browser.of(node, username);
        assertThat(officer.open("/").getRedirectedUrl()).isEqualTo("/" + begins);
        var navigation = navigation(Browser.text(officer.open("/work?lang=en")));
        assertThat(navigation)
                .contains(links(shown))
                .doesNotContain(links(missing))
                .doesNotContain(links("registers/all office drafts journals directory legal-basis"));
    }

    /** What stands in the main navigation of a page. */
    private static String navigation(String page) {
        var begins = page.indexOf("rg-safehead__nav");
        assertThat(begins).as("a quiet page").isPositive();
        return page.substring(begins, page.indexOf("</nav>", begins));
    }

    @Test
    void whoeverHasOtherWorkKeepsHisOwn() throws Exception {
        var officer = Browser.of(node, "officer.uz");
        assertThat(officer.open("/").getRedirectedUrl()).isEqualTo("/work");
        assertThat(Browser.text(officer.open("/work?lang=en")))
                .contains(links("registers/all office journals"))
                .doesNotContain(links("caseload offers cabinet"));
    }

    /** A list of what is due has no closed files: they are found from it. */
    @Test
    void theListOfOpenFilesLeadsToTheClosedOnes() throws Exception {
        var caseworker = Browser.of(node, "caseworker.uz.uz-shelter-1");
        assertThat(Browser.text(caseworker.open("/caseload?lang=en"))).contains(links("registers/all"));
        assertThat(caseworker.open("/registers/all").getStatus()).isEqualTo(200);
    }
}
