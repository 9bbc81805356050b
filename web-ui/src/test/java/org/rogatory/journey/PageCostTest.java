package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A list costs the same for ten rows and for two hundred, counts nothing and does not ask the engine. */
class PageCostTest extends RunningNode {

    private static final String READER = "officer.ge.ge-moj";
    private static final List<String> LISTS = List.of(
            "/work",
            "/work/all",
            "/registers/outgoing",
            "/registers/incoming",
            "/drafts",
            "/notices",
            "/directory",
            "/under-way",
            "/originals");
    private static final List<String> TABS =
            List.of("/documents", "/messages", "/timeline", "/deadlines", "/notes", "/transmission");

    @Autowired
    private PageMeter meter;

    @Autowired
    private JdbcTemplate database;

    @Test
    void costTheSameForTenRowsAndTwoHundred() {
        var draft = begun();
        var sent = sent();
        new Jobs(database).awaitDone();
        fill(draft, sent, 1, 10);
        visit(draft, sent);
        var few = visit(draft, sent);
        fill(draft, sent, 11, 200);
        var many = visit(draft, sent);

        assertThat(PageMeter.sizes(many)).isEqualTo(PageMeter.sizes(few));
        assertThat(many.values().stream().flatMap(List::stream))
                .noneMatch(sql -> sql.contains("count(") || sql.contains(" act_"));
        tellWhereTheyEnd(draft);
    }

    /** Lists that end at so many rows. */
    private void tellWhereTheyEnd(String draft) {
        var officer = new SignedIn(address(), READER);
        assertThat(officer.open("/work?tab=available&lang=en"))
                .contains("The first 200 tasks stand here", ">200+<", "See the open tasks of others");
        assertThat(officer.open("/drafts")).contains("The first 200 stand here; there may be more.");
        assertThat(officer.open("/notices")).contains("The first 50 stand here; there may be more.");
        assertThat(officer.submit("/work", "/search", "number=" + draft)).contains("The first 50 stand here");
        assertThat(officer.submit("/work", "/search", "number=nothing-like-this"))
                .doesNotContain("stand here");
        exportGoesOn(officer);
    }

    /** A file of all work is read in parts of a thousand and ends with the last of them. */
    private void exportGoesOn(SignedIn officer) {
        for (var number = 201; number <= 1001; number++) {
            task("more-" + number, "GE-ROW-1");
        }
        assertThat(officer.open("/work/all/export.csv").lines().count()).isGreaterThan(1001);
        database.update("delete from tasks_candidate where task_id like 'more-%'");
        database.update("delete from tasks_task where task_id like 'more-%'");
    }

    private Map<String, List<String>> visit(String draft, String sent) {
        var statements = new TreeMap<String, List<String>>();
        var officer = new SignedIn(address(), READER);
        LISTS.forEach(page -> statements.put(page, meter.during(() -> officer.open(page))));
        var colleague = new SignedIn(address(), "officer.kz");
        TABS.forEach(tab -> statements.put(tab, meter.during(() -> colleague.open("/cases/" + sent + tab))));
        statements.put("/under-way", meter.during(() -> colleague.open("/under-way")));
        statements.put("/journals/outgoing", meter.during(() -> colleague.open("/journals/outgoing")));
        var searcher = new SignedIn(address(), READER);
        statements.put("/search", meter.during(() -> searcher.submit("/work", "/search", "number=" + draft)));
        open(statements, "admin.ge", "/administration/users");
        open(statements, "auditor.ge", "/audit");
        open(statements, "head.kz", "/cases/" + sent + "/access-log");
        return statements;
    }

    private void open(Map<String, List<String>> statements, String username, String page) {
        var reader = new SignedIn(address(), username);
        statements.put(page, meter.during(() -> reader.open(page)));
    }

    /** A draft of a Georgian court, which the officer may see. */
    private String begun() {
        var content = Scenarios.content("SC-02");
        content.put("requesting", "GE").remove("requesting_authority");
        var caseRef =
                as("court.ge").post("/cases", content).body().path("caseRef").asString();
        database.update(
                "insert into cases_access (case_ref, principal, access_level) values (?, ?, 'standard')",
                caseRef,
                "person:" + READER);
        return caseRef;
    }

    /** A request of Kazakhstan with its letter and its message. */
    private String sent() {
        var caseRef = as("court.kz")
                .post("/cases", Scenarios.content("SC-02"))
                .body()
                .path("caseRef")
                .asString();
        as("court.kz").act(caseRef, "submit-by-court");
        as("officer.kz").act(caseRef, "approve");
        as("translator.kz").translate(caseRef);
        as("court.kz").act(caseRef, "sign");
        as("officer.kz").act(caseRef, "transmit");
        as("officer.kz").awaitStatus(caseRef, "delivered");
        return caseRef;
    }

    private void fill(String draft, String sent, int from, int to) {
        var rows = new ManyRows(database, from, to);
        rows.copy("cases_file", of(draft), Map.of("case_ref", "'GE-ROW-#'", "thread_id", "'row-#'"));
        rows.copy("cases_access", of(draft), Map.of("case_ref", "'GE-ROW-#'"));
        rows.copy("identity_user", "username = 'drafter.ge'", Map.of("username", "'row-#.ge'"));
        rows.copy(
                "documents_document",
                of(sent) + " and document_ref not like 'row-%' and kind = 'request'",
                Map.of("document_ref", "'row-#'", "step_key", "null"));
        rows.copy("exchange_outgoing", of(sent) + " and message_id not like 'row-%'", Map.of("message_id", "'row-#'"));
        rows.copy("cases_timeline", of(sent) + " and verb = 'transmit'", Map.of("id", "'row-#'", "verb", "'approve'"));
        rows.copy(
                "transmission_leg",
                of(sent) + " and leg_id not like 'row-%'",
                Map.of("leg_id", "'row-#'", "state", "'UNDER_WAY'", "due_on", "current_date"));
        trail(rows, draft, "'GE-ROW-#'");
        trail(rows, sent, "subject");
        for (var number = from; number <= to; number++) {
            task("row-" + number, "GE-ROW-" + number);
            notice("row-" + number, draft);
            line("row-" + number, sent);
        }
    }

    /** More traces like the first of a file. */
    private static void trail(ManyRows rows, String caseRef, String subject) {
        rows.copy(
                "audit_entry",
                "id = (select min(id) from audit_entry where subject = '" + caseRef + "')",
                Map.of("id", "", "subject", subject, "chain_position", "null", "chain_hash", "null"));
    }

    private static String of(String caseRef) {
        return "case_ref = '" + caseRef + "'";
    }

    private void task(String taskId, String caseRef) {
        database.update(
                "insert into tasks_task (task_id, case_ref, step, form_key, state, other_state, priority, opened_at,"
                        + " version) values (?, ?, 'ReviewRequest', 'mla/review-request', 'GE', 'UZ', 'normal', now(), 0)",
                taskId,
                caseRef);
        database.update("insert into tasks_candidate (task_id, principal) values (?, ?)", taskId, "person:" + READER);
    }

    private void line(String entryId, String caseRef) {
        database.update(
                "insert into registers_entry (entry_id, authority, kind, journal_year, index_code, entry_number,"
                        + " number_key, place, registered_on, registered_at, registered_by, subject, case_ref, version)"
                        + " select ?, authority, 'OUTGOING', 2026, '1-01', ?, ?, ?, current_date, now(), 'officer.kz',"
                        + " 'REQUEST', ?, 0 from cases_file where case_ref = ?",
                entryId,
                entryId,
                entryId,
                entryId,
                caseRef,
                caseRef);
    }

    private void notice(String noticeId, String caseRef) {
        database.update(
                "insert into notices_notice (notice_id, recipient, code, reference, created_at, version)"
                        + " values (?, ?, 'delivered', ?, now(), 0)",
                noticeId,
                "person:" + READER,
                caseRef);
    }
}
