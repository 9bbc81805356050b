package org.rogatory.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of extradition and transfer that were here before reports knew them are counted from their timelines. */
@OnBothDatabases
@Tag("slow")
class PersonFiguresMigrationTest {

    private static final String BEFORE = "20261215.1100";

    private static final String EXTRADITION = "extradition_incoming";
    private static final String TRANSFER = "sentenced_transfer_incoming";

    @Test
    void filesThatWereHereBeforeAreCounted() {
        try (var database = TestDatabase.named("person_figures")) {
            TestDatabase.migrations(database, BEFORE).migrate();
            var jdbc = JdbcClient.create(database);
            answered(jdbc);
            otherwise(jdbc);
            ours(jdbc);
            transfers(jdbc);
            file(jdbc, "mla", "mla_incoming", "mla_request received");
            step(jdbc, "mla-1", "receive", "null, 'received'");
            TestDatabase.migrations(database, "latest").migrate();

            assertThat(rows(jdbc))
                    .containsExactly(
                            "arrest true provisional_arrest_request 2026-03-02 open",
                            "died-after false extradition_request 2026-03-01 ANSWERED 2026-03-02",
                            "died-open false extradition_request 2026-03-01 DECEASED 2026-03-02",
                            "draft true extradition_request never open",
                            "granted false extradition_request 2026-03-01 ANSWERED 2026-03-04",
                            "own-court true transfer_sentenced_request 2026-03-01 open",
                            "own-court-agreed true transfer_sentenced_request 2026-03-01 ANSWERED 2026-03-03",
                            "own-court-died true transfer_sentenced_request 2026-03-01 DECEASED 2026-03-03",
                            "put-off false extradition_request 2026-03-01 open",
                            "refused false extradition_request 2026-03-01 REFUSED 2026-03-03",
                            "serving false transfer_sentenced_request 2026-03-01 ANSWERED 2026-03-02",
                            "their-court true transfer_sentenced_request 2026-03-01 ANSWERED 2026-03-02");
        }
    }

    /** Granted for the second time; agreed to before the court has recognised. */
    private static void answered(JdbcClient jdbc) {
        received(jdbc, "granted", EXTRADITION, "surrender_scheduled");
        step(jdbc, "granted-2", "record_final", "'decided_granted', 'granted'");
        step(jdbc, "granted-3", "postpone", "'granted', 'postponed'");
        step(jdbc, "granted-4", "resume_granted", "'postponed', 'granted'");
        step(jdbc, "granted-5", "send_decision", "'granted', 'granted'");
        step(jdbc, "granted-6", "schedule_surrender", "'granted', 'surrender_scheduled'");
        received(jdbc, "serving", TRANSFER, "serving");
        step(jdbc, "serving-2", "agree", "'under_review', 'agreed'");
        step(jdbc, "serving-3", "recognise_sentence", "'agreed', 'sentence_recognised'");
        step(jdbc, "serving-4", "record_serving", "'handed_over', 'serving'");
        received(jdbc, "died-after", EXTRADITION, "closed");
        step(jdbc, "died-after-2", "record_final", "'decided_granted', 'granted'");
        step(jdbc, "died-after-3", "record_death", "'granted', 'deceased'");
        step(jdbc, "died-after-4", "close", "'deceased', 'closed'");
    }

    private static void otherwise(JdbcClient jdbc) {
        received(jdbc, "died-open", EXTRADITION, "deceased");
        step(jdbc, "died-open-2", "record_death", "'under_review', 'deceased'");
        received(jdbc, "put-off", EXTRADITION, "postponed");
        step(jdbc, "put-off-2", "record_final", "'decided_granted', 'granted'");
        step(jdbc, "put-off-3", "postpone", "'granted', 'postponed'");
        received(jdbc, "refused", EXTRADITION, "closed");
        step(jdbc, "refused-2", "decide_refuse", "'extradition_check', 'decided_refused'");
        step(jdbc, "refused-3", "notify_refusal", "'decided_refused', 'refused'");
        step(jdbc, "refused-4", "close", "'refused', 'closed'");
    }

    private static void ours(JdbcClient jdbc) {
        file(jdbc, "draft", "extradition_outgoing", "extradition_request draft");
        file(jdbc, "arrest", "extradition_outgoing", "provisional_arrest_request draft");
        step(jdbc, "arrest-2", "sign_letter", "'draft', 'draft'");
    }

    /** A court has recognised first: our own, theirs, or one of which the request does not say whose it is. */
    private static void transfers(JdbcClient jdbc) {
        recognised(jdbc, "own-court", "sentence_recognised", "'UNKNOWN', null");
        recognised(jdbc, "own-court-agreed", "sentence_recognised", "'EXECUTING', date '2026-03-03'");
        step(jdbc, "own-court-agreed-3", "record_agreement", "'sentence_recognised', 'sentence_recognised'");
        recognised(jdbc, "own-court-died", "closed", "'EXECUTING', null");
        step(jdbc, "own-court-died-3", "record_death", "'sentence_recognised', 'deceased'");
        step(jdbc, "own-court-died-4", "close", "'deceased', 'closed'");
        recognised(jdbc, "their-court", "sentence_recognised", "'SENTENCING', null");
    }

    private static void recognised(JdbcClient jdbc, String caseRef, String status, String seat) {
        file(jdbc, caseRef, "sentenced_transfer_outgoing", "transfer_sentenced_request " + status);
        step(jdbc, caseRef + "-1", "transmit", "'signed', 'transmitted'");
        step(jdbc, caseRef + "-2", "record_recognition", "'registered_by_partner', 'sentence_recognised'");
        jdbc.sql("insert into transfer_outgoing (case_ref, seat, agreed_on, version) values ('" + caseRef + "', " + seat
                        + ", 0)")
                .update();
    }

    private static void received(JdbcClient jdbc, String caseRef, String machine, String status) {
        var form = TRANSFER.equals(machine) ? "transfer_sentenced_request" : "extradition_request";
        file(jdbc, caseRef, machine, form + " " + status);
        step(jdbc, caseRef + "-1", "receive", "null, 'received'");
    }

    /** A file of a form, in a status: {@code extradition_request granted}. */
    private static void file(JdbcClient jdbc, String caseRef, String machine, String standing) {
        var form = standing.substring(0, standing.indexOf(' '));
        var status = standing.substring(form.length() + 1);
        var states = machine.endsWith("outgoing") ? "'UZ', 'KZ'" : "'KZ', 'UZ'";
        jdbc.sql("insert into cases_file (case_ref, machine, form, state, authority, unit, requesting, requested,"
                        + " thread_id, status, urgent, confidential, court_route, drafted_by, opened_at, changed_at,"
                        + " version) values ('" + caseRef + "', '" + machine + "', '" + form
                        + "', 'UZ', 'UZ-GPO', 'UZ-GPO', " + states + ", 'thread', '" + status
                        + "', false, true, false, 'system', current_timestamp, current_timestamp, 1)")
                .update();
    }

    /** A step of a file on a day of March, by the number of both: {@code granted-2}. */
    private static void step(JdbcClient jdbc, String id, String verb, String statuses) {
        var caseRef = id.substring(0, id.length() - 2);
        var day = id.substring(id.length() - 1);
        jdbc.sql("insert into cases_timeline (id, case_ref, at, actor, verb, from_status, to_status) values ('"
                        + id + "', '" + caseRef + "', timestamp '2026-03-0" + day
                        + " 10:00:00', 'system', '" + verb + "', " + statuses + ")")
                .update();
    }

    private static List<String> rows(JdbcClient jdbc) {
        return jdbc.sql("select case_ref, outgoing, form, subject, counted_on, ended_on, outcome from analytics_file"
                        + " where form = subject order by case_ref")
                .query((row, number) -> row.getString("case_ref") + " " + row.getBoolean("outgoing") + " "
                        + row.getString("form") + " " + told(row.getString("counted_on"), "never") + " "
                        + (row.getString("outcome") == null ? "" : row.getString("outcome") + " ")
                        + told(row.getString("ended_on"), "open"))
                .list();
    }

    private static String told(String day, String never) {
        return day.startsWith("9999") ? never : day;
    }
}
