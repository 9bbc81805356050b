package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.NationalSystem;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** The pages and tables of reports. */
class ReportsPageTest extends RunningNode {

    private static final String TABLE =
            "direction;own-number;own-date;other-state;assistance;status;responsible;control-until\n"
                    + "incoming;rep-1;05.03.2024;AZ;bank_records;under_review;officer.kg;06.03.2024\n"
                    + "outgoing;rep-2;06.03.2024;AZ;bank_records;transmitted;;\n";

    private static final Pattern NUMBER = Pattern.compile("href=\"(/reports/files[^\"]+)\">(\\d+)<");

    private final WebApplicationContext node;

    ReportsPageTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    private void takenOver() throws Exception {
        var registrar = Browser.of(node, "registrar.kg");
        var table = new MockMultipartFile("file", "x", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8));
        var address =
                String.valueOf(registrar.upload("/imports", table, Map.of()).getRedirectedUrl());
        registrar.send(address + "/confirm", Map.of("version", "0"));
        Awaitility.await("taken over")
                .atMost(NationalSystem.PATIENCE)
                .until(() -> "true".equals(registrar.open(address + "/progress").getHeader("HX-Refresh")));
    }

    @Test
    void everyNumberOpensItsListAndEveryTableIsSaved() throws Exception {
        takenOver();
        var head = Browser.of(node, "head.kg");
        var period = "?from=2024-01-01&to=2024-12-31";
        var report = head.open("/reports" + period).getContentAsString();
        var list = "which=begun&amp;direction=incoming&amp;other=AZ";
        assertThat(report)
                .contains("/reports/files?from=2024-01-01&amp;to=2024-12-31&amp;" + list, "/control?overdue=true")
                .contains("/control?executor=officer.kg&amp;overdue=true", "/reports/states/AZ" + "?from=2024-01-01");
        var files = "/reports/files" + period + "&which=begun&direction=incoming&other=AZ";
        assertThat(head.open(files).getContentAsString()).contains("rep-1").doesNotContain("rep-2");
        assertThat(head.open(files.replace("begun", "ended")).getContentAsString())
                .contains("Nothing in this period");
        assertThat(head.open("/control?overdue=true&executor=officer.kg").getContentAsString())
                .contains("rep-1");
        assertThat(head.open("/control?within=7").getContentAsString()).doesNotContain("rep-1");

        var table = head.open("/reports/states/export.csv" + period);
        assertThat(table.getContentType()).startsWith("text/csv");
        assertThat(table.getContentAsString())
                .contains("\"Azerbaijan\",\"Incoming\",\"1\",\"0\",\"0\",\"0\",\"0\",\"1\"");
        assertThat(head.open("/reports/times/export.xlsx" + period).getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(head.open(files.replace("/files", "/files/export.csv")).getContentAsString())
                .contains("rep-1", "\"5 March 2024\"");
        assertThat(head.open("/control/export.csv?overdue=true").getContentAsString())
                .contains("our no. rep-1 of 05.03.2024");
        assertThat(head.open("/reports/states/AZ" + period).getContentAsString())
                .contains("rep-1", "rep-2", "Brief on cooperation: Azerbaijan");
    }

    @Test
    void everyLineOfTheReportIsAsLongAsTheListItOpens() throws Exception {
        takenOver();
        var information = Map.of("requesting", "AZ", "counterpartRef", "inf-1/26", "form", "spontaneous_information");
        assertThat(Browser.of(node, "registrar.kg")
                        .send("/cases/receive", information)
                        .getStatus())
                .isEqualTo(302);
        var head = Browser.of(node, "head.kg");
        var report = head.open("/reports?from=2024-01-01").getContentAsString();
        assertThat(report).contains("subject=none");
        var numbers = NUMBER.matcher(report).results().toList();
        assertThat(numbers).hasSizeGreaterThan(10);
        for (var number : numbers) {
            var list = number.group(1).replace("&amp;", "&");
            var table = head.open(list.replace("/files?", "/files/export.csv?")).getContentAsString();
            assertThat(table.lines().count() - 1).as(list).isEqualTo(Long.parseLong(number.group(2)));
        }
        assertThat(head.open("/reports/files?which=begun&subject=none&reason=none")
                        .getContentAsString())
                .contains("What is asked first is not told · Ground or reason is not told");
    }

    @Test
    void aRequestForAPersonIsToldInWordsAndNotByAKey() throws Exception {
        var typed = Map.of("requesting", "AZ", "counterpartRef", "ext-1/26", "form", "extradition_request");
        assertThat(Browser.of(node, "registrar.kg")
                        .send("/cases/receive", typed)
                        .getStatus())
                .isEqualTo(302);
        var head = Browser.of(node, "head.kg");
        assertThat(head.open("/reports/states/AZ").getContentAsString())
                .contains(">Extradition request<", "form=extradition_request", "subject=extradition_request")
                .doesNotContain(">extradition_request<");
        assertThat(head.open("/reports/files?which=open&subject=extradition_request")
                        .getContentAsString())
                .contains("Open at the end of the period · Extradition request<");
    }

    @Test
    void onlyHeadsAndTheCentralAuthorityReadReports() throws Exception {
        for (var reader : new String[] {"head.kg", "officer.kg", "signatory.kg"}) {
            assertThat(Browser.of(node, reader).open("/reports").getStatus()).isEqualTo(200);
            assertThat(Browser.of(node, reader).open("/office").getContentAsString())
                    .contains("href=\"/reports\"");
        }
        for (var stranger : new String[] {"registrar.kg", "executor.kg", "auditor.kg", "admin.kg"}) {
            var pages = Browser.of(node, stranger);
            for (var page : new String[] {
                "/reports", "/reports/files?which=open", "/reports/states/KZ", "/reports/states/export.csv"
            }) {
                assertThat(pages.open(page).getStatus()).as(page).isEqualTo(403);
            }
        }
    }

    @Test
    void whatCannotBeAskedIsToldOrIsNoAddress() throws Exception {
        var head = Browser.of(node, "head.kg");
        var backwards = head.open("/reports?from=2026-02-01&to=2026-01-01");
        assertThat(backwards.getStatus()).isEqualTo(422);
        assertThat(backwards.getContentAsString()).contains("id=\"from-error\"");
        for (var page : new String[] {"/reports?to=9999-12-31", "/reports?from=2026-01-01&to=+999999999-12-31"}) {
            var far = head.open(page);
            assertThat(far.getStatus()).as(page).isEqualTo(422);
            assertThat(far.getContentAsString()).contains("id=\"to-error\"");
        }
        assertThat(head.open("/reports/files?which=ended&to=9999-12-31").getStatus())
                .isEqualTo(409);
        var noDay = head.open("/reports?from=2026-02-31");
        assertThat(noDay.getStatus()).isEqualTo(422);
        assertThat(noDay.getContentAsString()).contains("id=\"from-error\"");
        for (var page : new String[] {
            "/reports/nothing/export.csv",
            "/reports/states/export.doc",
            "/reports/files?which=everything",
            "/reports/files?outcome=lost",
            "/reports/files?which=stage",
            "/reports/states/KG",
            "/reports/states/XX"
        }) {
            assertThat(head.open(page).getStatus()).as(page).isEqualTo(404);
        }
    }

    @Test
    void aDocumentFlowSystemReadsWhatIsOnControl() throws Exception {
        takenOver();

        var control = as("head.kg").get("/control?overdue=true&executor=officer.kg");
        assertThat(control.status()).isEqualTo(200);
        var line = control.body().path("lines").path(0);
        assertThat(line.path("dueOn").asString()).isEqualTo("2024-03-06");
        assertThat(line.path("responsible").asString()).isEqualTo("officer.kg");
        assertThat(line.path("otherState").asString()).isEqualTo("AZ");
        assertThat(line.path("overdue").asBoolean()).isTrue();
        assertThat(as("head.kg").get("/control?within=7").body().path("lines").valueStream())
                .noneMatch(other -> other.path("overdue").asBoolean());
        assertThat(as("admin.kg").get("/control").code()).isEqualTo("role");
    }
}
