package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessLadder;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What must not get round an exclusion: acts that cross it, and those whom the excluded chooses. */
@EngineTest
@OnBothDatabases
class ExclusionEdgesProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer PEER = new Officer("peer.kz", "Testov", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));

    private final Files files;
    private final AccessLadder ladder;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    @Autowired
    ExclusionEdgesProcessTest(
            Files files,
            AccessLadder ladder,
            UserAdministration accounts,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.ladder = ladder;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @BeforeEach
    void accountsAre() {
        List.of(CHIEF, PEER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from access_grant").update();
        jdbc.sql("delete from identity_user where username = 'peer.kz'").update();
    }

    private Desk theirs() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        return Files.signed(files.draft(content, DRAFTER))
                .does(REGISTRAR, "transmit")
                .partner()
                .does(REGISTRAR, "register");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "reading"})
    void noActThatCrossesAnExclusionUndoesIt(String before) {
        var file = theirs();
        var name = Officer.personal(PEER.username());
        files.node().cases().grant(file.caseRef(), Set.of(name));
        jdbc.sql("update cases_access set access_level = ? where case_ref = ? and principal = ?")
                .params(before, file.caseRef(), name)
                .update();
        var crossed = catchThrowable(() -> apart.executeWithoutResult(act -> {
            ladder.admit(file.caseRef(), PEER.username(), Instant.parse("2099-01-01T00:00:00Z"));
            apart.executeWithoutResult(other -> ladder.keepOut(file.caseRef(), PEER.username()));
        }));
        assertThat(jdbc.sql("select access_level from cases_access where case_ref = ? and principal = ?")
                        .params(file.caseRef(), name)
                        .query(String.class)
                        .single())
                .as("the act that crossed it: %s", crossed)
                .isEqualTo("excluded");
    }
}
