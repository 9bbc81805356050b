package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.rogatory.journey.Drilled.Accepted;

/** What the database of a stopped node, on which there is no other file, says of the persons who were handed over. */
record KeptSurrenders(KeptFacts facts) {

    private static final String TOLD_ONCE =
            " and kind in ('extradition_request', 'extradition_decision', 'surrender_notice')";

    /** What was accepted is there once, to its end, and left its trace; each person has changed hands once. */
    void assertKept(List<Accepted> accepted) throws SQLException {
        assertThat(accepted).hasSizeGreaterThan(30);
        assertThat(facts.lostOrDoubled(accepted)).isEmpty();
        assertThat(toldTwice()).isEmpty();
        assertOnce("extradition_surrender", "k.status <> 'FAILED'");
        assertOnce("extradition_surrender", "k.status = 'DONE'");
        assertOnce("requests_paper", "k.kind = 'handover_record' and k.status <> 'DROPPED'");
        assertOnce("requests_paper", "k.kind = 'handover_record' and k.status = 'SIGNED'");
        assertOnce("extradition_period", "k.end_kind = 'SURRENDERED'");
        assertThat(endedNotOnce()).isEmpty();
        assertThat(facts.jobsDoneTwice()).isEmpty();
        assertThat(facts.gapsInTheJournals()).isEmpty();
        assertThat(facts.stuckJobs()).isEmpty();
        assertThat(halfDone()).isEmpty();
        assertThat(facts.holesInTheTrail("extradition")).isEmpty();
    }

    /** What a file has told or was told more often than once, and threads with more than one file of a State. */
    private List<String> toldTwice() throws SQLException {
        var doubled = facts.rows("select case_ref, kind from exchange_outgoing where case_ref is not null" + TOLD_ONCE
                + " group by case_ref, kind having count(*) > 1");
        doubled.addAll(facts.rows("select thread_id, kind from exchange_incoming where case_ref is not null" + TOLD_ONCE
                + " group by thread_id, kind, to_state having count(*) > 1"));
        doubled.addAll(
                facts.rows("select thread_id, state from cases_file group by thread_id, state having count(*) > 1"));
        return doubled;
    }

    /** Every file has exactly one row of the table of which this holds. */
    private void assertOnce(String table, String which) throws SQLException {
        var query = "select f.case_ref, count(k.case_ref) from cases_file f left join " + table
                + " k on k.case_ref = f.case_ref and " + which
                + " group by f.case_ref having count(k.case_ref) <> 1";
        assertThat(facts.rows(query)).as("%s, %s", table, which).isEmpty();
    }

    /** Files by whose trail the custody has not ended exactly once. */
    private List<String> endedNotOnce() throws SQLException {
        return facts.rows("select f.case_ref, count(t.subject) from cases_file f left join audit_entry t"
                + " on t.subject = f.case_ref and t.action = 'extradition.custody_ended'"
                + " group by f.case_ref having count(t.subject) <> 1");
    }

    /** Files that are not closed, and what closed ones still have: tasks, processes, somebody who is held. */
    private List<String> halfDone() throws SQLException {
        var half = facts.rows("select case_ref, status from cases_file where status <> 'closed'");
        half.addAll(facts.rows("select case_ref, status from extradition_custody where status <> 'closed'"));
        half.addAll(facts.rows("select case_ref, measure from extradition_period where ended_at is null"));
        half.addAll(facts.rows("select case_ref, step from tasks_task"));
        half.addAll(facts.rows("select BUSINESS_KEY_, ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ like '%-EXT-%'"));
        return half;
    }
}
