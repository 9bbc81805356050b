package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The operator's pages cost the same for ten rows and for two hundred; they alone ask the engine. */
class OperationsCostTest extends RunningNode {

    private static final byte[] TRACE =
            "java.lang.IllegalStateException: synthetic words\n\tat a.B.c(B.java:1)".getBytes(StandardCharsets.UTF_8);

    private final PageMeter meter;
    private final JdbcTemplate database;

    @Autowired
    OperationsCostTest(PageMeter meter, JdbcTemplate database) {
        this.meter = meter;
        this.database = database;
    }

    @AfterEach
    void leaveNoJob() {
        database.update("delete from ACT_RU_JOB where ID_ like 'row-%'");
        database.update("delete from ACT_GE_BYTEARRAY where ID_ like 'row-%'");
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
        assertThat(many.get("/operations/packages")).noneMatch(sql -> sql.contains("count(") || sql.contains(" act_"));
    }

    /** By somebody who has just signed in: the account behind a session is read again after a minute. */
    private Map<String, List<String>> visit() {
        var operator = new SignedIn(address(), "operator.uz");
        var statements = new TreeMap<String, List<String>>();
        for (var page : List.of("/operations/jobs", "/operations/packages")) {
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
            assertThat(shown).contains("/operations/jobs/row-" + number + "/retry");
        }
        assertThat(new SignedIn(address(), "operator.kz").open("/operations/packages"))
                .doesNotContain("row-120");
    }

    private void fill(int from, int to) {
        for (var number = from; number <= to; number++) {
            var id = "row-" + number;
            database.update(
                    "insert into ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_, TYPE_) values (?, 1, 'job', ?, 1)",
                    id,
                    TRACE);
            database.update(
                    "insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, EXECUTION_ID_, PROCESS_INSTANCE_ID_,"
                            + " PROCESS_DEF_KEY_, RETRIES_, EXCEPTION_STACK_ID_, EXCEPTION_MSG_, HANDLER_TYPE_,"
                            + " SUSPENSION_STATE_, PRIORITY_, CREATE_TIME_) values (?, 1, 'message', true, ?, ?,"
                            + " 'send-message', 0, ?, 'synthetic words', 'async-continuation', 1, 0, now())",
                    id,
                    id,
                    id,
                    id);
            database.update(
                    "insert into exchange_arrival (message_id, to_state, from_state, size, status, code, arrived_at,"
                            + " version) values (?, 'UZ', 'KZ', 3, 'REJECTED', 'hash_mismatch',"
                            + " timestamp '2026-01-01 00:00:00' + interval '" + number + "' second, 0)",
                    id);
        }
    }
}
