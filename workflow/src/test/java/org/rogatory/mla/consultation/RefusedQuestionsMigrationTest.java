package org.rogatory.mla.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A question that their system refused before that was heard has asked nobody; what was noted first stays noted. */
@OnBothDatabases
@Tag("slow")
class RefusedQuestionsMigrationTest {

    private static final String BEFORE = "20261214.1010";

    @Test
    void aQuestionRefusedBeforeHasAskedNobody() {
        try (var database = TestDatabase.named("refused_questions")) {
            TestDatabase.migrations(database, BEFORE).migrate();
            var jdbc = JdbcClient.create(database);
            message(jdbc, "refused", "REJECTED");
            message(jdbc, "taken", "DELIVERED");
            matter(jdbc, "costs", "'COSTS', true, 'PROPOSED', 'refused'");
            matter(jdbc, "decision", "'DECISION', true, 'PROPOSED', 'refused'");
            matter(jdbc, "feedback", "'FEEDBACK', true, 'TOLD', 'refused'");
            matter(jdbc, "held", "'DECISION', true, 'HELD', 'refused'");
            matter(jdbc, "other", "'DECISION', true, 'PROPOSED', 'taken'");
            matter(jdbc, "paper", "'DECISION', true, 'PROPOSED', null");
            TestDatabase.migrations(database, "latest").migrate();

            var sql = "select concat(consultation_ref, ' ', status) from mla_consultation order by consultation_ref";
            assertThat(jdbc.sql(sql).query(String.class).list())
                    .containsExactly(
                            "costs NOTED",
                            "decision DROPPED",
                            "feedback DROPPED",
                            "held HELD",
                            "other PROPOSED",
                            "paper PROPOSED");
        }
    }

    private static void message(JdbcClient jdbc, String id, String status) {
        jdbc.sql("insert into exchange_outgoing (message_id, thread_id, kind, key_ref, from_state, from_authority,"
                        + " to_state, to_authority, sender_ref, content, status, queued_at, version) values ('" + id
                        + "', 'thread', 'consultation_request', 'key', 'KZ', 'KZ-GPO', 'UZ', 'UZ-GPO', 'ref', 'hidden',"
                        + " '" + status + "', current_timestamp, 1)")
                .update();
    }

    private static void matter(JdbcClient jdbc, String ref, String said) {
        jdbc.sql("insert into mla_consultation (consultation_ref, case_ref, number, began_at, version, matter, ours,"
                        + " status, message_ref) values ('" + ref + "', 'KZ-MLA-2026-000001', 1, current_timestamp, 1, "
                        + said + ")")
                .update();
    }
}
