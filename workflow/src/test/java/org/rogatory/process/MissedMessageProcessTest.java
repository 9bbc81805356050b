package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;

import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What came in the moment in which the process looked at the facts has moved the file and has not woken the process. */
@EngineTest
class MissedMessageProcessTest {

    private final Files files;
    private final JdbcClient jdbc;

    @Autowired
    MissedMessageProcessTest(Files files, JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    @Test
    void whoTakesTheNextStepFindsTheProcessWhereTheFileStands() {
        var ours = files.transmitted();
        assertThat(ours.at()).containsExactly("AwaitPartner");
        jdbc.sql("update cases_file set status = 'refused' where case_ref = ?")
                .param(ours.caseRef())
                .update();
        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        assertThat(ours.running()).isFalse();
    }

    @Test
    void whatHasNotComeIsAwaitedStill() {
        var ours = files.transmitted();
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("wrong-status");
        assertThat(ours.running()).isTrue();
    }
}
