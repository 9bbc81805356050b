package org.rogatory.journey;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the node under test does beside the calls that it answers. */
record Jobs(JdbcTemplate database) {

    /**
     * One that has failed twice waits for minutes and is not waited for: the first failure is an act that it crossed, a
     * second one is a receiver out of reach.
     */
    private static final String TO_DO = "select count(*) from ACT_RU_JOB where TYPE_ = 'message' and RETRIES_ > 4";

    /**
     * Waits until all is done that acts have ordered so far. Whatever is counted before may be counted twice: an act that
     * crosses a job is done again, and a page tells of letters that are being laid out.
     */
    void awaitDone() {
        Awaitility.await("jobs")
                .pollDelay(Duration.ZERO)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> Integer.valueOf(0).equals(database.queryForObject(TO_DO, Integer.class)));
    }
}
