package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.ExtraditionVerbsOut.ALMATY;
import static org.rogatory.process.ExtraditionVerbsOut.APPOINTED;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.Step;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.outgoing.ExtraditionRequests;
import org.rogatory.extradition.outgoing.OutgoingExtraditionTasks;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;

/** The file of the State that asks for a person, and what it knows of his custody. */
@EngineTest
class OutgoingExtraditionProcessTest {

    private final ExtraditionVerbsOut verbs;
    private final ExtraditionRequests requests;
    private final OutgoingExtraditionTasks tasks;
    private final CustodyFiles custody;

    @Autowired
    OutgoingExtraditionProcessTest(
            ExtraditionVerbsOut verbs,
            ExtraditionRequests requests,
            OutgoingExtraditionTasks tasks,
            CustodyFiles custody) {
        this.verbs = verbs;
        this.requests = requests;
        this.tasks = tasks;
        this.custody = custody;
    }

    private String held(Desk ours) {
        return custody.of(ours.file()).orElseThrow().status();
    }

    private static List<String> statuses(Desk ours) {
        return ours.steps().stream()
                .filter(step -> step.toStatus() != null && !step.toStatus().equals(step.fromStatus()))
                .map(Step::toStatus)
                .map(Objects::requireNonNull)
                .toList();
    }

    @Test
    void aPersonIsAskedForGrantedAndTakenOver() {
        var ours = verbs.scheduled();
        assertThat(held(ours)).isEqualTo("extradition_custody");
        assertThat(ours.at()).contains("ReceivePerson");
        assertThat(ours.sent()).containsSubsequence("extradition_request", "surrender_notice");
        assertThat(ours.lastSent().path("at").asString()).isEqualTo("2026-04-30T10:00:00+05:00");
        assertThat(requests.appointed(ours.caseRef(), ours.officer(CUSTODY_OFFICER)))
                .hasValueSatisfying(
                        set -> assertThat(set.at().toLocalDateTime()).isEqualTo(APPOINTED));

        verbs.surrender(ours);
        assertThat(held(ours)).isEqualTo("surrendered");
        assertThat(ours.at()).containsExactly("CloseFile");
        verbs.close(ours);
        assertThat(ours.running()).isFalse();
        assertThat(statuses(ours))
                .containsSubsequence(
                        "draft",
                        "with_supervisor",
                        "with_central_authority",
                        "approved",
                        "signed",
                        "transmitted",
                        "registered_by_partner",
                        "judicial_review",
                        "granted",
                        "surrender_scheduled",
                        "surrendered",
                        "closed");
    }

    @Test
    void theActOfSigningItselfGivesTheSeal() {
        var content = ExtraditionVerbsIn.request();
        content.remove("signature");
        var ours = verbs.sign(verbs.approve(verbs.endorse(verbs.submit(verbs.draft(content)))));
        assertThat(ours.status()).isEqualTo("signed");
    }

    @Test
    void theProcessIsToldWhatTheOtherStateHasDone() {
        var ours = verbs.registered(verbs.transmitted());
        assertThat(tasks.checkPartner(ours.caseRef())).isEqualTo("nothing_yet");
        verbs.informationRequested(ours);
        assertThat(tasks.checkPartner(ours.caseRef())).isEqualTo("record_information_request");
        assertThat(ours.at()).containsExactly("SupplyInformation");
        verbs.sendInformation(ours);
        assertThat(ours.sent()).endsWith("additional_information_reply");

        verbs.grant(ours);
        assertThat(tasks.checkPartner(ours.caseRef())).isEqualTo("record_grant");
        assertThat(ours.at()).containsExactly("PlanSurrender");
        verbs.surrenderPostponed(ours);
        assertThat(tasks.checkPartner(ours.caseRef())).isEqualTo("record_surrender_postponed");
        verbs.schedule(ours);
        verbs.notTakenOver(ours);
        assertThat(requests.appointed(ours.caseRef(), ours.officer(CENTRAL_OFFICER)))
                .isEmpty();
        assertThat(ours.lastSent().path("failed").asString()).isEqualTo("nobody_came");
        assertThat(ours.at()).containsExactly("PlanSurrender");
    }

    @Test
    void theArrestIsAskedForByTheDraftThatBecomesTheRequest() {
        var ours = verbs.draft(ExtraditionVerbsOut.arrest());
        assertThat(ours.refusal(DRAFTER, Act.draft("submit"))).isEqualTo("request-not-converted");
        assertThat(ours.offers(CENTRAL_OFFICER, "send_provisional_arrest_request"))
                .isTrue();

        ours.writes(CENTRAL_OFFICER, ExtraditionVerbsOut.asked());
        assertThat(ours.messages())
                .singleElement()
                .satisfies(message -> assertThat(message.status()).isEqualTo("held"));
        assertThat(ours.offers(CENTRAL_OFFICER, "send_provisional_arrest_request"))
                .isFalse();
        assertThat(ours.refusal(CENTRAL_OFFICER, ExtraditionVerbsOut.asked())).isEqualTo("provisional-requested");
        ours.signsWritten();
        verbs.node().jobs().drain();
        assertThat(ours.status()).isEqualTo("draft");
        assertThat(held(ours)).isEqualTo("provisional_requested");
        assertThat(ours.lastSent().at("/provisional/duty_contact").asString()).startsWith("Duty line");

        verbs.convert(ours);
        assertThat(ours.file().form()).isEqualTo("extradition_request");
        var content = requests.content(ours.caseRef(), ours.officer(DRAFTER));
        assertThat(content.at("/extradition/arrest_warrant/number").asString()).isEqualTo("44");
        assertThat(ours.refusal(CENTRAL_OFFICER, ExtraditionVerbsOut.asked())).isEqualTo("wrong-status");
        assertThat(verbs.submit(ours).status()).isEqualTo("with_supervisor");
    }

    @Test
    void whatTheOfficeRemarkedForItselfIsToldByNoRequest() {
        for (var ours : List.of(verbs.transmitted(), verbs.askArrest(verbs.draft(ExtraditionVerbsOut.arrest())))) {
            var kept = requests.content(ours.caseRef(), ours.officer(DRAFTER));
            assertThat(kept.at("/extradition/limitation/note").asString("")).isNotEmpty();
            assertThat(kept.at("/offences/0/verify").asBoolean(false)).isTrue();
            var told = ours.lastSent();
            assertThat(told.at("/extradition/limitation/last_day"))
                    .isEqualTo(kept.at("/extradition/limitation/last_day"));
            assertThat(told.findValues("note")).isEmpty();
            assertThat(told.findValues("verify")).isEmpty();
        }
    }

    @Test
    void whoGivesUpTheDraftAfterTheArrestWasAskedForTellsThatThePersonGoesFree() {
        var ours = verbs.askArrest(verbs.draft(ExtraditionVerbsOut.arrest()));
        verbs.detentionTold(ours);
        assertThat(held(ours)).isEqualTo("detained");
        assertThat(ours.refusal(DRAFTER, ExtraditionVerbsOut.cancelled())).isEqualTo("held-unsaid");
        assertThat(ours.refusal(DRAFTER, ExtraditionVerbsOut.cancelled().kind("nothing_held")))
                .isEqualTo("held-unsaid");

        verbs.cancel(ours);
        assertThat(ours.status()).isEqualTo("withdrawn");
        assertThat(ours.sent()).containsExactly("provisional_arrest_request", "withdrawal_notice");
        assertThat(ours.lastSent().path("held").asString()).isEqualTo("person");
        assertThat(custody.of(ours.file()).orElseThrow().groundLost()).isTrue();
        assertThat(held(verbs.releaseTold(ours))).isEqualTo("released");
    }

    @Test
    void aDraftOfWhichNobodyWasToldIsGivenUpInSilence() {
        var ours = verbs.draft(ExtraditionVerbsOut.request()).does(DRAFTER, ExtraditionVerbsOut.cancelled());
        assertThat(ours.status()).isEqualTo("withdrawn");
        assertThat(ours.sent()).isEmpty();
    }

    @Test
    void whoIsHeldIsNamedWhereTheRequestIsTakenBack() {
        var ours = verbs.arrested();
        assertThat(ours.refusal(HEAD, ExtraditionVerbsOut.withdrawn("nothing_held")))
                .isEqualTo("held-unsaid");
        verbs.withdraw(ours);
        assertThat(ours.lastSent().path("held").asString()).isEqualTo("person");
        assertThat(ours.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("person-held");
        verbs.releaseTold(ours);
        assertThat(verbs.close(ours).status()).isEqualTo("closed");
    }

    @Test
    void anAnswerAgainstTheRequestLeadsToTheClosing() {
        var ours = verbs.refusal(verbs.registered(verbs.transmitted()));
        assertThat(ours.status()).isEqualTo("refused");
        assertThat(ours.at()).containsExactly("CloseFile");
        assertThat(requests.granted(ours.caseRef(), ours.officer(CENTRAL_OFFICER)))
                .isEmpty();
        assertThat(verbs.close(ours).running()).isFalse();
    }

    @Test
    void whatIsPutOffMayBeGrantedLater() {
        var ours = verbs.grant(verbs.postponement(verbs.registered(verbs.transmitted())));
        assertThat(requests.granted(ours.caseRef(), ours.officer(CENTRAL_OFFICER)))
                .hasValueSatisfying(told -> assertThat(told.answer()).isEqualTo("none"));
    }

    @Test
    void theDeathOfThePersonEndsWhatIsAwaited() {
        var ours = verbs.death(verbs.arrested());
        assertThat(ours.status()).isEqualTo("deceased");
        assertThat(held(ours)).isEqualTo("deceased");
        assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
        assertThat(verbs.close(ours).running()).isFalse();
    }

    @Test
    void whoDiesThereAfterTheEndOfTheRequestIsNotSaidToHaveBeenReleased() {
        for (var ours : List.of(verbs.withdraw(verbs.arrested()), verbs.refusal(verbs.arrested()))) {
            assertThat(held(verbs.death(ours))).isEqualTo("deceased");
            assertThat(ours.at()).containsExactly("CloseWithdrawnFile");
            assertThat(verbs.close(ours).running()).isFalse();
        }
    }

    @Test
    void thatTheRequestIsTakenBackIsToldThoughThePersonDiesBeforeItIsSigned() {
        var ours = verbs.arrested().writes(CENTRAL_OFFICER, ExtraditionVerbsOut.withdrawn("person"));
        verbs.death(ours);
        assertThat(ours.messages())
                .filteredOn(message -> "withdrawal_notice".equals(message.kind()))
                .extracting(ExchangeMessage::status)
                .hasSize(1)
                .doesNotContain("held", "recalled");
    }

    @Test
    void nobodyApprovesWhatHeWrote() {
        var ours = verbs.endorse(verbs.submitted());
        var both = new Officer("drafter.uz", "drafter.uz", "UZ", "UZ-GPO", Set.of(CENTRAL_OFFICER));
        assertThat(ours.refusal(both, Act.draft("approve").internalText("It will do.")))
                .isEqualTo("four-eyes");
    }

    @Test
    void whatAnActSaysHasToBePossible() {
        var ours = verbs.scheduled();
        assertThat(ours.refusal(CUSTODY_OFFICER, verbs.surrendered(ours).reference("11")))
                .isEqualTo("moment-in-future");
        verbs.node().moment(APPOINTED.plusHours(1).atZone(ZoneId.of(ALMATY)).toInstant());
        assertThat(ours.refusal(CUSTODY_OFFICER, verbs.surrendered(ours).reference("some days")))
                .isEqualTo("credited-days-unreadable");
        var nowhere = Act.draft("record_surrender")
                .at(APPOINTED, "Asia/Nowhere")
                .reference("11")
                .files(verbs.surrendered(ours).act().papers().files());
        assertThat(ours.refusal(CUSTODY_OFFICER, nowhere)).isEqualTo("zone-unknown");
    }

    @Test
    void conditionsAreAnsweredAndDaysAgree() {
        var ours = verbs.registered(verbs.transmitted());
        assertThat(ours.refusal(CENTRAL_OFFICER, ExtraditionVerbsOut.granted().kind("accepted")))
                .isEqualTo("conditions-unclear");
        assertThat(ours.refusal(CENTRAL_OFFICER, ExtraditionVerbsOut.granted().conditions("No life sentence.")))
                .isEqualTo("conditions-unclear");
        verbs.grant(ours);
        var other = APPOINTED.toLocalDate().plusDays(1);
        assertThat(ours.refusal(
                        CUSTODY_OFFICER, ExtraditionVerbsOut.appointment().until(other, null)))
                .isEqualTo("surrender-days-differ");
        assertThat(ours.refusal(REGISTRAR, ExtraditionVerbsOut.appointment())).isEqualTo("role");
    }

    @Test
    void theVerbsOfCustodyComeWithThoseOfTheFile() {
        var ours = verbs.registered(verbs.transmitted());
        assertThat(ours.offers(CUSTODY_OFFICER, "record_detention")).isTrue();
        var offered = verbs.node().procedures().actions(ours.file(), ours.officer(CUSTODY_OFFICER)).stream()
                .map(AllowedAction::verb)
                .toList();
        assertThat(offered).doesNotHaveDuplicates();
        assertThat(verbs.node().procedures().verbs(ours.file()))
                .contains("record_detention", "record_surrender", "sign_letter", "convert_to_request");
    }
}
