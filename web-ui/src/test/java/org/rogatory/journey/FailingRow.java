package org.rogatory.journey;

import java.nio.charset.StandardCharsets;
import org.springframework.jdbc.core.JdbcTemplate;

/** A job that has failed for good, as the engine would have written it down. */
final class FailingRow {

    private static final byte[] TRACE =
            "java.lang.IllegalStateException: synthetic words\n\tat a.B.c(B.java:1)".getBytes(StandardCharsets.UTF_8);

    private FailingRow() {}

    /** Its number begins with {@code row-}. */
    static void insert(JdbcTemplate database, String id) {
        database.update(
                "insert into ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_, TYPE_) values (?, 1, 'job', ?, 1)", id, TRACE);
        database.update(
                "insert into ACT_RU_JOB (ID_, REV_, TYPE_, EXCLUSIVE_, EXECUTION_ID_, PROCESS_INSTANCE_ID_,"
                        + " PROCESS_DEF_KEY_, RETRIES_, EXCEPTION_STACK_ID_, EXCEPTION_MSG_, HANDLER_TYPE_,"
                        + " SUSPENSION_STATE_, PRIORITY_, CREATE_TIME_) values (?, 1, 'message', true, ?, ?,"
                        + " 'send-message', 0, ?, 'synthetic words', 'async-continuation', 1, 0, now())",
                id,
                id,
                id,
                id);
    }

    static void removeAll(JdbcTemplate database) {
        database.update("delete from ACT_RU_JOB where ID_ like 'row-%'");
        database.update("delete from ACT_GE_BYTEARRAY where ID_ like 'row-%'");
    }
}
