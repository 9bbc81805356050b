package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.incoming.IncomingTransferTasks;
import org.rogatory.transfer.incoming.ReceivedTransfers;
import org.rogatory.transfer.sentence.ExecutionReports;
import org.rogatory.transfer.sentence.Sentences;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The file of the State that is asked for a transfer: checked, agreed, recognised, handed over, served. */
@EngineTest
class IncomingTransferProcessTest {

    private final TransferVerbsIn verbs;
    private final TransferVerbsOut out;
    private final ReceivedTransfers received;
    private final IncomingTransferTasks tasks;
    private final ConsentFiles consents;
    private final Sentences sentences;
    private final ExecutionReports reports;

    @Autowired
    IncomingTransferProcessTest(
            TransferVerbsIn verbs,
            TransferVerbsOut out,
            ReceivedTransfers received,
            IncomingTransferTasks tasks,
            ConsentFiles consents,
            Sentences sentences,
            ExecutionReports reports) {
        this.verbs = verbs;
        this.out = out;
        this.received = received;
        this.tasks = tasks;
        this.consents = consents;
        this.sentences = sentences;
        this.reports = reports;
    }

    private String consent(Desk theirs) {
        return consents.of(theirs.file()).orElseThrow().status();
    }

    private static List<String> statuses(Desk theirs) {
        return theirs.steps().stream()
                .map(Step::toStatus)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Desk recognised() {
        return verbs.agree(verbs.reviewed())
                .does(CENTRAL_OFFICER, out.recognition("recognise_sentence", TransferVerbsOut.END));
    }

    /** The person is in the hands of this State, which has sentenced him: the other one asks to carry it out. */
    private Desk held() {
        return verbs.review(verbs.received(TransferVerbsOut.toCarryOut()));
    }

    private Optional<CaseFile> seen(Desk theirs, Officer by) {
        return verbs.node().cases().lookUp(theirs.caseRef(), AccessScope.of(by));
    }

    /** Of itself no court is given the file: a person says which one decides. */
    @Test
    void theCourtThatDecidesIsGivenTheFile() {
        var theirs = verbs.agree(verbs.reviewed());
        var court = theirs.officer(COURT);
        assertThat(seen(theirs, court)).isEmpty();
        var drafted = out.recognition("draft_recognition", TransferVerbsOut.END);
        var none = Act.draft("draft_recognition").kind("continued").order(null, null, "Court (synthetic)");
        assertThat(theirs.refusal(CENTRAL_OFFICER, none.authority(theirs.file().authority())))
                .isEqualTo("not-a-court");
        theirs.does(CENTRAL_OFFICER, drafted.authority(court.authority()));
        assertThat(seen(theirs, court)).isPresent();
    }

    @Test
    void aSentenceIsRecognisedAndServedToItsEnd() {
        var theirs = recognised().does(CUSTODY_OFFICER, out.appointment());
        assertThat(theirs.at()).containsExactly("HandOverPerson");
        verbs.node().pass(Duration.ofHours(3));
        theirs.does(CUSTODY_OFFICER, out.handover()).does(CUSTODY_OFFICER, out.serving());
        assertThat(theirs.lastSent().path("matter").asString()).isEqualTo("serving");
        assertThat(theirs.at()).containsExactly("AwaitEnd");
        verbs.node().pass(Duration.ofDays(30));
        theirs.does(
                CENTRAL_OFFICER,
                Act.draft("report_end").kind("conditional_release").happened(out.today(), null));
        assertThat(theirs.lastSent().path("matter").asString()).isEqualTo("conditional_release");
        assertThat(reports.of(theirs.file()))
                .extracting(report -> report.kind() + " " + report.ours())
                .containsExactly("serving true", "conditional_release true");
        theirs.does(CENTRAL_OFFICER, "close");
        assertThat(theirs.running()).isFalse();
        assertThat(statuses(theirs))
                .containsExactly(
                        "received",
                        "registered",
                        "under_review",
                        "agreed",
                        "sentence_recognised",
                        "handover_scheduled",
                        "handed_over",
                        "serving",
                        "sentence_ended",
                        "closed");
    }

    @Test
    void theSheetOfTheFileIsCountedAndItsConditionsAreTold() {
        var theirs = verbs.reviewed();
        assertThat(theirs.file().marks().confidential()).isTrue();
        assertThat(consent(theirs)).isEqualTo("given");
        var view = sentences.of(theirs.file(), theirs.officer(CENTRAL_OFFICER)).orElseThrow();
        assertThat(view.sheet().end()).isEqualTo(TransferVerbsOut.END);
        assertThat(view.sheet().servedDays()).isEqualTo(700);
        assertThat(view.sheet().remainingMonths()).isEqualTo(77);
        assertThat(view.differences()).containsExactly("served_days", "remaining_months");
        assertThat(view.eligibility())
                .extracting(each -> each.key() + " " + each.state())
                .contains("final_judgment met", "nationality met", "consent met", "remaining ask");
    }

    @Test
    void aSentenceThatCannotBeReadIsNotCounted() {
        var content = TransferVerbsOut.request();
        ((ObjectNode) content.at("/transfer/time")).put("sentence", "as long as the court has said (synthetic)");
        var theirs = verbs.review(verbs.received(content));
        assertThat(sentences.of(theirs.file(), theirs.officer(CENTRAL_OFFICER))).isEmpty();
        assertThat(sentences.eligibility(theirs.file(), theirs.officer(CENTRAL_OFFICER)))
                .extracting(each -> each.key() + " " + each.state())
                .contains("final_judgment met", "nationality met", "consent met");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("draft_sentence_sheet")))
                .isEqualTo("sentence-unreadable");
        assertThat(theirs.verbs()).doesNotContain("draft_sentence_sheet");
    }

    @Test
    void theAgreementAndTheRecognitionAreTold() {
        var theirs = verbs.agree(verbs.reviewed());
        assertThat(theirs.at()).containsExactly("RecogniseSentence");
        assertThat(theirs.lastSent().path("matter").asString()).isEqualTo("agreement");
        assertThat(theirs.lastSent().path("method").asString()).isEqualTo("continued");
        assertThat(theirs.refusal(
                        CENTRAL_OFFICER, out.recognition("recognise_sentence", TransferVerbsOut.END.plusDays(1))))
                .isEqualTo("sentence-heavier");
        theirs.does(CENTRAL_OFFICER, out.recognition("recognise_sentence", TransferVerbsOut.END));
        assertThat(theirs.lastSent().path("court").asString()).startsWith("Court");
        assertThat(theirs.lastSent().path("end").asString()).isEqualTo("2032-09-20");
        assertThat(theirs.at()).containsExactly("PlanHandover");
    }

    @Test
    void theDayOfTheHandoverMayBeSetBeforeTheRecognition() {
        var theirs = verbs.agree(verbs.reviewed()).does(CUSTODY_OFFICER, out.appointment());
        assertThat(theirs.at()).containsExactly("HandOverPerson");
        assertThat(received.appointed(theirs.caseRef(), theirs.officer(CUSTODY_OFFICER)))
                .hasValueSatisfying(set -> assertThat(set.escort()).startsWith("Two officers"));

        theirs.does(CENTRAL_OFFICER, out.recognition("recognise_sentence", TransferVerbsOut.END));
        assertThat(theirs.lastSent().path("matter").asString()).isEqualTo("recognition");
        assertThat(theirs.status()).isEqualTo("handover_scheduled");
        assertThat(theirs.at()).containsExactly("HandOverPerson");
        assertThat(theirs.offers(CENTRAL_OFFICER, "recognise_sentence")).isFalse();
        assertThat(theirs.offers(CENTRAL_OFFICER, "draft_recognition")).isFalse();
    }

    @Test
    void nobodyAgreesWithoutTheConsentOfWhoIsHeldHere() {
        var theirs = held();
        assertThat(consent(theirs)).isEqualTo("not_asked");
        assertThat(theirs.refusal(HEAD, TransferVerbsIn.agreement())).isEqualTo("consent-missing");
        verbs.agree(out.consented(theirs));
        assertThat(theirs.at()).as("their court recognises").containsExactly("PlanHandover");
        assertThat(tasks.checkTransfer(theirs.caseRef())).isEqualTo("to_plan");
    }

    @Test
    void whoTakesHisConsentBackEndsTheTransferUnlessHeChangesHisMind() {
        var theirs = verbs.agree(out.consented(held())).does(CUSTODY_OFFICER, out.said("withdraw_consent"));
        assertThat(theirs.at()).containsExactly("DecideConsent");
        assertThat(theirs.sent()).endsWith("consent_notice");
        assertThat(theirs.refusal(CUSTODY_OFFICER, out.appointment())).isEqualTo("consent-missing");
        theirs.does(CUSTODY_OFFICER, out.said("record_interest"));
        assertThat(theirs.at()).containsExactly("PlanHandover");
        assertThat(theirs.refusal(CUSTODY_OFFICER, out.appointment())).isEqualTo("consent-missing");
        theirs.does(CUSTODY_OFFICER, out.said("record_consent_refusal"));
        assertThat(theirs.at()).containsExactly("DecideConsent");
        theirs.does(HEAD, TransferVerbsIn.refusal("no_consent_transfer"));
        assertThat(theirs.at()).containsExactly("CloseFile");
        assertThat(theirs.lastSent().path("ground").asString()).isEqualTo("no_consent_transfer");
    }

    /** Who gives the person up certifies what he has served. */
    @Test
    void theDaysServedAreCertifiedByTheStateThatHasSentenced() {
        var theirs = verbs.agree(out.consented(held())).does(CUSTODY_OFFICER, out.appointment());
        verbs.node().pass(Duration.ofHours(3));
        assertThat(theirs.refusal(CUSTODY_OFFICER, out.handover())).isEqualTo("field-missing");
        theirs.does(CUSTODY_OFFICER, out.handover().reference("700"));
        theirs.does(CUSTODY_OFFICER, out.serving());
        assertThat(theirs.sent())
                .as("the other State serves and reports, we have only agreed")
                .filteredOn("transfer_outcome_notice"::equals)
                .hasSize(1);
        assertThat(reports.of(theirs.file()))
                .extracting(report -> report.ours())
                .containsExactly(false);
    }

    @Test
    void questionsPostponementAndResumptionGoBackToTheReview() {
        var theirs = verbs.reviewed().does(CENTRAL_OFFICER, TransferWaysIn.question());
        assertThat(theirs.lastSent().path("until").asString()).isNotEmpty();
        assertThat(theirs.at()).containsExactly("RecordInformation");
        theirs.does(REGISTRAR, Files.unscanned("record_information").releasedText("It is enclosed."));
        assertThat(theirs.at()).containsExactly("AssessRequest");
        theirs.does(HEAD, TransferWaysIn.putOff());
        assertThat(theirs.sent()).endsWith("postponement_notice");
        assertThat(theirs.at()).containsExactly("ResumeReview");
        theirs.does(CENTRAL_OFFICER, "resume_review");
        assertThat(theirs.at()).containsExactly("AssessRequest");
    }

    @Test
    void whatProtectsThePersonNeverLeaves() {
        var theirs = verbs.reviewed().does(HEAD, TransferVerbsIn.refusal("torture_fair_trial"));
        assertThat(theirs.lastSent().path("ground").asString()).isEmpty();
        assertThat(theirs.lastSent().toString()).doesNotContain("torture");
        assertThat(theirs.steps()).flatExtracting(Step::codes).doesNotContain("torture_fair_trial");
        assertThat(theirs.at()).containsExactly("CloseFile");
    }

    @Test
    void onlyGroundsOfTransfersAreOffered() {
        var theirs = verbs.reviewed();
        assertThat(theirs.refusal(HEAD, TransferVerbsIn.refusal("bank_secrecy")))
                .isEqualTo("ground-not-available");
        var unreleasable = Act.draft("return_without_execution").reasons(List.of());
        assertThat(theirs.refusal(HEAD, unreleasable)).isEqualTo("field-missing");
        theirs.does(HEAD, TransferVerbsIn.returned());
        assertThat(theirs.at()).containsExactly("CloseFile");
        assertThat(theirs.sent()).endsWith("return_letter");
    }

    @Test
    void withdrawalAndDeathEndTheFile() {
        var withdrawn = verbs.reviewed().does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
        assertThat(withdrawn.at()).containsExactly("CloseWithdrawnFile");
        var deceased =
                recognised().does(CENTRAL_OFFICER, Act.draft("record_death").happened(out.today(), null));
        assertThat(deceased.at()).containsExactly("CloseWithdrawnFile");
        assertThat(deceased.does(CENTRAL_OFFICER, "close").running()).isFalse();
    }
}
