package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The operator's pages cost the same for ten rows and for two hundred; that of failed jobs alone asks the engine. */
class OperationsCostTest extends RunningNode {

    private static final List<String> COUNTING_NOTHING =
            List.of("/operations/packages", "/operations/state", "/operations/steps", "/operations/certificates");

    private final PageMeter meter;
    private final JdbcTemplate database;

    @Autowired
    OperationsCostTest(PageMeter meter, JdbcTemplate database) {
        this.meter = meter;
        this.database = database;
    }

    @AfterEach
    void leaveNoJob() {
        FailingRow.removeAll(database);
        database.update("delete from exchange_arrival where message_id like 'row-%'");
    }

    @Test
    void costTheSameForTenRowsAndTwoHundred() {
        fill(1, 10);
        visit();
        var few = visit();
        fill(11, 200);
        var many = visit();

        assertThat(PageMeter.sizes(many)).isEqualTo(PageMeter.sizes(few));
        for (var page : COUNTING_NOTHING) {
            assertThat(many.get(page)).as(page).noneMatch(sql -> sql.contains("count(") || sql.contains(" act_"));
        }
    }

    /** By somebody who has just signed in: the account behind a session is read again after a minute. */
    private Map<String, List<String>> visit() {
        var operator = new SignedIn(address(), "operator.uz");
        var statements = new TreeMap<String, List<String>>();
        statements.put("/operations/jobs", meter.during(() -> operator.open("/operations/jobs")));
        for (var page : COUNTING_NOTHING) {
            statements.put(page, meter.during(() -> operator.open(page)));
        }
        return statements;
    }

    @Test
    void showEachRowOnOneOfItsPages() {
        var operator = new SignedIn(address(), "operator.uz");
        fill(1, 120);
        var first = operator.open("/operations/jobs?lang=en");
        assertThat(first)
                .contains("java.lang.IllegalStateException", "?from=50")
                .doesNotContain("synthetic words");
        var shown = first + operator.open("/operations/jobs?from=50") + operator.open("/operations/jobs?from=100");
        var packages = operator.open("/operations/packages?lang=en");
        assertThat(packages).contains("row-120", "Kazakhstan", "rel=\"next\"").doesNotContain("row-70<");
        for (int number = 1; number <= 120; number++) {
            assertThat(shown).contains("/operations/jobs/row-" + number + "\"");
        }
        assertThat(new SignedIn(address(), "operator.kz").open("/operations/packages"))
                .doesNotContain("row-120");
    }

    private void fill(int from, int to) {
        for (var number = from; number <= to; number++) {
            var id = "row-" + number;
            FailingRow.insert(database, id);
            database.update(
                    "insert into exchange_arrival (message_id, to_state, from_state, size, status, code, arrived_at,"
                            + " version) values (?, 'UZ', 'KZ', 3, 'REJECTED', 'hash_mismatch',"
                            + " timestamp '2036-01-01 00:00:00' + interval '" + number + "' second, 0)",
                    id);
        }
    }
}
