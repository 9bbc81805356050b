package org.rogatory.journey;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.rogatory.journey.Drilled.Accepted;

/** What the database of a stopped node says about what was accepted. */
record KeptFacts(String url, String username, String password) {

    private static final String H2 =
            ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    /** On the way that is drilled two resolutions are written and two papers on the execution, of all else one. */
    private static final String TOO_OFTEN = " group by case_ref, kind having count(*) >"
            + " case when kind in ('resolution', 'execution_record') then 2 else 1 end";

    /** Of the file which a node keeps in its folder. */
    static KeptFacts embedded(Path data) {
        return new KeptFacts("jdbc:h2:file:" + data.resolve("db").resolve("rogatory") + H2, "rogatory", "");
    }

    /** Of a database of its own, made when first asked for, on the MariaDB of this run. */
    static KeptFacts onMariaDb(String name) {
        var own = name + "_" + ProcessHandle.current().pid();
        var url = System.getenv("ROGATORY_TEST_MARIADB_URL")
                .replaceFirst("/(\\w+)\\?", "/$1_" + own + "?createDatabaseIfNotExist=true&");
        return new KeptFacts(
                url, System.getenv("ROGATORY_TEST_MARIADB_USER"), System.getenv("ROGATORY_TEST_MARIADB_PASSWORD"));
    }

    /** Makes the database where it is not there yet, as an operator would. */
    void made() throws SQLException {
        DriverManager.getConnection(url, username, password).close();
    }

    /** What a node on this database server is told at its start. */
    List<String> settings() {
        return List.of(
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + username,
                "--spring.datasource.password=" + password,
                "--camunda.bpm.database.type=mysql");
    }

    /** Accepted acts that stand on the timeline less often than they were accepted, or more often. */
    List<String> lostOrDoubled(List<Accepted> accepted) throws SQLException {
        var kept = new TreeMap<String, Integer>();
        rows("select case_ref, verb from cases_timeline").forEach(act -> kept.merge(act, 1, Integer::sum));
        var done = new TreeMap<String, Integer>();
        accepted.forEach(act -> done.merge(act.caseRef() + " " + act.verb(), 1, Integer::sum));
        return done.entrySet().stream()
                .filter(act -> !act.getValue().equals(kept.getOrDefault(act.getKey(), 0)))
                .map(act -> act.getKey() + ": " + kept.getOrDefault(act.getKey(), 0) + " times")
                .toList();
    }

    /** Messages of a kind that a file has sent or received more often than once. */
    List<String> sentTwice() throws SQLException {
        var doubled = rows("select case_ref, kind from exchange_outgoing where case_ref is not null"
                + " group by case_ref, kind having count(*) > 1");
        doubled.addAll(rows("select thread_id, kind from exchange_incoming where case_ref is not null"
                + " group by thread_id, kind, to_state having count(*) > 1"));
        doubled.addAll(rows("select thread_id, state from cases_file group by thread_id, state having count(*) > 1"));
        return doubled;
    }

    /** Letters that a file has ordered or keeps too often, and jobs that were done more often than once. */
    List<String> doneTwice() throws SQLException {
        var doubled = rows("select case_ref, kind from documents_order" + TOO_OFTEN);
        // What came from the other State and what records it here are of one kind.
        doubled.addAll(rows("select case_ref, kind from documents_document where status = 'RECEIVED'" + TOO_OFTEN));
        doubled.addAll(rows("select case_ref, kind from documents_document where status <> 'RECEIVED'" + TOO_OFTEN));
        doubled.addAll(jobsDoneTwice());
        return doubled;
    }

    /** The engine clears its memory by one job, which it does again and again. */
    List<String> jobsDoneTwice() throws SQLException {
        return rows("select JOB_ID_, count(*) from ACT_HI_JOB_LOG where JOB_STATE_ = 2"
                + " and coalesce(JOB_DEF_TYPE_, '') <> 'history-cleanup' group by JOB_ID_ having count(*) > 1");
    }

    /** Journals in which a number stands twice, is left out or is not the one counted last. */
    List<String> gapsInTheJournals() throws SQLException {
        return rows(
                "select series.series_key, series.last_number from registers_series series left join (select authority,"
                        + " kind, journal_year, index_code, count(*) as entries, count(distinct running_number) as numbers,"
                        + " max(running_number) as top from registers_entry where running_number is not null"
                        + " group by authority, kind, journal_year, index_code) kept on kept.authority = series.authority"
                        + " and kept.kind = series.kind and kept.journal_year = series.journal_year"
                        + " and kept.index_code = series.index_code where coalesce(kept.entries, 0) <> series.last_number"
                        + " or kept.numbers <> series.last_number or kept.top <> series.last_number");
    }

    /** The numbers of the sessions that are kept for somebody. */
    List<String> sessionsOf(String username) throws SQLException {
        return rows("select session_id, '' from identity_session where principal_name = '" + username + "'").stream()
                .map(String::strip)
                .toList();
    }

    /** Traces that the sealer has not chained yet. */
    List<String> unsealed() throws SQLException {
        return rows("select action, subject from audit_entry where chain_position is null");
    }

    /** How many entries the journals have. */
    int entries() throws SQLException {
        return rows("select entry_id, kind from registers_entry").size();
    }

    /** Which nodes have done jobs. */
    List<String> workers() throws SQLException {
        return rows("select distinct HOSTNAME_, 'works' from ACT_HI_JOB_LOG where JOB_STATE_ = 2");
    }

    /** Jobs that wait though nothing is left to do, and those that need an operator; timers may wait. */
    List<String> stuckJobs() throws SQLException {
        return rows("select TYPE_, HANDLER_CFG_ from ACT_RU_JOB where TYPE_ = 'message' or RETRIES_ = 0");
    }

    /** Waits until a node at work has nothing left to do, also what another node had held when it died; the file of a node cannot be asked meanwhile. */
    void awaitWorkDone() {
        if (url.startsWith("jdbc:mysql:")) {
            Awaitility.await("no job is stuck")
                    .atMost(ChildNode.PATIENCE)
                    .until(() -> stuckJobs().isEmpty());
        }
    }

    /** Files that are neither draft nor closed, and what closed ones still have: tasks, processes, open deadlines. */
    List<String> halfDone() throws SQLException {
        var half = rows("select case_ref, status from cases_file where status not in ('closed', 'draft')");
        half.addAll(rows("select case_ref, step from tasks_task"));
        half.addAll(rows("select case_ref, rule_key from deadlines_deadline where status = 'RUNNING'"));
        half.addAll(rows("select BUSINESS_KEY_, ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ like '%-MLA-%'"));
        return half;
    }

    /** Acts with another number of traces than the timeline tells of, and places where the chain of traces breaks. */
    List<String> holesInTheTrail() throws SQLException {
        return holesInTheTrail("mla");
    }

    /** The same where all files are of this family. */
    List<String> holesInTheTrail(String family) throws SQLException {
        var holes = rows("select told.case_ref, told.verb from (select case_ref, verb, count(*) as times from"
                + " cases_timeline group by case_ref, verb) told left join (select subject, action, count(*) as times from"
                + " audit_entry group by subject, action) traced on traced.subject = told.case_ref and traced.action ="
                + " concat('" + family + ".', told.verb) where coalesce(traced.times, 0) <> told.times");
        holes.addAll(rows("select last_position, chained from audit_chain, (select count(*) as chained,"
                + " count(distinct chain_position) as places, max(chain_position) as top from audit_entry"
                + " where chain_position is not null) links"
                + " where last_position <> chained or last_position <> places or last_position <> top"));
        return holes;
    }

    List<String> rows(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(url, username, password);
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1) + " " + found.getString(2));
            }
            return rows;
        }
    }
}
