package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.operations.FailedJob;
import org.rogatory.operations.JobReason;
import org.springframework.beans.factory.annotation.Autowired;

/** A job that fails undoes no decision: it is tried again until it succeeds. */
@EngineTest
class FailingJobsProcessTest {

    private final Files files;

    FailingJobsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private FailedJob failed(Desk desk) {
        return files.failed(desk);
    }

    @Test
    void anApprovalStandsWhileTheLetterCannotBeLaidOut() {
        files.node().printer().breakDown();
        var ours = files.underReview().only(HEAD, Act.draft("approve"));
        assertThat(files.node().jobs().tryOnce()).isEqualTo(1);
        assertThat(files.node().jobs().tryOnce()).isEqualTo(1);

        assertThat(ours.status()).isEqualTo("approved");
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("letter-being-prepared");
        assertThat(failed(ours).step()).isEqualTo("RenderLetter");
        assertThat(failed(ours).errorClass()).isEqualTo(IllegalStateException.class.getName());
        assertThat(failed(ours).retriesLeft()).isPositive();

        files.node().printer().mend();
        files.node().jobs().drain();
        assertThat(ours.at()).containsExactly("SignRequest");
        assertThat(files.node().documents().ofCase(ours.caseRef())).hasSize(1);
    }

    @Test
    void aTransmissionStandsWhileNothingCanBeCarried() {
        var ours = files.signed();
        files.node().courier().stop();
        ours.only(REGISTRAR, Act.draft("transmit"));
        assertThat(files.node().jobs().tryOnce()).isEqualTo(1);

        assertThat(ours.status()).isEqualTo("transmitted");
        assertThat(ours.messages().get(0).status()).isEqualTo("queued");
        assertThat(failed(ours).step()).isEqualTo("DeliverMessage");

        files.node().courier().goOn();
        files.node().jobs().drain();
        assertThat(ours.status()).isEqualTo("delivered");
        assertThat(ours.partner().verbs()).containsOnlyOnce("receive");
        assertThat(files.node().courier().carried()).hasSize(2);
    }

    @Test
    void afterItsLastTryAJobWaitsForTheOperatorWhoHasItTriedAgain() {
        files.node().printer().breakDown();
        var ours = files.underReview().only(HEAD, Act.draft("approve"));
        for (int tries = 0; tries < 8; tries++) {
            files.node().jobs().tryOnce();
        }
        assertThat(failed(ours).retriesLeft()).isZero();
        assertThat(failed(ours).nextTry()).isNull();
        assertThat(files.node().failedJobs().waiting()).isPositive();

        files.node().printer().mend();
        retried(ours);
        assertThat(failed(ours).retriesLeft()).isOne();
        files.node().jobs().drain();
        assertThat(ours.at()).containsExactly("SignRequest");
    }

    /** The executor would not have taken it up, and does now. */
    private void retried(Desk ours) {
        var job = failed(ours).jobId();
        assertThat(files.node().jobs().due(job)).isFalse();
        files.node().failedJobs().retry(job, JobReason.CAUSE_MENDED, Files.OPERATING);
        assertThat(files.node().jobs().due(job)).isTrue();
    }

    @Test
    void aJobWithTriesLeftIsOnlyTriedSooner() {
        files.node().printer().breakDown();
        var ours = files.underReview().only(HEAD, Act.draft("approve"));
        files.node().jobs().tryOnce();
        var failed = failed(ours);
        assertThat(failed.retriesLeft()).isGreaterThan(1);
        assertThat(failed.nextTry()).isAfter(files.node().clock().instant());

        retried(ours);
        assertThat(failed(ours).retriesLeft()).isEqualTo(failed.retriesLeft());
        assertThat(failed(ours).nextTry()).isEqualTo(files.node().clock().instant());
    }

    @Test
    void anAnswerStandsWhileNothingCanBeCarried() {
        var theirs = Files.signedAnswer(files.executed(), "final");
        files.node().courier().stop();
        theirs.only(REGISTRAR, Act.draft("send_answer"));
        assertThat(files.node().jobs().tryOnce()).isEqualTo(1);
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("step-being-prepared");

        files.node().courier().goOn();
        files.node().jobs().drain();
        assertThat(theirs.partner().verbs()).containsOnlyOnce("record_answer");
        assertThat(theirs.at()).containsExactly("CloseFile");
    }

    @Test
    void anAnswerInPartThatCannotBeCarriedIsTakenBackWithTheRequest() {
        var theirs = files.inExecution();
        Files.execute(theirs, theirs.items().get(0).itemRef());
        theirs.does(EXECUTOR, "record_partial_execution");
        Files.signedAnswer(theirs, "interim");
        files.node().courier().stop();
        theirs.only(REGISTRAR, Act.draft("send_partial_answer"));
        files.node().jobs().tryOnce();
        assertThat(theirs.messages()).extracting(ExchangeMessage::status).contains("queued");

        theirs.only(CENTRAL_OFFICER, Files.unscanned("record_withdrawal").kind("person"));
        assertThat(theirs.messages())
                .extracting(ExchangeMessage::status)
                .contains("recalled")
                .doesNotContain("queued");
        files.node().courier().goOn();
        files.node().jobs().drain();
        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(theirs.partner().verbs()).doesNotContain("record_partial_answer");
    }

    @Test
    void aWithdrawalReachesAFileWhoseJobFails() {
        files.node().printer().breakDown();
        var ours = files.underReview().only(HEAD, Act.draft("approve"));
        files.node().jobs().tryOnce();
        ours.does(HEAD, Files.withdrawal("cancel"));
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
        assertThat(files.node().jobs().waiting()).isEmpty();
    }

    @Test
    void anAnswerCannotBeSignedWhileItCannotBeLaidOut() {
        var theirs = files.executed().does(CENTRAL_OFFICER, Files.answer("final"));
        files.node().printer().breakDown();
        theirs.only(SUPERVISOR, Act.draft("approve_answer"));
        assertThat(files.node().jobs().tryOnce()).isEqualTo(1);
        assertThat(theirs.status()).isEqualTo("answer_approved");

        files.node().printer().mend();
        files.node().jobs().drain();
        assertThat(theirs.does(SIGNATORY, "sign_answer").status()).isEqualTo("answer_signed");
    }

    @Test
    void nobodyWaitsForAnAcknowledgementOrAQuestionToLeave() {
        var theirs = files.transmitted().partner();
        files.node().courier().stop();
        theirs.only(REGISTRAR, Act.draft("register"));
        assertThat(files.node().jobs().tryOnce()).isEqualTo(1);
        theirs.only(HEAD, Files.review(theirs, "central_officer.kz"));
        theirs.only(CENTRAL_OFFICER, InformationProcessTest.question());
        assertThat(theirs.at()).containsExactly("RecordInformation");
        assertThat(theirs.messages()).extracting(ExchangeMessage::status).containsOnly("queued");

        files.node().courier().goOn();
        files.node().jobs().drain();
        assertThat(theirs.partner().status()).isEqualTo("information_requested");
        assertThat(theirs.partner().file().counterpartRef()).isEqualTo(theirs.caseRef());
    }

    @Test
    @OnBothDatabases
    void aRequestWithdrawnBeforeItLeftIsTakenBackAndNobodyIsTold() {
        var ours = waitingToLeave().does(HEAD, Files.withdrawal("withdraw"));
        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsExactly("recalled");
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");

        files.node().courier().goOn();
        files.node().jobs().drain();
        assertThat(ours.sent()).containsExactly("mla_request");
        assertThat(ours.closes(CENTRAL_OFFICER).running()).isFalse();
    }

    @Test
    void aRequestThatArrivesAfterItWasTakenBackIsWithdrawnAfterAll() {
        var ours = waitingToLeave();
        var parcel = files.node().exchange().packageOf(ours.messages().get(0).messageId());
        ours.does(HEAD, Files.withdrawal("withdraw"));
        files.node().courier().goOn();
        files.node().exchange().receive(parcel, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();

        assertThat(ours.sent()).containsExactly("mla_request", "withdrawal_notice");
        assertThat(ours.messages().get(0).status()).isEqualTo("delivered");
        assertThat(ours.partner().status()).isEqualTo("withdrawn");
    }

    @Test
    void itIsWithdrawnAfterAllThoughItsFileWasClosedBeforeItArrived() {
        var ours = waitingToLeave();
        var parcel = files.node().exchange().packageOf(ours.messages().get(0).messageId());
        ours.does(HEAD, Files.withdrawal("withdraw"));
        files.node().courier().goOn();
        assertThat(ours.closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        files.node().exchange().receive(parcel, Desk.officer(REGISTRAR, "KZ"));
        files.node().jobs().drain();

        assertThat(ours.sent()).containsExactly("mla_request", "withdrawal_notice");
        assertThat(ours.status()).isEqualTo("closed");
        assertThat(ours.partner().status()).isEqualTo("withdrawn");
    }

    @Test
    void aRequestThatHasLeftOnPaperIsWithdrawnByANoticeThoughItsPackageIsNotMadeYet() {
        var paper = Act.draft("transmit").byHand(true).internalText("Taken by a delegation (synthetic).");
        var ours = files.signed().only(REGISTRAR, paper);
        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsExactly("queued");
        var number = ours.file().numbers().office();
        assertThat(number).isNotNull();

        ours.does(HEAD, Files.withdrawal("withdraw"));
        assertThat(ours.sent()).containsExactlyInAnyOrder("mla_request", "withdrawal_notice");
        assertThat(ours.messages()).extracting(ExchangeMessage::status).containsOnly("by_hand");
        assertThat(ours.file().numbers().office()).isEqualTo(number);
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
    }

    private Desk waitingToLeave() {
        var ours = files.signed();
        files.node().courier().stop();
        ours.only(REGISTRAR, Act.draft("transmit"));
        assertThat(files.node().jobs().tryOnce()).isEqualTo(1);
        return ours;
    }
}
