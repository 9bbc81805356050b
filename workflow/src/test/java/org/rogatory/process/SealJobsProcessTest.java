package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.OpenPaper;
import org.rogatory.documents.OpenedDocument;
import org.rogatory.documents.SealOrders;
import org.rogatory.operations.FailedJob;
import org.rogatory.operations.JobReason;
import org.springframework.beans.factory.annotation.Autowired;

/** A person decides to sign; the seal of his authority follows in a job, once, and a failing seal undoes no decision. */
@EngineTest
class SealJobsProcessTest {

    private final Files files;
    private final SealOrders seals;

    SealJobsProcessTest(@Autowired Files files, @Autowired SealOrders seals) {
        this.files = files;
        this.seals = seals;
    }

    private DocumentView letter(Desk desk, String kind) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private FailedJob failed(Desk desk) {
        return files.failed(desk);
    }

    /** The papers of the file whose job has failed, as its page asks for them. */
    private Set<String> failing(Desk desk) {
        return files.node()
                .failedJobs()
                .failing(seals.open(desk.caseRef()).stream()
                        .map(OpenPaper::reference)
                        .toList());
    }

    @Test
    void aRequestIsSealedByAJobAfterItWasSigned() throws Exception {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        ours.only(SIGNATORY, Act.draft("sign"));
        assertThat(ours.status()).isEqualTo("signed");
        assertThat(letter(ours, "request").sealedSha256()).isNull();
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("letter-being-sealed");

        files.node().jobs().drain();
        var sealed = letter(ours, "request");
        assertThat(sealed.sealedSha256()).isNotNull();
        try (OpenedDocument opened = files.node().documents().open(sealed.documentRef())) {
            assertThat(new String(opened.content().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("sealed by UZ-GPO", "signatory.uz");
        }
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
    }

    @Test
    void aSignedRequestStaysSignedWhileItsSealFailsAndTheOperatorHasItTriedAgain() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        files.node().signet().lockAway();
        ours.only(SIGNATORY, Act.draft("sign"));
        for (int tries = 0; tries < 8; tries++) {
            files.node().jobs().tryOnce();
        }
        assertThat(ours.status()).isEqualTo("signed");
        assertThat(failed(ours).step()).isEqualTo("SealDocument");
        assertThat(failed(ours).retriesLeft()).isZero();
        assertThat(failing(ours)).containsExactly(letter(ours, "request").documentRef());
        assertThat(files.node().failedJobs().failing(Set.of(ours.caseRef(), "another")))
                .isEmpty();
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("letter-being-sealed");

        files.node().signet().bringBack();
        files.node().failedJobs().retry(failed(ours).jobId(), JobReason.CAUSE_MENDED, Files.OPERATING);
        files.node().jobs().drain();
        assertThat(failing(ours)).isEmpty();
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
    }

    @Test
    void aSealPutOnTwiceIsOne() {
        var ours = files.signed();
        var letter = letter(ours, "request");
        var used = files.node().signet().used();
        files.node()
                .engine()
                .startProcessInstanceByKey(
                        "sign-document",
                        letter.documentRef(),
                        Map.of("documentRef", letter.documentRef(), "caseRef", ours.caseRef()));
        files.node().jobs().drain();
        seals.seal(letter.documentRef());

        assertThat(files.node().signet().used()).isEqualTo(used).isPositive();
        assertThat(letter(ours, "request").sealedSha256()).isEqualTo(letter.sealedSha256());
    }

    @Test
    void aJobFindsWhatAnotherHasMadeWhileItSignedAndDoesNotFail() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        ours.only(SIGNATORY, Act.draft("sign"));
        var letter = letter(ours, "request").documentRef();
        files.node().signet().meanwhile(() -> seals.seal(letter));

        assertThat(files.node().jobs().tryOnce()).isZero();
        files.node().jobs().drain();
        assertThat(letter(ours, "request").sealedSha256()).isNotNull();
        assertThat(files.text(ours, "request").split("sealed by "))
                .hasSameSizeAs(files.text(files.signed(), "request").split("sealed by "));
    }

    @Test
    void anApprovalIsRecalledEvenWhileTheSealFails() {
        var ours = files.underReview().does(CENTRAL_OFFICER, "approve");
        files.node().signet().lockAway();
        ours.only(SIGNATORY, Act.draft("sign"));
        files.node().jobs().tryOnce();

        ours.only(HEAD, Act.draft("recall_approval").internalText("The amount was mistyped."));
        assertThat(ours.at()).containsExactly("ReviewRequest");
    }

    @Test
    void anAnswerIsSealedByAJobAfterItWasSigned() {
        var theirs = files.executed()
                .does(CENTRAL_OFFICER, Files.answer("final"))
                .does(SUPERVISOR, "approve_answer")
                .only(SIGNATORY, Act.draft("sign_answer"));
        assertThat(theirs.status()).isEqualTo("answer_signed");
        assertThat(theirs.refusal(REGISTRAR, Act.draft("send_answer"))).isEqualTo("letter-being-sealed");

        files.node().jobs().drain();
        assertThat(letter(theirs, "answer_letter").sealedSha256()).isNotNull();
        assertThat(theirs.does(REGISTRAR, "send_answer").status()).isEqualTo("answered");
    }

    @Test
    void aCourtSealsItsRequestAndTheCentralAuthorityTheReminderOfIt() {
        var ours = files.requestOfACourt()
                .does(COURT, "submit_by_court")
                .does(CENTRAL_OFFICER, "approve")
                .does(COURT, "sign");
        assertThat(files.text(ours, "request"))
                .contains("sealed by UZ-COURT-1, Суд первой инстанции 1")
                .doesNotContain("sealed by UZ-SC");

        ours.does(REGISTRAR, "transmit");
        files.node().pass(Duration.ofDays(100));
        files.node().jobs().ring();
        assertThat(files.text(ours.does(SIGNATORY, "sign_reminder"), "reminder"))
                .contains("sealed by UZ-SC");
    }

    @Test
    void aReminderLeavesWithItsSealOnceAJobHasPutItOn() {
        var ours = files.received().partner();
        files.node().pass(Duration.ofDays(100));
        files.node().jobs().ring();
        files.node().signet().lockAway();
        ours.only(SIGNATORY, Act.draft("sign_reminder"));
        files.node().jobs().tryOnce();
        assertThat(ours.sent()).endsWith("reminder");
        assertThat(letter(ours, "reminder").sealedSha256()).isNull();
        assertThat(failed(ours).step()).isEqualTo("SealDocument");
        assertThat(failing(ours)).containsExactly(letter(ours, "reminder").documentRef());
        assertThat(ours.partner().verbs()).doesNotContain("received_reminder");

        files.node().signet().bringBack();
        files.node().jobs().drain();
        assertThat(ours.partner().verbs()).contains("received_reminder");
        assertThat(letter(ours.partner(), "reminder").sha256())
                .isEqualTo(letter(ours, "reminder").sealedSha256());
        assertThat(files.node().documents().ofCase(ours.partner().caseRef()))
                .filteredOn(document -> document.kind().equals("reminder"))
                .hasSize(1);
    }
}
