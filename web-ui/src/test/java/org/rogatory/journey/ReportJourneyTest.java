package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A head on the way, in Russian and on a phone: what is overdue, the report, the list behind a number, the reference. */
class ReportJourneyTest extends BrowserTest {

    private static final String TABLE =
            "direction;own-number;own-date;other-state;assistance;status;responsible;control-until\n"
                    + "incoming;head-1;05.03.2025;AM;bank_records;under_review;officer.uz;06.03.2025\n";

    @Autowired
    private JdbcTemplate database;

    @Test
    void aHeadGoesFromControlToTheReportItsListAndTheReference() {
        takenOver();
        var head = reader("ru", Sight.PHONE).signIn("head.uz").open("/control");
        head.page().click(".rg-fold > summary");
        head.page().check("#overdue");
        head.page().click("form.rg-filters button[type=submit]");
        head.look("control-overdue");
        assertThat(head.text("tbody")).contains("head-1");

        head.page().click("a[href$='/reports']");
        head.look("report");
        assertThat(head.text("#executors")).contains("Testova Dilnoza");
        head.page().click("#control a[href*='overdue=true']");
        assertThat(head.text("tbody")).contains("head-1");
        head.open("/reports?from=2025-01-01&to=2025-12-31");
        head.page().click("#states a[href*='other=AM'][href*='which=begun']");
        head.look("report-files");
        assertThat(head.text("tbody")).contains("head-1");
        referenceOnTheFile(head);
        head.open("/reports?from=2025-01-01&to=2025-12-31");
        head.page().click("a[href*='/reports/states/AM']");
        head.look("report-state");
        assertThat(head.text("h1")).isEqualTo("Справка о сотрудничестве: Армения");
        assertThat(head.text("#open-incoming")).contains("head-1").containsPattern("Дел: [1-9]");
        head.open("/reports?from=2025-12-31&to=2025-01-01").look("report-fault");
        assertThat(head.shows("#from-error")).isTrue();
    }

    private static void referenceOnTheFile(Reader head) {
        head.page().click("tbody a[href*='/cases/']");
        head.page().click("a[href$='/brief']");
        head.look("brief");
        assertThat(head.text("main")).contains("Перенесено с бумаги", "head-1", "6 марта 2025");
        assertThat(Printed.of(head.page()).isOnA4().sheets()).isEqualTo(1);
    }

    @Test
    void theSummaryOfAFileThatHasALongCourseIsStillOnePage() {
        var uz = new Prepared(this).transmitted(Prepared.twoSummonses());
        new ManyRows(database, 1, 90)
                .copy(
                        "cases_timeline",
                        "id = (select min(t.id) from cases_timeline t where t.case_ref = '" + uz
                                + "' and t.verb = 'approve')",
                        Map.of("id", "'" + uz + "-#'"));
        var head = reader("ru").also("en").signIn("head.uz").open("/cases/" + uz + "/brief");
        head.look("brief-long");
        assertThat(head.text("main")).containsPattern("Более ранних действий: \\d{2}");
        assertThat(Printed.of(head.page()).isOnA4().sheets()).isEqualTo(1);
        assertThat(Printed.of(head.open("/cases/" + uz + "/print").page())
                        .isOnA4()
                        .sheets())
                .isGreaterThan(1);
    }

    private void takenOver() {
        var registrar = reader("ru").signIn("registrar.uz").open("/imports");
        var table = TABLE.getBytes(StandardCharsets.UTF_8);
        registrar.page().setInputFiles("#file", new FilePayload("files.csv", "text/csv", table));
        registrar.page().click("form[enctype] button[type=submit]");
        registrar.page().click("form[action$='/confirm'] button");
        registrar.awaiting(registrar.page().url().substring(address().length()), ".rg-tag--done");
    }
}
