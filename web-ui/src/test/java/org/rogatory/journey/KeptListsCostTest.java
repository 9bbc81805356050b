package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What administrators keep costs the same for ten rows and for two hundred: heads, spills, webhooks, ways to sign. */
class KeptListsCostTest extends RunningNode {

    private static final List<String> PAGES =
            List.of("/letterheads", "/letterheads/of/UZ-GPO", "/spills", "/webhooks", "/signing-rights/ways");

    private final PageMeter meter;
    private final JdbcTemplate database;

    @Autowired
    KeptListsCostTest(PageMeter meter, JdbcTemplate database) {
        this.meter = meter;
        this.database = database;
    }

    @AfterEach
    void leaveNoRow() {
        database.update("delete from letterheads_head where head_id like 'row-%'");
        database.update("delete from markings_spill where spill_id like 'row-%'");
        database.update("delete from webhooks_webhook where webhook_ref like 'row-%'");
        database.update("delete from signing_way_rule where rule_id like 'row-%'");
    }

    @Test
    void costTheSameForTenRowsAndTwoHundred() {
        fill(1, 10);
        visit();
        var few = visit();
        fill(11, 200);
        var many = visit();

        assertThat(PageMeter.sizes(many)).isEqualTo(PageMeter.sizes(few));
        assertThat(many.values()).allSatisfy(ran -> assertThat(ran).isNotEmpty());
        assertThat(many.values().stream().flatMap(List::stream))
                .noneMatch(sql -> sql.contains("count(") || sql.contains(" act_"));
    }

    @Test
    void showTheRowsThatWereCounted() {
        fill(1, 3);
        var admin = new SignedIn(address(), "admin.uz");
        assertThat(admin.open("/webhooks")).contains("https://row-3.example/told");
        var heads = admin.open("/letterheads/of/UZ-GPO");
        assertThat(heads).contains("Row street 3").doesNotContain("Row street 2");
        assertThat(admin.open("/spills")).contains("/spills/row-3");
        assertThat(admin.open("/signing-rights/ways?lang=en")).contains("1 March 2031");
    }

    /** By somebody who has just signed in: the account behind a session is read again after a minute. */
    private Map<String, List<String>> visit() {
        var admin = new SignedIn(address(), "admin.uz");
        var statements = new TreeMap<String, List<String>>();
        PAGES.forEach(page -> statements.put(page, meter.during(() -> admin.open(page))));
        return statements;
    }

    /** Each row by a person of its own; none of them works: decided, stopped, withdrawn. */
    private void fill(int from, int to) {
        for (var number = from; number <= to; number++) {
            head(number);
            spill(number);
            webhook(number);
            way(number);
        }
    }

    private void head(int number) {
        database.update(
                "insert into letterheads_head (head_id, authority, language, edition, address, telephone, email, web,"
                        + " kept_by, kept_at, version) values (?, 'UZ-GPO', 'en', ?, ?, '', '', '', ?,"
                        + " timestamp '2026-01-01 00:00:00', 0)",
                "row-" + number,
                1000 + number,
                "Row street " + number,
                "row-" + number);
    }

    private void spill(int number) {
        var id = "row-" + number;
        database.update(
                "insert into markings_spill (spill_id, kind, document_ref, case_ref, state, authority, reported_by,"
                        + " reported_at, outcome, decided_by, decided_at, version) values (?, 'document', ?, ?, 'UZ', 'UZ-GPO', ?,"
                        + " timestamp '2036-01-01 00:00:00' + interval '" + number + "' second,"
                        + " 'LIFT', ?, timestamp '2036-01-03 00:00:00', 0)",
                id,
                id,
                "UZ-MLA-2036-" + number,
                id,
                id);
    }

    private void webhook(int number) {
        var id = "row-" + number;
        database.update(
                "insert into webhooks_webhook (webhook_ref, authority, address, secret, delivered_to, added_by,"
                        + " added_at, stopped_by, stopped_at, version) values (?, 'UZ-GPO', ?, 'none', 0, ?,"
                        + " timestamp '2026-01-01 00:00:00', ?, timestamp '2026-01-02 00:00:00', 0)",
                id,
                "https://" + id + ".example/told",
                id,
                id);
    }

    private void way(int number) {
        var id = "row-" + number;
        database.update(
                "insert into signing_way_rule (rule_id, authority, ways, valid_from, proposed_by, proposed_at,"
                        + " withdrawn_by, withdrawn_at, version) values (?, 'UZ-GPO', 'server', date '2031-03-01', ?,"
                        + " timestamp '2026-01-01 00:00:00', ?, timestamp '2026-01-02 00:00:00', 0)",
                id,
                id,
                id);
    }
}
