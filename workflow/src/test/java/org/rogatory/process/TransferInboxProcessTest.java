package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.ActDraft;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.sentence.ExecutionReports;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Messages on a transfer become facts of the other file, are kept beside it, or wait there for an officer. */
@EngineTest
class TransferInboxProcessTest {

    private static final String CONSENT = "consent_notice";
    private static final String OUTCOME = "transfer_outcome_notice";
    private static final String HANDOVER = "surrender_notice";
    private static final String BEFORE = "2026-04-19";
    private static final String DAY = "2026-04-20";

    private final TransferVerbsIn in;
    private final TransferVerbsOut out;
    private final ConsentFiles consents;
    private final ExecutionReports reports;

    @Autowired
    TransferInboxProcessTest(
            TransferVerbsIn in, TransferVerbsOut out, ConsentFiles consents, ExecutionReports reports) {
        this.in = in;
        this.out = out;
        this.consents = consents;
        this.reports = reports;
    }

    private String consent(Desk desk) {
        return consents.of(desk.file()).orElseThrow().status();
    }

    private static ObjectNode payload() {
        return JsonMapper.shared().createObjectNode();
    }

    private static ObjectNode said(String verb) {
        return payload().put("verb", verb).put("happened_on", DAY);
    }

    /** The same on paper, as somebody of this State writes it down. */
    private static ActDraft written(String verb, String day) {
        return Files.unscanned("record_consent_notice").kind(verb).happened(LocalDate.parse(day), null);
    }

    private static ObjectNode matter(String about) {
        return payload().put("matter", about).put("happened_on", DAY);
    }

    private static ObjectNode recognition(String end) {
        return matter("recognition")
                .put("method", "continued")
                .put("court", "Court (synthetic)")
                .put("number", "R-5/26")
                .put("end", end);
    }

    private static ObjectNode handover() {
        return payload()
                .put("verb", "schedule_handover")
                .put("at", "2026-05-04T10:00:00+05:00")
                .put("zone", "Asia/Tashkent")
                .put("place", "Border crossing (synthetic)");
    }

    private static List<String> parked(Desk desk) {
        return desk.steps().stream()
                .filter(step -> "parked_message".equals(step.verb()))
                .flatMap(step -> step.codes().stream())
                .toList();
    }

    /** A message to the State of this file on its thread. */
    private Desk tells(Desk desk, String kind, ObjectNode payload) {
        in.sends(desk.file().threadId(), desk.file().state(), kind, payload);
        return desk;
    }

    private Desk handedOver() {
        var ours = out.agreed().does(CUSTODY_OFFICER, out.appointment());
        in.node().pass(Duration.ofHours(3));
        return ours.does(CUSTODY_OFFICER, out.handover().reference("700"));
    }

    @Test
    void aSecondRequestOnTheSameThreadIsParked() {
        var theirs = tells(in.received(), "transfer_sentenced_request", TransferVerbsOut.request());
        assertThat(parked(theirs)).containsExactly("transfer_sentenced_request");
        assertThat(theirs.status()).isEqualTo("received");
    }

    @Test
    void aWithdrawalThatHasOvertakenItsRequestWaitsInItsFile() {
        var thread = UUID.randomUUID().toString();
        in.sends(thread, "KZ", "withdrawal_notice", payload());
        in.sends(thread, "KZ", "transfer_sentenced_request", TransferVerbsOut.request());
        var theirs = in.on(thread, "KZ");
        assertThat(theirs.status()).isEqualTo("received");
        assertThat(parked(theirs)).containsExactly("withdrawal_notice");
        assertThat(in.node().exchange().messagesOf(theirs.caseRef()))
                .filteredOn(message -> message.incoming())
                .hasSize(2);
    }

    @Test
    void ofThePersonInOurHandsNobodyTellsUsWhatHeSaid() {
        var ours = tells(out.registered(), CONSENT, said("withdraw_consent"));
        assertThat(parked(ours)).containsExactly(CONSENT);
        assertThat(consent(ours)).isEqualTo("given");
    }

    @Test
    void whatTheOtherStateTellsOfTheConsentStandsHere() {
        var theirs = tells(in.agree(in.reviewed()), CONSENT, said("verify_consent"));
        assertThat(consent(theirs)).isEqualTo("verified");
        tells(theirs, CONSENT, said("withdraw_consent"));
        assertThat(consent(theirs)).isEqualTo("consent_withdrawn");
        assertThat(theirs.at()).containsExactly("DecideConsent");
        tells(theirs, CONSENT, said("close"));
        assertThat(parked(theirs)).containsExactly(CONSENT);
    }

    @Test
    void aConsentOfADayBeforeItWasTakenBackIsNotWrittenDown() {
        var theirs = in.agree(in.reviewed()).does(REGISTRAR, written("withdraw_consent", DAY));
        assertThat(consent(theirs)).isEqualTo("consent_withdrawn");
        assertThat(theirs.refusal(REGISTRAR, written("record_consent", BEFORE))).isEqualTo("consent-overtaken");
        assertThat(theirs.refusal(REGISTRAR, written("verify_consent", BEFORE))).isEqualTo("consent-overtaken");
        assertThat(consent(theirs)).isEqualTo("consent_withdrawn");

        theirs.does(REGISTRAR, written("record_consent", DAY));
        assertThat(consent(theirs)).as("whoever reads both of one day").isEqualTo("given");
    }

    @Test
    void aHandoverIsAppointedOnlyWhileThePersonConsents() {
        var theirs =
                tells(in.agree(in.reviewed()), CONSENT, said("withdraw_consent").put("happened_on", BEFORE));
        tells(theirs, HANDOVER, handover());
        assertThat(theirs.status()).isEqualTo("agreed");
        assertThat(parked(theirs)).containsExactly(HANDOVER);
        tells(theirs, CONSENT, said("record_consent"));
        tells(theirs, HANDOVER, handover());
        assertThat(theirs.status()).isEqualTo("handover_scheduled");
        assertThat(theirs.at()).containsExactly("HandOverPerson");
    }

    @Test
    void anAppointmentWithoutAPlaceOrAMinuteWaits() {
        var theirs = tells(in.agree(in.reviewed()), HANDOVER, said("schedule_handover"));
        assertThat(parked(theirs)).containsExactly(HANDOVER);
    }

    @Test
    void aRecognitionIsTakenWhereItMakesNothingHeavierAndIsNotForOurCourt() {
        var ours = tells(out.agreed(), OUTCOME, recognition("2033-01-01"));
        assertThat(parked(ours)).containsExactly(OUTCOME);
        tells(ours, OUTCOME, recognition("2032-09-20"));
        assertThat(ours.status()).isEqualTo("sentence_recognised");

        var appointed = out.agreed().does(CUSTODY_OFFICER, out.appointment());
        tells(appointed, OUTCOME, recognition("2032-09-20"));
        assertThat(appointed.verbs()).contains("record_recognition");
        assertThat(appointed.status()).isEqualTo("handover_scheduled");
        assertThat(appointed.at()).containsExactly("HandOverPerson");
        tells(appointed, OUTCOME, recognition("2032-08-20"));
        assertThat(parked(appointed)).as("told before").containsExactly(OUTCOME);

        var executing = in.agree(in.reviewed());
        tells(executing, OUTCOME, recognition("2032-09-20"));
        assertThat(executing.status()).isEqualTo("agreed");
        assertThat(parked(executing)).containsExactly(OUTCOME);
    }

    @Test
    void anAgreementIsNothingThatTheAskingStateTells() {
        var theirs = tells(in.reviewed(), OUTCOME, matter("agreement"));
        assertThat(theirs.status()).isEqualTo("under_review");
        assertThat(parked(theirs)).containsExactly(OUTCOME);
    }

    @Test
    void aReportMovesNothingUnlessTheSentenceHasEnded() {
        var ours = tells(out.agreed(), OUTCOME, matter("escape"));
        assertThat(parked(ours)).as("before the handover").containsExactly(OUTCOME);

        var served = tells(handedOver(), OUTCOME, matter("serving"));
        assertThat(served.status()).isEqualTo("serving");
        tells(served, OUTCOME, matter("amnesty"));
        assertThat(served.status()).isEqualTo("serving");
        tells(served, OUTCOME, matter("conditional_release").put("ended", true).put("text", "He is free."));
        assertThat(served.status()).isEqualTo("sentence_ended");
        assertThat(served.at()).containsExactly("CloseFile");
        assertThat(reports.of(served.file()))
                .extracting(report -> report.kind())
                .containsExactlyInAnyOrder("serving", "amnesty", "conditional_release");
    }

    @Test
    void aRefusalAReturnAndAPostponementAreFactsOfTheRequest() {
        var told =
                payload().put("answer", "final").put("ground", "rest_too_short").put("text", "Too little.");
        told.putArray("items");
        var refused = tells(out.registered(), "refusal_notice", told);
        assertThat(refused.status()).isEqualTo("refused");
        tells(refused, "refusal_notice", told.deepCopy());
        assertThat(parked(refused)).containsExactly("refusal_notice");

        var later = payload().put("answer", "interim").put("ground", "health").put("until", "2026-08-01");
        later.putArray("items");
        var putOff = tells(out.registered(), "postponement_notice", later);
        assertThat(putOff.status()).isEqualTo("postponed");
        var again = tells(putOff, "postponement_notice", later.deepCopy().put("until", "2026-10-01"));
        assertThat(again.status()).isEqualTo("postponed");
        assertThat(parked(again)).isEmpty();

        var asked = payload().put("text", "Send the report.").put("until", "2026-06-01");
        asked.putArray("keys").add("reports");
        assertThat(tells(out.registered(), "additional_information_request", asked)
                        .status())
                .isEqualTo("information_requested");
    }

    /** That they look at it again nobody tells: the next word of theirs is that they agree. */
    @Test
    void whatWasPutOffOrAskedAboutIsAgreedToWithoutAWordBetween() {
        var agreement = matter("agreement").put("method", "continued");
        var putOff = out.registered().does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        tells(putOff, OUTCOME, agreement);
        assertThat(putOff.status()).isEqualTo("agreed");
        assertThat(putOff.at()).containsExactly("PlanHandover");
        var asked = out.registered().does(CENTRAL_OFFICER, TransferWaysOut.asked());
        tells(asked, OUTCOME, agreement.deepCopy());
        assertThat(asked.status()).isEqualTo("agreed");
        assertThat(asked.at()).containsExactly("PlanHandover");
        var recognised = out.registered().does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        tells(recognised, OUTCOME, recognition("2032-09-20"));
        assertThat(recognised.status()).isEqualTo("sentence_recognised");
        assertThat(recognised.at()).containsExactly("PlanHandover");
        assertThat(parked(putOff)).isEmpty();
        assertThat(parked(asked)).isEmpty();
        assertThat(parked(recognised)).isEmpty();
    }

    @Test
    void aQuestionAfterAPostponementIsAskedOfUs() {
        var putOff = out.registered().does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        putOff.does(CENTRAL_OFFICER, TransferWaysOut.asked());
        assertThat(putOff.status()).isEqualTo("information_requested");
        assertThat(putOff.at()).containsExactly("SupplyInformation");
    }

    @Test
    void ourOwnCourtEndsNoPostponementOfTheirs() {
        var sent = out.transmit(out.signed(out.submit(out.draft(TransferVerbsOut.toCarryOut()))));
        var ours = out.registered(sent);
        assertThat(ours.offers(CENTRAL_OFFICER, "record_recognition")).isTrue();
        ours.does(CENTRAL_OFFICER, TransferWaysOut.postponed());
        assertThat(ours.offers(CENTRAL_OFFICER, "record_recognition")).isFalse();
        assertThat(ours.offers(CENTRAL_OFFICER, "record_agreement")).isTrue();
    }

    @Test
    void whatThePartnerWithdrawsIsWithdrawnHere() {
        var theirs = tells(in.reviewed(), "withdrawal_notice", payload());
        assertThat(theirs.status()).isEqualTo("withdrawn");
        assertThat(theirs.at()).containsExactly("CloseWithdrawnFile");
        assertThat(theirs.offers(CENTRAL_OFFICER, "close")).isTrue();
    }

    @Test
    void whatCannotBeReadIsNotTakenIn() {
        var theirs = tells(in.reviewed(), CONSENT, payload().put("verb", "record_consent"));
        tells(theirs, OUTCOME, payload());
        assertThat(theirs.verbs()).doesNotContain("parked_message", "record_consent_notice");
        assertThat(in.node().exchange().messagesOf(theirs.caseRef()))
                .filteredOn(message -> message.incoming())
                .hasSize(1);
    }
}
