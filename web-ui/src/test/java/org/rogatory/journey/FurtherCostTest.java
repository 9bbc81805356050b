package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The lists of the office, the tabs about work and the lists of the interface cost the same for ten rows and for two hundred. */
class FurtherCostTest extends RunningNode {

    private static final String REGION = "executor.kz.kz-reg-1";

    private static final List<String> PAGES = List.of(
            "/registers/all",
            "/control",
            "/imports",
            "/absences",
            "/dormant",
            "/handovers",
            "/stubs",
            "/signing-rights",
            "/cases/stray-messages",
            "/work",
            "/office",
            "/archive",
            "/archive/acts",
            "/archive/inventories");
    private static final List<String> TABS =
            List.of("", "/tasks", "/items", "/levels", "/resolutions", "/people", "/request", "/archive");
    private static final List<String> LISTS =
            List.of("/cases?limit=5", "/tasks?limit=5", "/stray-messages", "/journals/incoming/entries");
    private static final List<String> FILES_LISTS = List.of(
            "/items", "/documents", "/messages", "/timeline", "/letters", "/levels", "/legs", "/findings", "/actions");

    /** One of the State whose page is counted. */
    private static final String ROUTE =
            "(select min(route_id) from routes_route where state = 'UZ' and route_id not like 'row-%')";

    private final PageMeter meter;
    private final JdbcTemplate database;

    @Autowired
    FurtherCostTest(PageMeter meter, JdbcTemplate database) {
        this.meter = meter;
        this.database = database;
    }

    /** Steps before their routes. */
    @AfterEach
    void leaveNoRow() {
        List.of("tasks_candidate", "tasks_task").forEach(table -> remove(table, "task_id", "kz-row-%"));
        List.of("resolutions_control", "cases_access", "cases_file")
                .forEach(table -> remove(table, "case_ref", "KZ-ROW-%"));
        remove("exchange_incoming", "message_id", "kz-row-%");
        remove("mla_item", "item_ref", "%-row-%");
        remove("mla_level", "level_ref", "%-row-%");
        List.of("routes_step", "routes_route").forEach(table -> remove(table, "route_id", "row-%"));
        Map.of(
                        "absences_absence",
                        "absence_id",
                        "handover_handover",
                        "handover_id",
                        "archive_file",
                        "case_ref",
                        "archive_act",
                        "act_id",
                        "markings_stub",
                        "stub_id",
                        "imports_import",
                        "import_id",
                        "signing_right",
                        "right_id")
                .forEach((table, key) -> remove(table, key, "row-%"));
    }

    private void remove(String table, String key, String like) {
        database.update("delete from " + table + " where " + key + " like ?", like);
    }

    @Test
    void costTheSameForTenRowsAndTwoHundred() {
        var kz = passedDown();
        new Jobs(database).awaitDone();
        begin();
        beginArchive();
        fill(kz, 1, 10);
        visit(kz);
        var few = visit(kz);
        fill(kz, 11, 200);
        var many = visit(kz);

        assertThat(PageMeter.sizes(many)).isEqualTo(PageMeter.sizes(few));
        assertThat(many.values().stream().flatMap(List::stream))
                .noneMatch(sql -> sql.contains("count(") || sql.contains(" act_"));
    }

    private Map<String, List<String>> visit(String kz) {
        var statements = new TreeMap<String, List<String>>();
        var head = new SignedIn(address(), "head.kz");
        TABS.forEach(tab -> statements.put("tab " + tab, meter.during(() -> head.open("/cases/" + kz + tab))));
        var officer = new SignedIn(address(), "officer.kz");
        PAGES.forEach(page -> statements.put(page, meter.during(() -> officer.open(page))));
        var administrator = new SignedIn(address(), "admin.uz");
        statements.put("/routes", meter.during(() -> administrator.open("/routes")));
        LISTS.forEach(list -> statements.put("api " + list, meter.during(() -> read("officer.kz", list))));
        FILES_LISTS.forEach(list ->
                statements.put("api of file " + list, meter.during(() -> read("head.kz", "/cases/" + kz + list))));
        return statements;
    }

    private void read(String username, String path) {
        assertThat(as(username).get(path).status()).as(path).isEqualTo(200);
    }

    private static String in(int days) {
        return LocalDate.now(Clock.systemUTC()).plusDays(days).toString();
    }

    /** A request with a region, which has passed it to its district. */
    private String passedDown() {
        var prepared = new Prepared(this);
        var kz = prepared.underReview(prepared.transmitted(Prepared.summons()));
        as("officer.kz").act(kz, "accept");
        as("officer.kz").act(kz, "assign-execution", Map.of("authority", "KZ-REG-1", "until", in(60)));
        as(REGION).act(kz, "pass-down", Map.of("authority", "KZ-DIST-1", "until", in(20)));
        return kz;
    }

    /** One row of what nobody has made here yet. */
    private void begin() {
        database.update("insert into absences_absence (absence_id, officer, authority, first_day, last_day, reason,"
                + " noted_by, noted_at, version) values ('row-0', 'officer.kz', 'KZ-GPO', date '2030-01-01',"
                + " date '2030-01-02', 'LEAVE', 'officer.kz', now(), 0)");
        database.update("insert into handover_handover (handover_id, leaver, authority, reason, receiver, edition,"
                + " opened_by, opened_at, drawn_at, redrawn, signatures, version) values ('row-0', 'officer.kz',"
                + " 'KZ-GPO', 'TRANSFER', 'head.kz', 1, 'head.kz', now(), now(), false, 0, 0)");
        database.update("insert into markings_stub (stub_id, authority, marking, other_state, registry_number,"
                + " declared_by, declared_at) values ('row-0', 'KZ-GPO', 'SECRET', 'UZ', '1', 'officer.kz', now())");
        database.update("insert into imports_import (import_id, authority, fingerprint, row_count, status, brought_by,"
                + " brought_at, version) values ('row-0', 'KZ-GPO', 'row-0', 1, 'CHECKED', 'officer.kz', now(), 0)");
    }

    /** The same of the archive. */
    private void beginArchive() {
        database.update("insert into archive_file (case_ref, authority, index_code, article, keep_years, state, held,"
                + " filed_on, filed_by, closed_on, closed_year, inventory_line, volumes, sheets, version) values"
                + " ('row-0', 'KZ-GPO', '15-1', '12', 5, 'CLOSED', false, date '2026-01-01', 'registrar.kz',"
                + " date '2026-01-02', 2000, 1, 1, 7, 0)");
        database.update("insert into archive_act (act_id, authority, kind, act_year, act_number, act_day, status,"
                + " proposed_by, proposed_at, version) values ('row-0', 'KZ-GPO', 'TRANSFER', 2026, 'row-0',"
                + " date '2026-01-03', 'PROPOSED', 'registrar.kz', now(), 0)");
    }

    private void fill(String kz, int from, int to) {
        var rows = new ManyRows(database, from, to);
        var file = "case_ref = '" + kz + "'";
        var copy = Map.of("case_ref", "'KZ-ROW-#'");
        rows.copy(
                "cases_file",
                file,
                Map.of(
                        "case_ref",
                        "'KZ-ROW-#'",
                        "thread_id",
                        "'kz-row-#'",
                        "moved_at",
                        "opened_at - interval '90' day"));
        rows.copy("cases_access", file, copy);
        rows.copy("resolutions_control", file, copy);
        ofOffice(rows);
        work(rows, kz);
        for (var number = from; number <= to; number++) {
            database.update(
                    "insert into tasks_candidate (task_id, principal) values (?, 'person:officer.kz')",
                    "kz-row-" + number);
        }
    }

    private static void ofOffice(ManyRows rows) {
        rows.copy("absences_absence", "absence_id = 'row-0'", Map.of("absence_id", "'row-#'"));
        rows.copy("handover_handover", "handover_id = 'row-0'", Map.of("handover_id", "'row-#'", "open_for", "null"));
        rows.copy(
                "archive_file",
                "case_ref = 'row-0'",
                Map.of("case_ref", "'row-#'", "closed_year", "2000 + #", "inventory_line", "# + 1"));
        rows.copy("archive_act", "act_id = 'row-0'", Map.of("act_id", "'row-#'", "act_number", "'row-#'"));
        rows.copy("markings_stub", "stub_id = 'row-0'", Map.of("stub_id", "'row-#'"));
        rows.copy("imports_import", "import_id = 'row-0'", Map.of("import_id", "'row-#'", "fingerprint", "'row-#'"));
        rows.copy(
                "signing_right",
                "right_id = (select min(right_id) from signing_right where authority = 'KZ-GPO' and right_id not like 'row-%')",
                Map.of("right_id", "'row-#'"));
        rows.copy("routes_route", "route_id = " + ROUTE, Map.of("route_id", "'row-#'", "series_id", "'row-#'"));
        rows.copy("routes_step", "line = 0 and route_id = " + ROUTE, Map.of("route_id", "'row-#'"));
    }

    private static void work(ManyRows rows, String kz) {
        var file = "case_ref = '" + kz + "'";
        rows.copy(
                "exchange_incoming",
                file + " and message_id not like 'kz-row-%'",
                Map.of("message_id", "'kz-row-#'", "case_ref", "null"));
        rows.copy(
                "tasks_task",
                file + " and task_id not like 'kz-row-%' and item_ref is null",
                Map.of("task_id", "'kz-row-#'"));
        rows.copy("mla_item", file + " and number = 1", Map.of("item_ref", "'" + kz + "-row-#'", "number", "# + 1"));
        rows.copy("mla_level", file + " and number = 1", Map.of("level_ref", "'" + kz + "-row-#'", "number", "# + 10"));
    }
}
