package org.rogatory.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.rogatory.journey.NationalSystem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much the tables hold. */
record Tables(JdbcClient jdbc) {

    /**
     * What refused calls may fill, the trail, sessions and wrong sign-ins, and what fills by the clock: what the engine
     * keeps of its jobs, the figures of each minute, and the index of persons, which follows in rounds.
     */
    private static final Pattern BESIDE =
            Pattern.compile("(audit|act|figures|flyway)_.*|identity_(session|attempt).*|persons_index");

    private static final String JOBS = "select count(*) from ACT_RU_JOB where TYPE_ = 'message' and RETRIES_ > 4";

    /** How many rows every table has, whatever it is about. */
    Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        jdbc
                .sql("select lower(table_name) from information_schema.tables"
                        + " where table_type = 'BASE TABLE' and lower(table_schema) = lower(schema())")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !BESIDE.matcher(table).matches())
                .forEach(table -> counts.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        assertThat(counts).hasSizeGreaterThan(80).containsKeys("cases_file", "access_grant", "notices_notice");
        return counts;
    }

    /** Waits until what acts have ordered so far is done: it fills tables as well. */
    void awaitQuiet() {
        Awaitility.await("jobs")
                .pollDelay(Duration.ZERO)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> jdbc.sql(JOBS).query(Long.class).single() == 0L);
    }

    /** How much every table holds of a file, and how often the file itself has changed. */
    Map<String, Long> ofFile(String caseRef) {
        var kept = new TreeMap<String, Long>();
        jdbc.sql("select lower(table_name) from information_schema.columns"
                        + " where lower(column_name) = 'case_ref' and lower(table_schema) = lower(schema())")
                .query(String.class)
                .list()
                .forEach(table ->
                        kept.put(table, number("select count(*) from " + table + " where case_ref = ?", caseRef)));
        assertThat(kept).containsKeys("cases_file", "cases_access");
        // Filled in rounds, whoever asks meanwhile.
        kept.remove("persons_index");
        kept.put("version", number("select version from cases_file where case_ref = ?", caseRef));
        return kept;
    }

    private long number(String statement, String caseRef) {
        return jdbc.sql(statement).param(caseRef).query(Long.class).single();
    }
}
