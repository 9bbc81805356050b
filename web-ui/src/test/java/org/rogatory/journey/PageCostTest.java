package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A list costs the same for ten rows and for two hundred, counts nothing and does not ask the engine. */
@Tag("engine")
class PageCostTest extends RunningNode {

    private static final String READER = "officer.ge";
    private static final List<String> LISTS = List.of(
            "/work", "/work/all", "/registers/outgoing", "/registers/incoming", "/drafts", "/notices", "/directory");
    private static final List<String> TABS = List.of("/documents", "/messages", "/timeline", "/access-log");

    @Autowired
    private PageMeter meter;

    @Autowired
    private JdbcTemplate database;

    @Test
    void costTheSameForTenRowsAndTwoHundred() {
        var draft = begun();
        var sent = sent();
        fill(draft, sent, 1, 10);
        visit(sent);
        var few = visit(sent);
        fill(draft, sent, 11, 200);
        var many = visit(sent);

        assertThat(many).allSatisfy((page, statements) -> {
            assertThat(statements).as(page).isNotEmpty();
            assertThat(statements.size())
                    .as(page + few.get(page) + statements)
                    .isEqualTo(few.get(page).size());
            assertThat(statements).as(page).noneMatch(sql -> sql.contains("count("));
            assertThat(statements).as(page).noneMatch(sql -> sql.contains(" act_"));
        });
    }

    private Map<String, List<String>> visit(String sent) {
        var statements = new TreeMap<String, List<String>>();
        var officer = new SignedIn(address(), READER);
        LISTS.forEach(page -> statements.put(page, meter.during(() -> officer.open(page))));
        var colleague = new SignedIn(address(), "officer.kz");
        TABS.forEach(tab -> statements.put(tab, meter.during(() -> colleague.open("/cases/" + sent + tab))));
        var admin = new SignedIn(address(), "admin.ge");
        statements.put("/administration/users", meter.during(() -> admin.open("/administration/users")));
        return statements;
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
        for (var number = from; number <= to; number++) {
            task("row-" + number, "GE-ROW-" + number);
            notice("row-" + number, draft);
        }
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

    private void notice(String noticeId, String caseRef) {
        database.update(
                "insert into notices_notice (notice_id, recipient, code, case_ref, created_at, version)"
                        + " values (?, ?, 'delivered', ?, now(), 0)",
                noticeId,
                "person:" + READER,
                caseRef);
    }
}
