package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine remembers of processes has an end. */
class HistoryCleanUpTest extends RunningNode {

    private final JdbcClient jdbc;

    HistoryCleanUpTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without hours that are set for it the engine makes no such job, or one that never comes. */
    @Test
    void aJobOfTheEngineLooksEveryDayForWhatIsOldEnough() {
        var jobs = jdbc.sql("select count(*) from ACT_RU_JOB where HANDLER_TYPE_ = 'history-cleanup'"
                        + " and SUSPENSION_STATE_ = 1 and RETRIES_ > 0 and DUEDATE_ is not null")
                .query(Long.class)
                .single();

        assertThat(jobs).isEqualTo(1L);
    }
}
