package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The head writes a resolution, the officer passes it on, the executor reports, the head lifts control. */
class ResolutionJourneyTest extends BrowserTest {

    @Test
    void aResolutionGoesDownTheChainAndReportsComeBack() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        var tab = "/cases/" + kz + "/resolutions";
        passedOn(tab);

        var executor = reader("ru").also("en").signIn("executor.kz");
        executor.open("/control?executor=executor.kz").look("control");
        assertThat(executor.text("tbody")).contains(kz);
        executor.open(tab).look("resolutions-executor");
        executor.page().click("a[href*='/report?']");
        executor.submit().look("resolution-report-fault");
        assertThat(executor.shows("#text-error")).isTrue();
        executor.type(Map.of("text", "The witness was summoned (made up).")).submit();
        assertThat(executor.text(".rg-tree .rg-tree")).contains("The witness was summoned (made up).");
        assertThat(executor.shows(".rg-tree .rg-tree .rg-tag--done")).isTrue();

        liftedAndPutAgain(tab);
    }

    private void passedOn(String tab) {
        var officer = reader("ru").also("en").signIn("officer.kz");
        officer.open(tab).look("resolutions-officer");
        assertThat(officer.shows("a[href$='/control/remove']")).isFalse();
        officer.page().click("a[href$='/next']");
        officer.submit().look("resolution-next-fault");
        assertThat(officer.shows("#officer-error")).isTrue();
        officer.page().selectOption("#officer", "executor.kz");
        officer.page().check("input[name=coExecutors][value='supervisor.kz']");
        var day = LocalDate.now(Clock.systemUTC()).plusDays(5).toString();
        officer.type(Map.of("until", day, "text", "Summon the witness (made up)."))
                .submit();
        assertThat(officer.text(".rg-tree .rg-tree")).contains("Summon the witness (made up).");
    }

    private void liftedAndPutAgain(String tab) {
        var head = reader("ru").also("en").signIn("head.kz");
        head.open(tab).look("resolutions-head");
        head.page().click("a[href$='/control/remove']");
        head.page().check("input[name=reason][value=executed]");
        head.type(Map.of("text", "All is done (made up).")).look("control-remove");
        head.submit().look("resolutions-off-control");
        assertThat(head.shows("a[href$='/control/put']")).isTrue();
        head.open(tab.replace("/resolutions", "/control-card")).look("control-card");
        assertThat(Printed.of(head.page()).isOnA4().sheets()).isEqualTo(1);
        assertThat(head.text("main")).contains("All is done (made up).");
        head.open(tab.replace("/resolutions", "/control/put")).submit().look("control-put-fault");
        assertThat(head.shows("#until-error")).isTrue();
    }
}
