package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A report costs the same few statements for ten files and for five hundred, and reads an index instead of a table. */
@Tag("engine")
class ReportCostTest extends RunningNode {

    private static final List<String> PAGES = List.of(
            "/reports", "/reports/states/KZ", "/reports/files?which=open", "/reports/files?which=begun&other=KZ");

    @Autowired
    private PageMeter meter;

    @Autowired
    private JdbcTemplate database;

    @Test
    void costsTheSameForTenFilesAndForFiveHundred() {
        var caseRef = counted();
        new Jobs(database).awaitDone();
        fill(caseRef, 1, 10);
        visit();
        var few = visit();
        fill(caseRef, 11, 500);
        var many = visit();

        assertThat(new SignedIn(address(), "head.uz").open("/reports/states/KZ"))
                .contains("UZ-REP-1<", "UZ-REP-500<")
                .containsPattern(": \\d{3}</p>");
        assertThat(few).hasSameSizeAs(many);
        for (int page = 0; page < PAGES.size(); page++) {
            assertThat(withoutTraces(many.get(page)))
                    .as(PAGES.get(page))
                    .hasSameSizeAs(withoutTraces(few.get(page)))
                    .hasSizeLessThan(30);
        }
    }

    private List<List<String>> visit() {
        var head = new SignedIn(address(), "head.uz");
        return PAGES.stream().map(page -> meter.during(() -> head.open(page))).toList();
    }

    /** A trace that names too many files for one row takes several. */
    private static List<String> withoutTraces(List<String> statements) {
        return statements.stream()
                .filter(sql -> !sql.startsWith("insert into audit_entry"))
                .toList();
    }

    @Test
    void countsOverASliceOfAnIndex() {
        var statements = List.of(
                "select count(*) from analytics_file g where g.state = 'UZ' and g.counted_on between"
                        + " date '2026-01-01' and date '2026-12-31'",
                "select count(*) from analytics_file g where g.state = 'UZ' and g.ended_on > date '2026-12-31'"
                        + " and g.counted_on <= date '2026-12-31'",
                "select count(*) from analytics_stage s where s.state = 'UZ' and s.ended_on between"
                        + " date '2026-01-01' and date '2026-12-31'",
                "select 1 from cases_access a where a.case_ref = 'X' and a.principal in ('a', 'b')");

        assertThat(statements)
                .map(sql -> String.valueOf(database.queryForObject("explain " + sql, String.class)))
                .allSatisfy(plan -> assertThat(plan).doesNotContainIgnoringCase("tableScan"));
    }

    /** A request of Uzbekistan that has left. */
    private String counted() {
        return new Prepared(this).transmitted(Prepared.summons());
    }

    private void fill(String caseRef, int from, int to) {
        var rows = new ManyRows(database, from, to);
        var where = "case_ref = '" + caseRef + "'";
        var renamed = Map.of("case_ref", "'UZ-REP-#'");
        rows.copy("cases_file", where, Map.of("case_ref", "'UZ-REP-#'", "thread_id", "'rep-#'"));
        rows.copy("cases_access", where, renamed);
        rows.copy("analytics_file", where, renamed);
        rows.copy(
                "analytics_stage",
                where + " and stage = 'PREPARATION'",
                Map.of("case_ref", "'UZ-REP-#'", "stage_id", "'UZ-REP-#/preparation'"));
    }
}
