package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Access, trails of persons, carriers, exports, keys and figures cost the same for ten rows and for two hundred. */
class GuardedListsCostTest extends RunningNode {

    private static final Map<String, List<String>> PAGES = Map.of(
            "head.kz", List.of("/access", "/subject-exports", "/audit/person", "/audit/person?person=row-officer"),
            "admin.kz", List.of("/carriers"),
            "operator.kz", List.of("/operations/keys", "/operations/state"));

    private final PageMeter meter;
    private final JdbcTemplate database;

    @Autowired
    GuardedListsCostTest(PageMeter meter, JdbcTemplate database) {
        this.meter = meter;
        this.database = database;
    }

    /** Rows of the trail stay: what is chained is never taken out. */
    @AfterEach
    void leaveNoRow() {
        database.update("delete from identity_user where username = 'row-officer'");
        database.update("delete from access_grant where grant_id like 'row-%'");
        database.update("delete from subject_export where export_id like 'row-%'");
        database.update("delete from media_item where item_ref like 'row-%'");
        database.update("delete from persons_file_key where case_ref like 'row-%'");
        database.update("delete from figures_figure where part like '%row-%'");
    }

    @Test
    void costTheSameForTenRowsAndTwoHundred() {
        fill(1, 10);
        visit();
        var few = visit();
        fill(11, 200);
        var many = visit();

        assertThat(PageMeter.sizes(many)).as(() -> few + " and " + many).isEqualTo(PageMeter.sizes(few));
        assertThat(many.values()).allSatisfy(ran -> assertThat(ran).isNotEmpty());
        assertThat(many.values().stream().flatMap(List::stream))
                .noneMatch(sql -> sql.contains("count(") || sql.contains(" act_"));
    }

    @Test
    void showTheRowsThatWereCounted() {
        fill(1, 3);
        var head = new SignedIn(address(), "head.kz");
        assertThat(head.open("/access")).contains("/access/grants/row-3");
        assertThat(head.open("/subject-exports")).contains("/subject-exports/row-3");
        assertThat(head.open("/audit/person?person=row-officer")).contains("row-3");
        assertThat(new SignedIn(address(), "admin.kz").open("/carriers")).contains("/carriers/row-3");
        var operator = new SignedIn(address(), "operator.kz");
        untilNoRoundLiesBetween(() -> {
            keepFigure("row-3");
            assertThat(operator.open("/operations/state?lang=en")).contains("Webhooks, row-3");
        });
    }

    /** A round of figures each minute puts its own in place of all that are kept. */
    private static void untilNoRoundLiesBetween(ThrowingRunnable shown) {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(shown);
    }

    /** By somebody who has just signed in: the account behind a session is read again after a minute. */
    private Map<String, List<String>> visit() {
        var statements = new TreeMap<String, List<String>>();
        PAGES.forEach((username, pages) -> {
            var reader = new SignedIn(address(), username);
            pages.forEach(page -> statements.put(page, meter.during(() -> reader.open(page))));
        });
        return statements;
    }

    /** Of whom nobody else tells anything. */
    private void account() {
        database.update("insert into identity_user (username, display_name, password_hash, state, authority, roles,"
                + " enabled, language, version) select 'row-officer', 'Testova Satr', password_hash, state, authority,"
                + " roles, enabled, language, 0 from identity_user where username = 'officer.kz'");
    }

    /** Each by a person of its own, of a file of its own. */
    private void fill(int from, int to) {
        if (from == 1) {
            account();
        }
        for (var number = from; number <= to; number++) {
            var id = "row-" + number;
            grant(id);
            export(id);
            carrier(id, number);
            key(id);
            figure(id);
            trace(id);
        }
    }

    private void grant(String id) {
        database.update(
                "insert into access_grant (grant_id, case_ref, authority, unit, kind, username, reason, status,"
                        + " asked_by, asked_at, late, version) values (?, ?, 'KZ-GPO', 'KZ-GPO', 'SPECIFIC', ?,"
                        + " 'RELATED', 'STANDING', ?, timestamp '2026-01-01 00:00:00', false, 0)",
                id,
                id,
                id,
                id);
    }

    private void export(String id) {
        database.update(
                "insert into subject_export (export_id, authority, ground, status, asked_by, asked_at, decided_by,"
                        + " decided_at, tries, version) values (?, 'KZ-GPO', 'PERSON', 'REFUSED', ?,"
                        + " timestamp '2036-01-01 00:00:00', ?, timestamp '2036-01-02 00:00:00', 0, 0)",
                id,
                id,
                id);
    }

    private void carrier(String id, int number) {
        database.update(
                "insert into media_item (item_ref, state, carrier, sha256, size_bytes, kind, subject, edition,"
                        + " publisher, scan, status, brought_by, brought_at, decided_by, decided_at, entered, version)"
                        + " values (?, 'KZ', ?, ?, 5, 'UPDATE', 'rogatory', ?, 'KZ-GPO', 'off', 'TAKEN', ?,"
                        + " timestamp '2036-01-01 00:00:00', ?, timestamp '2036-01-02 00:00:00', 1, 0)",
                id,
                id,
                String.format("%064x", number),
                number,
                id,
                id);
    }

    /** Of a file that nobody opens. */
    private void key(String id) {
        database.update(
                "insert into persons_file_key (case_ref, wrapped, version, master_number) values (?, 'none', 0, 1)",
                id);
    }

    private void keepFigure(String id) {
        database.update("delete from figures_figure where part = ?", "webhooks/" + id);
        figure(id);
    }

    private void figure(String id) {
        database.update(
                "insert into figures_figure (name, part, amount, unit, state, measured_at) values ('outside', ?, 1,"
                        + " 'SWITCH', 'OK', now())",
                "webhooks/" + id);
    }

    private void trace(String id) {
        database.update(
                "insert into audit_entry (at, actor, action, subject, details) values"
                        + " (timestamp '2026-01-01 00:00:00', 'row-officer', 'cases.view', ?, '')",
                id);
    }
}
