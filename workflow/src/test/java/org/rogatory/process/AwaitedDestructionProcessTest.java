package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.Shelf.CLERK;
import static org.rogatory.process.Shelf.refusal;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.archive.ActStatus;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was promised in a file outlives its closing, as does a release: as long as it is awaited nothing is destroyed. */
@EngineTest
class AwaitedDestructionProcessTest {

    private static final LocalDate PROMISED = LocalDate.of(2032, 6, 30);

    private final Shelf shelf;
    private final JdbcClient jdbc;

    @Autowired
    AwaitedDestructionProcessTest(Shelf shelf, JdbcClient jdbc) {
        this.shelf = shelf;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        shelf.accountsStand();
    }

    private Deadlines deadlines() {
        return shelf.files().node().deadlines();
    }

    private void awaits(String caseRef, String rule) {
        var now = shelf.files().node().clock().instant();
        deadlines().start(new StartDeadline(caseRef, rule, now, CLERK.authority()), PROMISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sys_assurance_followup", "sys_original_return", "sys_release"})
    void aFileIsNotDestroyedWhileAPromiseOrAReleaseRuns(String rule) {
        var caseRef = shelf.closed();
        shelf.later();
        awaits(caseRef, rule);
        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-awaited");

        deadlines().meet(caseRef, rule);
        var act = shelf.approved(caseRef);
        awaits(caseRef, rule);
        assertThat(refusal(() -> shelf.acts().execute(act.actId(), CLERK))).isEqualTo("archive-awaited");

        deadlines().meet(caseRef, rule);
        assertThat(shelf.acts().execute(act.actId(), CLERK).status()).isEqualTo(ActStatus.EXECUTED);
    }

    private void changed(String caseRef, String rule, String change) {
        jdbc.sql("update deadlines_deadline set " + change + " where case_ref = ? and rule_key = ?")
                .params(caseRef, rule)
                .update();
    }

    /** Nobody knows what it protects; what is owed by it no act would ever settle. */
    @Test
    @OnBothDatabases
    void aRuleThatIsGoneKeepsAFileAsLongAsItRuns() {
        var caseRef = shelf.closed();
        shelf.later();
        awaits(caseRef, "sys_original_return");
        changed(caseRef, "sys_original_return", "rule_key = 'sys_gone'");
        assertThat(refusal(() -> shelf.proposed(caseRef))).isEqualTo("archive-awaited");

        changed(caseRef, "sys_gone", "status = 'PASSED', owed = true");
        var act = shelf.approved(caseRef);
        assertThat(shelf.acts().execute(act.actId(), CLERK).status()).isEqualTo(ActStatus.EXECUTED);
        changed(caseRef, "sys_gone", "status = 'RUNNING', owed = false");
        deadlines().stop(caseRef, "sys_gone");
    }

    /** It ends with what is known of the person. */
    @Test
    @OnBothDatabases
    void theLastDayOfAConsentKeepsNoFile() {
        var caseRef = shelf.closed();
        shelf.later();
        awaits(caseRef, "ref_consent_ends");
        var act = shelf.approved(caseRef);
        assertThat(shelf.acts().execute(act.actId(), CLERK).status()).isEqualTo(ActStatus.EXECUTED);
        deadlines().stop(caseRef, "ref_consent_ends");
    }
}
