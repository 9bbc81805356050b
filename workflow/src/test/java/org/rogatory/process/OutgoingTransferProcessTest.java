package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.outgoing.OutgoingTransferTasks;
import org.rogatory.transfer.outgoing.TransferRequests;
import org.rogatory.transfer.sentence.ExecutionReports;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of the State that asks for a transfer, from the draft to the end of the sentence. */
@EngineTest
class OutgoingTransferProcessTest {

    private final TransferVerbsOut verbs;
    private final TransferRequests requests;
    private final OutgoingTransferTasks tasks;
    private final ConsentFiles consents;
    private final ExecutionReports reports;

    @Autowired
    OutgoingTransferProcessTest(
            TransferVerbsOut verbs,
            TransferRequests requests,
            OutgoingTransferTasks tasks,
            ConsentFiles consents,
            ExecutionReports reports) {
        this.verbs = verbs;
        this.requests = requests;
        this.tasks = tasks;
        this.consents = consents;
        this.reports = reports;
    }

    private String consent(Desk ours) {
        return consents.of(ours.file()).orElseThrow().status();
    }

    private static List<String> statuses(Desk ours) {
        return ours.steps().stream()
                .filter(step -> step.toStatus() != null && !step.toStatus().equals(step.fromStatus()))
                .map(Step::toStatus)
                .map(Objects::requireNonNull)
                .toList();
    }

    private Desk scheduled() {
        return verbs.agreed().does(CUSTODY_OFFICER, verbs.appointment());
    }

    private Desk handedOver() {
        var ours = scheduled();
        verbs.node().pass(Duration.ofHours(3));
        return ours.does(CUSTODY_OFFICER, verbs.handover().reference("700"));
    }

    @Test
    @OnBothDatabases
    void aPersonIsHandedOverAndTheEndOfHisSentenceIsRecorded() {
        var ours = handedOver();
        assertThat(ours.at()).containsExactly("RecordServing");
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_serving").happened(verbs.today(), null));
        assertThat(ours.at()).containsExactly("AwaitEnd");
        verbs.node().pass(Duration.ofDays(30));
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_end").kind("pardon").happened(verbs.today(), null));
        assertThat(ours.at()).containsExactly("CloseFile");
        assertThat(reports.of(ours.file()))
                .extracting(report -> report.kind() + " " + report.ours())
                .containsExactly("serving false", "pardon false");
        verbs.close(ours);
        assertThat(ours.running()).isFalse();
        assertThat(consent(ours)).isEqualTo("closed");
        assertThat(statuses(ours))
                .containsSubsequence(
                        "with_supervisor",
                        "with_central_authority",
                        "approved",
                        "signed",
                        "transmitted",
                        "registered_by_partner",
                        "agreed",
                        "handover_scheduled",
                        "handed_over",
                        "serving",
                        "sentence_ended",
                        "closed");
    }

    @Test
    void whereNoReportIsAwaitedTheFileIsClosedAfterTheHandover() {
        assertThat(verbs.close(handedOver()).running()).isFalse();
    }

    @Test
    void theFileIsKeptCloseAndTheAppointmentIsTold() {
        var ours = scheduled();
        assertThat(ours.file().marks().confidential()).isTrue();
        assertThat(ours.sent()).endsWith("surrender_notice");
        assertThat(ours.lastSent().path("escort").asString()).startsWith("Two officers");
        assertThat(requests.appointed(ours.caseRef(), ours.officer(CUSTODY_OFFICER)))
                .hasValueSatisfying(set -> assertThat(set.place()).startsWith("Border crossing"));
        assertThat(ours.at()).containsExactly("HandOverPerson");
    }

    /** The person is in the hands of this State: without his word the request does not leave. */
    @Test
    void withoutAConsentTheRequestStays() {
        var ours = verbs.signed(verbs.submit(verbs.draft(TransferVerbsOut.request())));
        assertThat(consent(ours)).isEqualTo("not_asked");
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("consent-missing");
        assertThat(verbs.node().procedures().actions(ours.file(), ours.officer(REGISTRAR)))
                .filteredOn(action -> "transmit".equals(action.verb()))
                .extracting(AllowedAction::barred)
                .containsExactly("consent-missing");
        assertThat(verbs.transmit(verbs.consented(ours)).status()).isIn("transmitted", "delivered");
    }

    /** The interview asks for no signature: whoever signs gives it, and nobody there misses it. */
    @Test
    @OnBothDatabases
    void theActOfSigningGivesOfficeDayAndSeal() {
        var content = TransferVerbsOut.request();
        content.remove("signature");
        var ours = verbs.transmit(verbs.signed(verbs.submit(verbs.consented(verbs.draft(content)))));
        assertThat(ours.status()).isIn("transmitted", "delivered");
        var theirs = ours.partner();
        assertThat(verbs.node().procedures().findings(theirs.file(), Stage.TRANSMIT, theirs.officer(CENTRAL_OFFICER)))
                .extracting(Finding::item)
                .doesNotContain("seal");
    }

    @Test
    void whoTakesHisConsentBackStopsTheHandoverUntilPeopleDecide() {
        var ours = scheduled().does(CUSTODY_OFFICER, verbs.said("withdraw_consent"));
        assertThat(consent(ours)).isEqualTo("consent_withdrawn");
        assertThat(ours.sent()).endsWith("consent_notice");
        assertThat(ours.lastSent().path("verb").asString()).isEqualTo("withdraw_consent");
        assertThat(ours.at()).containsExactly("DecideConsent");
        assertThat(tasks.checkPartner(ours.caseRef())).isEqualTo("consent_missing");
        verbs.node().pass(Duration.ofHours(3));
        assertThat(ours.refusal(CUSTODY_OFFICER, verbs.handover().reference("700")))
                .isEqualTo("consent-missing");

        ours.does(CUSTODY_OFFICER, verbs.said("record_interest")).does(CUSTODY_OFFICER, verbs.consent(ours));
        assertThat(ours.at()).containsExactly("HandOverPerson");
        assertThat(tasks.checkPartner(ours.caseRef())).isEqualTo("schedule_handover");
    }

    @Test
    void whatWasAgreedIsWithdrawnWhereThePersonNoLongerConsents() {
        var ours = verbs.agreed().does(CUSTODY_OFFICER, verbs.said("withdraw_consent"));
        assertThat(ours.refusal(CUSTODY_OFFICER, verbs.appointment())).isEqualTo("consent-missing");
        ours.does(CENTRAL_OFFICER, TransferWaysOut.withdrawal());
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
        assertThat(ours.sent()).endsWith("withdrawal_notice");
        assertThat(verbs.close(ours).running()).isFalse();
    }

    @Test
    void theOtherStateAsksPutsOffAndResumes() {
        var ours = verbs.registered().does(CENTRAL_OFFICER, TransferWaysOut.asked());
        assertThat(ours.at()).containsExactly("SupplyInformation");
        ours.does(CENTRAL_OFFICER, TransferWaysOut.answered());
        assertThat(ours.sent()).endsWith("additional_information_reply");
        ours.does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        assertThat(ours.at()).containsExactly("AwaitPartner");
        ours.does(CENTRAL_OFFICER, Files.unscanned("record_resumption").happened(verbs.today(), null));
        assertThat(verbs.agreement(ours).at()).containsExactly("PlanHandover");
        assertThat(tasks.checkPartner(ours.caseRef())).isEqualTo("record_agreement");
    }

    @Test
    void anAnswerAgainstTheRequestLeadsToTheClosing() {
        var ours = verbs.refusal(verbs.registered());
        assertThat(ours.status()).isEqualTo("refused");
        assertThat(ours.at()).containsExactly("CloseFile");
        assertThat(verbs.close(ours).running()).isFalse();
        var back = Files.unscanned("record_return").reasons(List.of("return_duplicate"));
        assertThat(verbs.transmitted().does(CENTRAL_OFFICER, back).at()).containsExactly("CloseFile");
    }

    @Test
    void theDeathOfThePersonEndsWhatIsAwaited() {
        var death = Files.unscanned("record_death").happened(verbs.today(), null);
        var ours = scheduled().does(CENTRAL_OFFICER, death);
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
        assertThat(ours.offers(CUSTODY_OFFICER, "withdraw_consent")).isFalse();
        assertThat(verbs.close(ours).running()).isFalse();
    }

    @Test
    void whoDiesAfterTheHandoverServesNothingMore() {
        var death = Files.unscanned("record_death").happened(verbs.today(), null);
        var ours = handedOver().does(CENTRAL_OFFICER, death);
        assertThat(ours.status()).isEqualTo("deceased");
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
        assertThat(verbs.close(ours).running()).isFalse();
    }

    /** Where our court is first the other State, which holds the person, has agreed to nothing by that. */
    @Test
    void ourOwnRecognitionIsNotTheAgreementOfTheOtherState() {
        var ours = verbs.registered(
                verbs.transmit(verbs.signed(verbs.submit(verbs.draft(TransferVerbsOut.toCarryOut())))));
        ours.does(
                CENTRAL_OFFICER,
                verbs.recognition("record_recognition", TransferVerbsOut.END).internalText("On paper, not scanned."));
        assertThat(ours.status()).isEqualTo("sentence_recognised");
        assertThat(ours.refusal(CUSTODY_OFFICER, verbs.appointment())).isEqualTo("partner-not-agreed");
        assertThat(verbs.agreement(ours).status()).isEqualTo("sentence_recognised");
        assertThat(ours.offers(CENTRAL_OFFICER, "record_agreement")).isFalse();
        assertThat(ours.does(CUSTODY_OFFICER, verbs.appointment()).status()).isEqualTo("handover_scheduled");
    }

    @Test
    void correctionAndRecallGoBackAsForEveryRequest() {
        var ours = verbs.submitted().does(SUPERVISOR, OutgoingRouteProcessTest.returned());
        assertThat(ours.at()).containsExactly("CorrectRequest");
        verbs.approve(verbs.submit(ours.does(DRAFTER, "resume_draft")).does(SUPERVISOR, "endorse"));
        assertThat(ours.at()).containsExactly("SignRequest");
        ours.does(CENTRAL_OFFICER, OutgoingRouteProcessTest.recalled());
        assertThat(ours.at()).containsExactly("ReviewRequest");
        assertThat(verbs.approve(ours).does(SIGNATORY, "sign").at()).containsExactly("TransmitRequest");
    }

    @Test
    void nobodyVerifiesAConsentThatHeWroteDown() {
        var ours = verbs.draft(TransferVerbsOut.request()).does(CUSTODY_OFFICER, verbs.informed());
        var usual = Desk.officer(CENTRAL_OFFICER, "UZ");
        var both = new Officer(
                usual.username(),
                usual.displayName(),
                "UZ",
                usual.authority(),
                Set.of(CENTRAL_OFFICER, CUSTODY_OFFICER));
        ours.does(both, verbs.consent(ours));
        assertThat(ours.refusal(both, verbs.verified())).isEqualTo("four-eyes");
        assertThat(consent(ours)).isEqualTo("given");
    }

    @Test
    void whatIsSaidOfTheConsentHasToBePossible() {
        var ours = verbs.draft(TransferVerbsOut.request());
        var untold = verbs.informed().spoke(null, null);
        assertThat(ours.refusal(CUSTODY_OFFICER, untold)).isEqualTo("interpreter-missing");
        var tomorrow = verbs.informed().happened(verbs.today().plusDays(1), null);
        assertThat(ours.refusal(CUSTODY_OFFICER, tomorrow)).isEqualTo("day-in-future");
        var unsentenced = verbs.informed().happened(LocalDate.of(2024, 11, 19), null);
        assertThat(ours.refusal(CUSTODY_OFFICER, unsentenced)).isEqualTo("day-before-judgment");
        assertThat(ours.refusal(CUSTODY_OFFICER, verbs.said("withdraw_consent")))
                .isEqualTo("wrong-status");
        verbs.consented(ours);
        var before = verbs.said("withdraw_consent").happened(verbs.today().minusDays(1), null);
        assertThat(ours.refusal(CUSTODY_OFFICER, before)).isEqualTo("day-before-consent");
        assertThat(ours.refusal(DRAFTER, verbs.said("withdraw_consent"))).isEqualTo("role");
        ours.does(CUSTODY_OFFICER, verbs.said("withdraw_consent"));
        var old = verbs.said("record_interest").happened(verbs.today().minusDays(1), null);
        assertThat(ours.refusal(CUSTODY_OFFICER, old)).isEqualTo("consent-overtaken");
        ours.does(CUSTODY_OFFICER, verbs.said("record_interest"));
        var older = verbs.consent(ours).happened(verbs.today().minusDays(1), "Prison (synthetic)");
        assertThat(ours.refusal(CUSTODY_OFFICER, older)).isEqualTo("consent-overtaken");
    }

    @Test
    void whatActsSayHasToBePossible() {
        var ours = verbs.agreed();
        var heavier = verbs.recognition("record_recognition", TransferVerbsOut.END.plusDays(1));
        assertThat(ours.refusal(CENTRAL_OFFICER, heavier.internalText("On paper.")))
                .isEqualTo("sentence-heavier");
        var past = verbs.appointment().at(LocalDateTime.of(2024, 11, 19, 10, 0), TransferVerbsOut.TASHKENT);
        assertThat(ours.refusal(CUSTODY_OFFICER, past)).isEqualTo("day-before-judgment");
        var over = verbs.appointment().at(verbs.ago(Duration.ofHours(1)), TransferVerbsOut.TASHKENT);
        assertThat(ours.refusal(CUSTODY_OFFICER, over)).isEqualTo("appointment-past");
        ours.does(CUSTODY_OFFICER, verbs.appointment());
        verbs.node().pass(Duration.ofHours(3));
        assertThat(ours.refusal(CUSTODY_OFFICER, verbs.handover())).isEqualTo("field-missing");
        assertThat(ours.refusal(CUSTODY_OFFICER, verbs.handover().reference("many")))
                .isEqualTo("credited-days-unreadable");
    }
}
