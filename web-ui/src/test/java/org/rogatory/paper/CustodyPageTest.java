package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.HeldPerson;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The clock of custody on the pages of a file, in My work and on the list of the officer on duty. */
class CustodyPageTest extends RunningNode {

    /** Longer than the police may hold anybody. */
    private static final Duration FIVE_DAYS = Duration.ofDays(5);

    private final WebApplicationContext node;
    private final JdbcTemplate database;
    private final HeldPerson held;

    @Autowired
    CustodyPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
        this.held = new HeldPerson(this, database);
    }

    private Browser pages(String officer) throws Exception {
        return Browser.of(node, officer);
    }

    private static String page(Browser officer, String address) throws Exception {
        return Browser.text(officer.open(address));
    }

    @Test
    void theCountdownComesBeforeWhatIsToBeDoneOnEveryPageOfTheFile() throws Exception {
        var file = "/cases/" + held.ordered();
        var officer = pages("officer.uz");
        for (var tab : new String[] {"", "/documents", "/custody"}) {
            assertThat(page(officer, file + tab + "?lang=en"))
                    .containsSubsequence("rg-custody__n", "rg-next", "rg-tabs")
                    .contains("Until the limit of custody", "Held in: Kazakhstan", "(UTC+5), Almaty")
                    .containsPattern("rg-custody__n\">\\d+ days( \\d+ hours?)?</p>")
                    .containsPattern("Day [34] of \\d+; the last day is")
                    .contains("The earlier of two counts governs", "earlier count: ", "later count: ")
                    .contains("MINSK-1993 art. 62(1) original", "KZ CPC art. 588")
                    .doesNotContain("??", "style=", "Asia/");
        }
        assertThat(page(officer, file + "?lang=ru"))
                .contains("До истечения предельного срока содержания под стражей", " суток", "(UTC+5), Алматы");
        assertThat(page(officer, file + "?lang=uz")).contains("Qamoqda saqlash muddati tugashigacha");
    }

    @Test
    void theTabTellsAllLimitsHowTheyAreCountedAndWhatCanBeDone() throws Exception {
        var caseRef = held.ordered();
        var officer = pages("custody.uz");
        assertThat(page(officer, "/cases/" + caseRef + "/custody?lang=en"))
                .contains("Provisional arrest, Minsk original text", "Temporary custody before request, Kazakhstan")
                .contains("When it has passed, the person must be freed", "or, by the later count, ", "governs")
                .contains("number or counting not verified", "Confidence: ")
                .contains("1. Detained", "2. Provisional arrest", "Court of Almaty (synthetic)", "44/26")
                .contains("10 days before the last day", "1 day before the last day")
                .contains("A person decides and signs, not the system.", "/cases/" + caseRef + "/acts/release")
                .contains("aria-current=\"page\"")
                .doesNotContain("??", "custody.fact", "custody.column");
        assertThat(officer.open("/cases/" + caseRef + "/acts/release").getStatus())
                .isEqualTo(200);
        assertThat(page(pages("drafter.uz"), "/cases/" + caseRef + "/custody")).doesNotContain("/acts/release");
    }

    @Test
    void amongTheDeadlinesALimitOfARuleThatNobodyVerifiedIsToBeChecked() throws Exception {
        assertThat(page(pages("custody.uz"), "/cases/" + held.ordered() + "/deadlines?lang=en"))
                .contains("Provisional arrest, Minsk original text")
                .contains("Not all that this was counted from is known or verified: check the date.")
                .doesNotContain("Days off", "??");
    }

    @Test
    void theTabOfTheSurrenderSaysThatNothingIsPlannedYet() throws Exception {
        var caseRef = held.ordered();
        assertThat(page(pages("custody.uz"), "/cases/" + caseRef + "/surrender?lang=en"))
                .contains("No surrender is planned", "aria-current=\"page\"", "Until when the person may be held")
                .doesNotContain("??", "surrender.fact", "Begin the request");
        assertThat(page(pages("custody.uz"), "/cases/" + caseRef + "/surrender?lang=uz"))
                .contains("Topshirish rejalashtirilmagan");
    }

    @Test
    void afterTheLimitNobodyIsFreedAndAPersonIsAskedToDecide() throws Exception {
        var caseRef = held.detained(FIVE_DAYS);
        var officer = pages("custody.uz");
        assertThat(page(officer, "/cases/" + caseRef + "/custody?lang=en"))
                .contains("rg-custody--passed", "Held after the limit of custody", "the limit was ")
                .contains("rg-find--stop", "a person decides now", "Nobody is freed by the system")
                .contains("lasts", "Limit reached: release due", "1. Lasts now", "Limit that had passed")
                .containsPattern("Held unlawfully for 4[78] full hours")
                .doesNotContain("??");
        assertThat(page(officer, "/cases/" + caseRef + "/documents?lang=en"))
                .as("on every page of the file")
                .containsPattern("Held unlawfully for 4[78] full hours");
        assertThat(page(officer, "/work?lang=en"))
                .contains("Held unlawfully in " + caseRef, "/cases/" + caseRef + "/custody");
        assertThat(page(pages("custody.kz"), "/work?lang=en")).doesNotContain(caseRef);
        var work = officer.awaiting("/work?tab=available&lang=en", "/cases/" + caseRef);
        assertThat(Browser.text(work)).contains("In custody after the limit of ", "rg-clock--late");
        assertThat(page(officer, "/cases/" + caseRef + "/custody?lang=en")).contains("lasts");
    }

    @Test
    void theFilesOfAlertsStandInTheOneTraceOfMyWork() throws Exception {
        var caseRef = held.detained(FIVE_DAYS);
        var officer = pages("custody.uz");
        var before = traces().size();

        assertThat(page(officer, "/work?tab=mine&lang=en")).contains("Held unlawfully in " + caseRef);

        assertThat(traces()).hasSize(before + 1).first().asString().contains(caseRef);
    }

    @Test
    void onTheTabOfHisFilesTheyStandInTheOneTraceOfThese() throws Exception {
        var caseRef = held.detained(FIVE_DAYS);
        var officer = pages("custody.uz");
        var before = traces().size();

        assertThat(page(officer, "/work?tab=cases&lang=en")).contains("Held unlawfully in " + caseRef);

        assertThat(traces()).hasSize(before + 1).first().asString().contains(caseRef);
    }

    private List<String> traces() {
        return database.queryForList(
                "select details from audit_entry where action in ('cases.list', 'tasks.list')"
                        + " and actor = 'custody.uz' order by id desc",
                String.class);
    }

    @Test
    void whoIsHeldStandsOnTheListOfDutyForThoseWhoSeeTheFile() throws Exception {
        var passed = held.detained(FIVE_DAYS);
        var running = held.ordered();
        var head = pages("head.uz");
        assertThat(page(head, "/duty?lang=en"))
                .contains("/cases/" + passed + "/custody", "/cases/" + running + "/custody")
                .containsSubsequence(passed, running)
                .contains("In custody before the request", "Held in: Kazakhstan")
                .doesNotContain("??");
        assertThat(page(head, "/office")).contains("href=\"/duty\"");
        assertThat(page(pages("head.kz"), "/duty")).doesNotContain(passed, running);
        assertThat(pages("registrar.uz").open("/duty").getStatus()).isEqualTo(403);
    }

    @Test
    void theDrawingOfCustodyIsChosenByALinkAndTheDecisionHasATab() throws Exception {
        var file = "/cases/" + held.ordered();
        var officer = pages("officer.uz");
        var process = file + "/process?item=custody";
        assertThat(page(officer, file + "/process?lang=en")).contains("href=\"" + process + "\"");
        assertThat(page(officer, process + "&lang=en"))
                .contains(file + "/process/drawing?item=custody", "aria-current=\"true\">Custody</a>")
                .doesNotContain("??", "extradition-custody.");
        assertThat(officer.open(file + "/process/drawing?item=custody").getContentAsString())
                .contains("extradition-custody");
        assertThat(page(officer, file + "/decision?lang=en"))
                .contains("The other State has told no decision yet", "Consultations with the other State")
                .doesNotContain("??");
    }

    @Test
    void whatKeepsNoCustodyHasNoClock() throws Exception {
        var wanted = held.wanted();
        assertThat(page(pages("officer.uz"), "/cases/" + wanted + "/custody?lang=en"))
                .contains("How custody stands", "Wanted")
                .doesNotContain("rg-custody__n", "??");
        var other = new Prepared(this).withCentralAuthority(Prepared.summons());
        var officer = pages("officer.uz");
        for (var tab : new String[] {"/custody", "/decision", "/process?item=custody"}) {
            assertThat(officer.open("/cases/" + other + tab).getStatus())
                    .as(tab)
                    .isEqualTo(404);
        }
        assertThat(page(officer, "/cases/" + other)).doesNotContain("rg-custody");
    }
}
