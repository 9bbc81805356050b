package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The less usual turns of both processes of extradition: where each waits after every act. */
@EngineTest
class ExtraditionFlowsProcessTest {

    private final ExtraditionVerbsOut out;
    private final ExtraditionVerbsIn in;
    private final ExtraditionWaysOut asking;
    private final ExtraditionWaysIn asked;

    @Autowired
    ExtraditionFlowsProcessTest(
            ExtraditionVerbsOut out, ExtraditionVerbsIn in, ExtraditionWaysOut asking, ExtraditionWaysIn asked) {
        this.out = out;
        this.in = in;
        this.asking = asking;
        this.asked = asked;
    }

    private static Desk at(String step, Desk desk) {
        assertThat(desk.at()).as("where %s waits", desk.caseRef()).containsExactly(step);
        return desk;
    }

    private static ActDraft returned() {
        return OutgoingRouteProcessTest.returned();
    }

    private static ActDraft recalled() {
        return OutgoingRouteProcessTest.recalled();
    }

    @Test
    void aRequestIsCorrectedAndItsApprovalTakenBackAtEveryStep() {
        var ours = at("CorrectRequest", out.submitted().does(SUPERVISOR, returned()));
        at("EndorseRequest", out.submit(ours.does(DRAFTER, "resume_draft")));
        at("ReviewRequest", out.endorse(ours));
        at("SignRequest", out.approve(ours));
        at("ReviewRequest", ours.does(HEAD, recalled()));
        at("TransmitRequest", out.sign(out.approve(ours)));
        at("ReviewRequest", ours.does(HEAD, recalled()));
        out.transmit(out.sign(out.approve(ours)));
        assertThat(at("AwaitPartner", ours).sent()).containsExactly("extradition_request");
    }

    @Test
    void whatACourtAsksForGoesToNoSupervisorAndIsTranslated() {
        var ours = at("ReviewRequest", asking.byACourt().does(COURT, "submit_by_court"));
        at("CorrectRequest", ours.does(CENTRAL_OFFICER, returned()));
        ours.does(COURT, "resume_draft").does(COURT, "submit_by_court");
        at("TranslateRequest", out.approve(at("ReviewRequest", ours)));
        at("ReviewRequest", ours.does(CENTRAL_OFFICER, recalled()));
        at("TranslateRequest", out.approve(ours));
        at("SignRequest", ours.translated());
        at("TransmitRequest", ours.does(COURT, "sign"));
    }

    @Test
    void theAnswerMayComeWhileItsQuestionIsOpen() {
        var ours = out.informationRequested(out.registered(out.transmitted()));
        at("CloseFile", out.refusal(at("SupplyInformation", ours)));
        assertThat(ours.sent()).doesNotContain("additional_information_reply");
        assertThat(out.close(ours).running()).isFalse();
    }

    @Test
    void aCourtThatTakesItUpWaitsForNoAnswerOfOurs() {
        var ours = out.informationRequested(out.registered(out.transmitted()));
        assertThat(clocks(ours)).contains("sys_addinfo RUNNING", "sys_progress PAUSED");
        at("AwaitPartner", out.courtReview(at("SupplyInformation", ours)));
        assertThat(clocks(ours)).contains("sys_addinfo MET", "sys_progress RUNNING");

        var unacknowledged = out.courtReview(out.transmitted());
        assertThat(clocks(unacknowledged)).doesNotContain("sys_ack RUNNING", "sys_ack_urgent RUNNING");
    }

    @Test
    void aCourtMayTakeUpWhatWasPutOff() {
        var ours = out.postponement(out.registered(out.transmitted())).does(CENTRAL_OFFICER, "send_reminder");
        assertThat(clocks(ours)).contains("sys_postponed_review RUNNING", "sys_progress PAUSED");
        assertThat(ours.offers(SIGNATORY, "sign_reminder")).isTrue();
        at("AwaitPartner", out.courtReview(ours));
        assertThat(ours.status()).isEqualTo("judicial_review");
        assertThat(clocks(ours)).contains("sys_postponed_review MET", "sys_progress RUNNING");
        assertThat(ours.offers(SIGNATORY, "sign_reminder")).isFalse();
        at("PlanSurrender", out.grant(ours));
    }

    @Test
    void theirNumberIsMendedAndALaterReceiptOfTheirsCountsAllTheSame() {
        var ours = out.courtReview(out.registered(out.transmitted()));
        ours.does(REGISTRAR, Files.unscanned("record_partner_registration").reference("18/26"));
        assertThat(at("AwaitPartner", ours).status()).isEqualTo("judicial_review");
        assertThat(ours.file().counterpartRef()).isEqualTo("18/26");
        var receipt = JsonMapper.shared().createObjectNode().put("registered_as", "KZ-EXT-2026-000001");
        in.sends(ours.file().threadId(), "UZ", "acknowledgement", receipt);
        assertThat(ours.file().counterpartRef()).isEqualTo("KZ-EXT-2026-000001");
        assertThat(ours.verbs()).contains("received_acknowledgement");
        assertThat(at("AwaitPartner", ours).status()).isEqualTo("judicial_review");
    }

    @Test
    void theDecisionMayBePutOffAlsoOnceADayWasAppointed() {
        var ours = at("ReceivePerson", out.scheduled());
        at("AwaitPartner", out.postponement(ours));
        assertThat(ours.status()).isEqualTo("postponed");
        out.schedule(at("PlanSurrender", out.grant(ours)));
        at("AwaitPartner", out.postponement(at("PlanSurrender", out.notTakenOver(ours))));
        assertThat(ours.status()).isEqualTo("postponed");
    }

    @Test
    void theirNumberIsMendedUntilThePersonIsTakenOver() {
        var ours = out.grant(out.courtReview(out.registered(out.transmitted())));
        mended(ours, "PlanSurrender", "18/26");
        mended(out.surrenderPostponed(ours), "PlanSurrender", "19/26");
        mended(out.schedule(ours), "ReceivePerson", "20/26");
        mended(out.notTakenOver(ours), "PlanSurrender", "21/26");
    }

    private static void mended(Desk ours, String step, String number) {
        var status = ours.status();
        var bare = Act.draft("record_partner_registration");
        assertThat(ours.refusal(REGISTRAR, bare.reference(ours.file().counterpartRef())))
                .isEqualTo("number-known");
        assertThat(ours.refusal(REGISTRAR, bare.reference(number))).isEqualTo("arrival-day-missing");
        ours.does(REGISTRAR, Files.unscanned("record_partner_registration").reference(number));
        assertThat(at(step, ours).status()).isEqualTo(status);
        assertThat(ours.file().counterpartRef()).isEqualTo(number);
    }

    private List<String> clocks(Desk desk) {
        return out.node().deadlines().ofCase(desk.caseRef()).stream()
                .map(deadline -> deadline.ruleKey() + " " + deadline.status())
                .toList();
    }

    @Test
    void whoIsTakenOverForATimeIsBroughtBack() {
        var ours = out.surrenderPostponed(out.grant(out.registered(out.transmitted())));
        at("ReturnPerson", at("PlanSurrender", ours).does(CUSTODY_OFFICER, asking.temporarily(ours)));
        at("PlanSurrender", ours.does(CUSTODY_OFFICER, ExtraditionWaysOut.broughtBack()));
        assertThat(ours.status()).isEqualTo("granted_postponed");
        assertThat(ours.sent()).endsWith("surrender_notice");
        at("ReceivePerson", out.schedule(ours));
    }

    @Test
    void aReviewIsPutOffTakenUpAndSentBackWhileItWaitsForAnAnswer() {
        var theirs = at("AssessRequest", in.review(in.received(ExtraditionVerbsIn.request())));
        at("ResumeCheck", theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone")));
        assertThat(theirs.sent()).endsWith("postponement_notice");
        at("CheckExtradition", theirs.does(CENTRAL_OFFICER, "resume"));
        at("ResumeCheck", theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone")));
        at("CheckExtradition", theirs.does(CENTRAL_OFFICER, "resume"));
        at("RecordInformation", theirs.does(CENTRAL_OFFICER, ExtraditionWaysIn.question()));
        at("CloseFile", theirs.does(HEAD, ExtraditionWaysIn.returned()));
        assertThat(theirs.sent()).endsWith("return_letter");
        assertThat(theirs.does(CENTRAL_OFFICER, "close").running()).isFalse();
    }

    @Test
    void whatAsksForTheArrestAloneIsGrantedByNoCheck() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.arrest()));
        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        at("CheckExtradition", theirs.does(CENTRAL_OFFICER, "resume"));
        assertThat(theirs.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("full-request-awaited");
        at("AwaitCourt", theirs.does(HEAD, ExtraditionVerbsIn.refuse("own_national")));
    }

    /** Asked for by an instrument that knows the simplified way, and he agrees. */
    private Desk agreed() {
        var content = ExtraditionVerbsIn.request();
        content.withArray("legal_basis").add("CETS-209");
        var theirs = in.review(in.received(content));
        var paper = asked.custodies().paper(theirs.caseRef());
        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.consent(in.today(), paper));
        assertThat(clocks(theirs)).contains("simplified_decision RUNNING");
        return theirs;
    }

    @Test
    void whateverIsDecidedEndsTheLimitForDecidingAfterHisConsent() {
        var refused = agreed().does(CENTRAL_OFFICER, "start_extradition_check");
        refused.does(HEAD, ExtraditionVerbsIn.refuse("own_national"));
        assertThat(clocks(refused)).contains("simplified_decision MET");
        var returned = agreed().does(HEAD, ExtraditionWaysIn.returned());
        assertThat(clocks(returned))
                .contains("simplified_decision MET", "sys_triage MET")
                .doesNotContain("simplified_decision RUNNING");
        var waiting = agreed().does(CENTRAL_OFFICER, ExtraditionWaysIn.question());
        assertThat(clocks(waiting.does(HEAD, ExtraditionWaysIn.returned())))
                .contains("simplified_decision MET", "sys_addinfo_partner MET");
    }

    @Test
    void whatIsAnsweredIsAssessedAnewAndMayBeSentBack() {
        var theirs = in.review(in.received(ExtraditionVerbsIn.request()));
        at("RecordInformation", theirs.does(CENTRAL_OFFICER, ExtraditionWaysIn.question()));
        var came = Files.unscanned("record_information").releasedText("The law is enclosed.");
        at("AssessRequest", theirs.does(REGISTRAR, came));
        at("CloseFile", theirs.does(HEAD, ExtraditionWaysIn.returned()));
    }

    @Test
    void whoIsLentComesBackBeforeHeIsGivenUp() {
        var theirs = in.granted(in.arrested(in.received(ExtraditionVerbsIn.request())));
        at("ResumeSurrender", theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone_surrender")));
        at("AwaitReturn", theirs.does(CUSTODY_OFFICER, asked.temporarily()));
        at("ResumeSurrender", theirs.does(CUSTODY_OFFICER, asked.broughtBack()));
        at("SurrenderPerson", theirs.does(CUSTODY_OFFICER, in.appointment(Duration.ofHours(2))));
        at(
                "PlanSurrender",
                theirs.does(CUSTODY_OFFICER, Act.draft("record_not_taken_over").kind("nobody_came")));
    }
}
