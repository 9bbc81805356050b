package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who approved a letter inside stands on it first, under the seal of his own office; the seal of the authority follows. */
@EngineTest
class ApprovalSealsProcessTest {

    private static final List<Officer> APPROVING = List.of(
            new Officer("supervisor.uz", "Testov Rustam", "UZ", "UZ-UNIT-1", Set.of(SUPERVISOR)),
            new Officer("supervisor.kz", "Testov Serik", "KZ", "KZ-GPO", Set.of(SUPERVISOR)));

    private final Files files;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private List<Officer> before = List.of();

    @Autowired
    ApprovalSealsProcessTest(Files files, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void open() {
        before = APPROVING.stream()
                .flatMap(officer -> accounts.officersOf(officer.state()).stream()
                        .filter(known -> known.username().equals(officer.username())))
                .toList();
        forget();
        APPROVING.forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    private void forget() {
        jdbc.sql("delete from identity_user where username in ('supervisor.uz', 'supervisor.kz')")
                .update();
    }

    /** Other tests know the same officers under other names. */
    @AfterEach
    void asBefore() {
        files.node().signet().bringBack();
        forget();
        before.forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    private DocumentView letter(Desk desk, String kind) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void theApprovalOnRecordIsSealedFirstAndTheSealOfTheAuthorityLast() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        var shown = letter(ours, "request").sha256();
        ours.does(SIGNATORY, Act.draft("sign").fingerprint(shown));

        assertThat(files.text(ours, "request"))
                .containsSubsequence(
                        "sealed by UZ-UNIT-1, ", "Testov Rustam", ours.caseRef(), "sealed by UZ-GPO, ", "signatory.uz");
        assertThat(letter(ours, "request").sha256()).as("what was signed").isEqualTo(shown);
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
        assertThat(files.text(ours.partner(), "request")).contains("sealed by UZ-UNIT-1", "sealed by UZ-GPO");
    }

    @Test
    void theApprovalOfAnAnswerIsSealedToo() {
        var theirs = files.executed()
                .does(CENTRAL_OFFICER, Files.answer("final"))
                .does(SUPERVISOR, "approve_answer")
                .does(SIGNATORY, "sign_answer");

        assertThat(files.text(theirs, "answer_letter"))
                .containsSubsequence("sealed by KZ-GPO, ", "Testov Serik", "sealed by KZ-GPO, ", "signatory.kz");
    }

    @Test
    void anOfficeWithoutAKeySealsNoApprovalAndTheLetterLeavesAllTheSame() {
        files.node().signet().takeOff("UZ-UNIT-1");
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign");

        assertThat(files.text(ours, "request")).containsOnlyOnce("sealed by ").contains("sealed by UZ-GPO");
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
    }

    @Test
    void aCourtHasNoApprovalToSeal() {
        var ours = files.requestOfACourt()
                .does(COURT, "submit_by_court")
                .does(CENTRAL_OFFICER, "approve")
                .does(COURT, "sign");

        assertThat(files.text(ours, "request")).containsOnlyOnce("sealed by ").contains("sealed by UZ-COURT-1");
    }

    @Test
    void nothingLeavesWithTheApprovalAlone() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        ours.only(SIGNATORY, Act.draft("sign"));
        files.node().jobs().tryOnce();

        assertThat(files.text(ours, "request")).contains("sealed by UZ-UNIT-1").doesNotContain("sealed by UZ-GPO");
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("letter-being-sealed");

        ours.only(HEAD, Act.draft("recall_approval").internalText("The amount was mistyped."));
        files.node().jobs().drain();
        assertThat(files.text(ours, "request")).as("recalled between").doesNotContain("sealed by UZ-GPO");
    }
}
