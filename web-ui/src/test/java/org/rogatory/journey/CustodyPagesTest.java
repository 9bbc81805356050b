package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The clock of custody as it is seen: wide, on a telephone, without scripts, in three languages. */
class CustodyPagesTest extends BrowserTest {

    /** Longer than the police may hold anybody. */
    private static final Duration FIVE_DAYS = Duration.ofDays(5);

    /** The papers are written first, and the task to read them comes with the next step of the process. */
    private static final String CONFIRM = "a[href$='/acts/confirm-release-drafts']";

    private final HeldPerson held;

    CustodyPagesTest(@Autowired JdbcTemplate database) {
        this.held = new HeldPerson(this, database);
    }

    @Test
    void showsTheCountdownWithoutADefectInThreeLanguages() {
        var file = "/cases/" + held.ordered();
        var officer = reader("ru").also("en", "uz").signIn("custody.uz");
        officer.open(file).look("custody-summary");
        officer.open(file + "/custody").look("custody").narrow("custody-narrow");
        officer.open(file + "/surrender").look("surrender").narrow("surrender-narrow");
        officer.open("/duty").look("duty").narrow("duty-narrow");
    }

    @Test
    void onATelephoneOneBarIsShownAndNothingLeavesTheScreen() {
        var file = "/cases/" + held.ordered();
        var officer = reader("ru", Sight.PHONE).signIn("custody.uz").open(file + "/custody");
        officer.look("custody-phone");
        assertThat(officer.page().isVisible(".rg-custody svg.bar--narrow")).isTrue();
        assertThat(officer.page().isVisible(".rg-custody svg.bar--wide")).isFalse();
        officer.open("/duty").look("duty-phone");
    }

    @Test
    void thePapersOfTheReleaseAreShownAndRead() {
        var kz = held.nearTheLimit();
        var custody = "/cases/" + kz + "/custody";
        var officer = reader("ru").also("en", "uz").signIn("custody.kz").awaiting(custody, CONFIRM);
        officer.look("custody-drafts").narrow("custody-drafts-narrow");
        assertThat(officer.shows("#custody-drafts")).isTrue();
        officer.act(kz, "confirm-release-drafts").open(custody);
        assertThat(officer.shows(CONFIRM)).isFalse();
        assertThat(officer.shows("#custody-drafts")).isTrue();
    }

    @Test
    void afterTheLimitItSaysSoWithoutScriptsToo() {
        var file = "/cases/" + held.detained(FIVE_DAYS);
        var officer = reader("ru", Sight.WITHOUT_SCRIPTS).signIn("custody.uz").open(file + "/custody");
        officer.look("custody-passed");
        assertThat(officer.page().isVisible(".rg-custody--passed .rg-custody__n"))
                .isTrue();
        assertThat(officer.page().isVisible(".rg-find--stop")).isTrue();
        officer.awaiting("/work?tab=available", "a[href$='" + file + "']").look("custody-work");
    }

    @Test
    void showsTheDecisionAndTheDrawingOfCustodyInThreeLanguages() {
        var file = "/cases/" + held.ordered();
        var officer = reader("ru").also("en", "uz").signIn("custody.uz");
        officer.open(file + "/decision").look("decision").narrow("decision-narrow");
        officer.open(file + "/process?item=custody").page().waitForSelector("#drawing[data-drawn]");
        officer.look("custody-process");
    }
}
