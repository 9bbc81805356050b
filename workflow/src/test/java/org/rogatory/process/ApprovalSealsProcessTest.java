package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.springframework.beans.factory.annotation.Autowired;

/** Who approved a letter inside stands on it first, under the seal of his own office; the seal of the authority follows. */
@EngineTest
class ApprovalSealsProcessTest {

    private final Files files;
    private final ApprovingOfficers officers;

    @Autowired
    ApprovalSealsProcessTest(Files files, ApprovingOfficers officers) {
        this.files = files;
        this.officers = officers;
    }

    @BeforeEach
    void open() {
        officers.open();
    }

    @AfterEach
    void asBefore() {
        officers.asBefore();
    }

    @Test
    void theApprovalOnRecordIsSealedFirstAndTheSealOfTheAuthorityLast() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        var shown = files.document(ours, "request").sha256();
        ours.does(SIGNATORY, Act.draft("sign").fingerprint(shown));

        assertThat(files.text(ours, "request"))
                .containsSubsequence(
                        "sealed by UZ-UNIT-1, ", "Testov Rustam", ours.caseRef(), "sealed by UZ-GPO, ", "signatory.uz");
        assertThat(files.document(ours, "request").sha256())
                .as("what was signed")
                .isEqualTo(shown);
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
