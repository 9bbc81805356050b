package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.Step;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.incoming.IncomingExtraditionTasks;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of the State that is asked for a person: checked, decided, reviewed by a court, handed over. */
@EngineTest
class IncomingExtraditionProcessTest {

    private static final List<String> PROTECTING = List.of("refugee", "asylum", "torture");

    private final ExtraditionVerbsIn verbs;
    private final IncomingExtraditionTasks tasks;
    private final CustodyFiles custody;

    @Autowired
    IncomingExtraditionProcessTest(ExtraditionVerbsIn verbs, IncomingExtraditionTasks tasks, CustodyFiles custody) {
        this.verbs = verbs;
        this.tasks = tasks;
        this.custody = custody;
    }

    private String held(Desk theirs) {
        return custody.of(theirs.file()).orElseThrow().status();
    }

    private static List<String> statuses(Desk theirs) {
        return theirs.steps().stream()
                .map(Step::toStatus)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static String told(Desk theirs) {
        return theirs.messages().stream()
                .map(message -> theirs.node()
                        .exchange()
                        .contentOfSent(message.messageId())
                        .payload()
                        .toString())
                .reduce("", String::concat);
    }

    private Desk granted() {
        return verbs.granted(verbs.arrested(verbs.received(ExtraditionVerbsIn.request())));
    }

    @Test
    void aRequestIsCheckedAndGranted() {
        var theirs = verbs.received(ExtraditionVerbsIn.request());
        assertThat(theirs.at()).containsExactly("RegisterRequest");
        assertThat(theirs.file().marks().confidential()).isTrue();
        verbs.granted(verbs.arrested(theirs));
        assertThat(held(theirs)).isEqualTo("extradition_custody");
        assertThat(theirs.at()).containsExactly("PlanSurrender");

        theirs.does(CENTRAL_OFFICER, Act.draft("send_decision"));
        assertThat(theirs.lastSent().path("decision").asString()).isEqualTo("granted");
        assertThat(theirs.lastSent().path("text").asString()).startsWith("The conditions");
        assertThat(theirs.offers(CENTRAL_OFFICER, "send_decision")).isFalse();
        assertThat(theirs.sent())
                .containsSubsequence("custody_notice", "custody_notice", "acknowledgement", "extradition_decision");
    }

    @Test
    void whoWasGrantedIsHandedOver() {
        var theirs = granted().does(CUSTODY_OFFICER, verbs.appointment(Duration.ofHours(2)));
        assertThat(theirs.lastSent().path("place").asString()).startsWith("Border post");
        assertThat(theirs.at()).containsExactly("SurrenderPerson");
        verbs.node().pass(Duration.ofHours(3));
        var handedOver = verbs.ago(Duration.ofMinutes(20));
        theirs.does(CUSTODY_OFFICER, Act.draft("record_surrender").at(handedOver, ExtraditionVerbsIn.ALMATY));
        assertThat(held(theirs)).isEqualTo("surrendered");
        assertThat(theirs.at()).containsExactly("CloseFile");
        theirs.does(CENTRAL_OFFICER, "close");
        assertThat(theirs.running()).isFalse();
        assertThat(statuses(theirs))
                .containsExactly(
                        "received",
                        "registered",
                        "under_review",
                        "extradition_check",
                        "decided_granted",
                        "granted",
                        "surrender_scheduled",
                        "surrendered",
                        "closed");
    }

    @Test
    void whoHasCheckedTheRequestDoesNotGrantIt() {
        var theirs = verbs.review(verbs.received(ExtraditionVerbsIn.request()));
        var usual = Desk.officer(HEAD, "KZ");
        var both = new Officer(
                usual.username(), usual.displayName(), "KZ", usual.authority(), Set.of(CENTRAL_OFFICER, HEAD));
        theirs.does(both, Act.draft("start_extradition_check"));
        assertThat(theirs.refusal(both, ExtraditionVerbsIn.grant())).isEqualTo("four-eyes");
        assertThat(theirs.status()).isEqualTo("extradition_check");
    }

    @Test
    void aGrantHasForceOnceNobodyCanAppealAnyMore() {
        var content = ExtraditionVerbsIn.ofUzbekistan(ExtraditionVerbsIn.request());
        var theirs = verbs.check(verbs.received("UZ", content)).does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(theirs.at()).containsExactly("AwaitCourt");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("record_final"))).isEqualTo("appeal-limit-runs");
        assertThat(tasks.checkCourt(theirs.caseRef())).isEqualTo("decided");

        verbs.node().pass(Duration.ofDays(30));
        assertThat(theirs.does(CENTRAL_OFFICER, "record_final").status()).isEqualTo("granted");
        assertThat(tasks.checkCourt(theirs.caseRef())).isEqualTo("record_final");
    }

    @Test
    void whereTheLawOfAnAppealIsNotKnownAPersonSaysHowHeKnows() {
        var theirs = verbs.check(verbs.received(ExtraditionVerbsIn.request())).does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("record_final"))).isEqualTo("appeal-limit-unknown");
    }

    @Test
    void aCourtDecidesOnAnAppealOrSendsItBack() {
        var content = ExtraditionVerbsIn.ofUzbekistan(ExtraditionVerbsIn.request());
        var theirs = verbs.check(verbs.received("UZ", content)).does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(theirs.refusal(CENTRAL_OFFICER, verbs.court("record_court_grant")))
                .isEqualTo("court-step-missing");
        theirs.does(CENTRAL_OFFICER, Act.draft("record_appeal").happened(verbs.today(), null));
        assertThat(theirs.at()).containsExactly("CourtReview");
        theirs.does(CENTRAL_OFFICER, verbs.court("record_remittal"));
        assertThat(theirs.at()).containsExactly("CheckExtradition");

        theirs.does(HEAD, ExtraditionVerbsIn.grant());
        theirs.does(CENTRAL_OFFICER, Act.draft("record_appeal").happened(verbs.today(), null));
        theirs.does(CENTRAL_OFFICER, verbs.court("record_court_refusal"));
        assertThat(theirs.status()).isEqualTo("refused");
        theirs.does(HEAD, Act.draft("send_decision").releasedText("The court has not admitted it."));
        assertThat(theirs.sent()).endsWith("refusal_notice");
    }

    @Test
    void anAppealThatCameLateIsAdmittedByACourtAlone() {
        var content = ExtraditionVerbsIn.ofUzbekistan(ExtraditionVerbsIn.request());
        var theirs = verbs.check(verbs.received("UZ", content)).does(HEAD, ExtraditionVerbsIn.grant());
        verbs.node().pass(Duration.ofDays(30));
        var late = Act.draft("record_appeal").happened(verbs.today(), null);
        assertThat(theirs.refusal(CENTRAL_OFFICER, late)).isEqualTo("appeal-late");
        theirs.does(CENTRAL_OFFICER, verbs.court("record_appeal"));
        assertThat(theirs.status()).isEqualTo("judicial_review");
    }

    @Test
    void whatProtectsThePersonNeverLeaves() {
        var theirs = verbs.check(verbs.detained(verbs.received(ExtraditionVerbsIn.request())));
        theirs.does(HEAD, ExtraditionVerbsIn.refuse("refugee"));
        var bare = Act.draft("notify_refusal");
        assertThat(theirs.refusal(CENTRAL_OFFICER, bare)).isEqualTo("field-missing");
        theirs.does(CENTRAL_OFFICER, Act.draft("notify_refusal").releasedText("The extradition is not granted."));

        assertThat(theirs.lastSent().path("ground").asString()).isEmpty();
        assertThat(told(theirs)).doesNotContain(PROTECTING);
        assertThat(theirs.steps()).flatExtracting(Step::codes).doesNotContain("refugee");
        assertThat(custody.of(theirs.file()).orElseThrow().groundLost()).isTrue();
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("person-held");
    }

    @Test
    void aGroundThatMayBeToldIsTold() {
        var theirs = verbs.check(verbs.received(ExtraditionVerbsIn.request()));
        assertThat(theirs.refusal(HEAD, ExtraditionVerbsIn.refuse("bank_secrecy")))
                .isEqualTo("ground-not-available");
        theirs.does(HEAD, ExtraditionVerbsIn.refuse("own_national"));
        theirs.does(CENTRAL_OFFICER, "notify_refusal");
        assertThat(theirs.lastSent().path("ground").asString()).isEqualTo("own_national");
        assertThat(theirs.lastSent().path("text").asString()).startsWith("The reasons");
        assertThat(theirs.at()).containsExactly("CloseFile");
    }

    @Test
    void whatIsPutOffAfterTheGrantComesBackToIt() {
        var theirs = verbs.granted(verbs.received(ExtraditionVerbsIn.request()));
        theirs.does(HEAD, Act.draft("postpone").ground("asylum_pending").until(null, "until the decision there"));
        assertThat(told(theirs)).doesNotContain(PROTECTING).doesNotContain("until the decision");
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("resume"))).isEqualTo("wrong-status");
        assertThat(theirs.at()).containsExactly("ResumeCheck");
        theirs.does(CENTRAL_OFFICER, "resume_granted");
        assertThat(theirs.at()).containsExactly("PlanSurrender");
        theirs.does(HEAD, Act.draft("postpone_surrender").ground("health").until(LocalDate.of(2026, 8, 1), null));
        assertThat(theirs.lastSent().path("choice").asString()).isEqualTo("surrender");
        assertThat(theirs.at()).containsExactly("ResumeSurrender");
        assertThat(tasks.checkSurrender(theirs.caseRef())).isEqualTo("postpone_surrender");
    }

    @Test
    void nobodyIsPutOffUntilADayThatIsOver() {
        var over = verbs.today().minusDays(1);
        var theirs = verbs.register(verbs.received(ExtraditionVerbsIn.request()));
        var review = ExtraditionVerbsIn.reviewed(theirs, "central_officer.kz").until(over, null);
        assertThat(theirs.refusal(HEAD, review)).isEqualTo("day-past");
        var granted = granted();
        var putOff = Act.draft("postpone_surrender").ground("health");
        assertThat(granted.refusal(HEAD, putOff.until(over, null))).isEqualTo("day-past");
        granted.does(HEAD, putOff.until(verbs.today(), null));
        assertThat(granted.status()).isEqualTo("granted_postponed");
    }

    @Test
    void aGrantThatWasToldAndPutOffIsToldAnew() {
        var theirs = granted().does(CENTRAL_OFFICER, "send_decision");
        theirs.does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        assertThat(theirs.offers(CENTRAL_OFFICER, "send_decision")).isFalse();
        theirs.does(CENTRAL_OFFICER, "resume_granted");
        assertThat(theirs.offers(CENTRAL_OFFICER, "send_decision")).isTrue();
        theirs.does(CENTRAL_OFFICER, "send_decision");
        assertThat(theirs.offers(CENTRAL_OFFICER, "send_decision")).isFalse();
        assertThat(theirs.refusal(CENTRAL_OFFICER, Act.draft("send_decision"))).isEqualTo("wrong-status");
        assertThat(theirs.sent())
                .containsSubsequence("extradition_decision", "postponement_notice", "extradition_decision");
    }

    @Test
    void nobodyIsHandedOverWhileAMeasureStandsOrAfterTwoFailures() {
        var theirs = granted();
        theirs.does(CENTRAL_OFFICER, verbs.court("record_interim_measure"));
        assertThat(theirs.refusal(CUSTODY_OFFICER, verbs.appointment(Duration.ofHours(1))))
                .isEqualTo("interim-measure-open");
        theirs.does(CENTRAL_OFFICER, verbs.court("lift_interim_measure"));
        for (int failure = 0; failure < 2; failure++) {
            theirs.does(CUSTODY_OFFICER, verbs.appointment(Duration.ofHours(1)));
            theirs.does(CUSTODY_OFFICER, Act.draft("record_not_taken_over").kind("nobody_came"));
        }
        assertThat(theirs.refusal(CUSTODY_OFFICER, verbs.appointment(Duration.ofHours(1))))
                .isEqualTo("surrender-twice-failed");
        theirs.does(HEAD, Act.draft("refuse_after_lapse").releasedText("Nobody has come for him."));
        assertThat(theirs.status()).isEqualTo("refused");
        assertThat(theirs.offers(REGISTRAR, "record_reminder")).isFalse();
    }
}
